import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Templates of about `size` characters, the same for the same size and seed. */
export const generators = new Map([
  ['html', html],
  ['markdown', markdown]
])

const plain = [
  'The enamel kettle holds 1.7 litres and fits every hob.',
  'Orders placed before {{ cutoff }} leave the workshop the same day.',
  'You can send anything back within 30 days, at no charge.',
  'Your reference is {{ order.number }}; keep it for the guarantee.',
  'Delivery to {{ address.city }} takes two to three working days.',
  'Questions go to Marta in Leeds, on 0113 496 0000.',
  'The lid is now made of beech, because the old one cracked too often.',
  'We close on 24 December at noon and open again on 2 January.',
  'Each lamp is wired, tested and signed by the person who made it.',
  'If the size is wrong, reply to this mail and we will change it.'
]
const pressed = [
  'Hurry, {{ first_name }}, only 3 left!',
  'Our amazing new kettle is £29 until 14 March, so act fast.',
  "Don't miss out!!",
  'This is your last chance to book the workshop on 9 May.',
  'WE HAVE MISSED YOU and so has your basket.',
  'Handpicked just for you, {{ first_name }}: three lamps for the hall.'
]
const labels = ['Grab yours now', 'See the lamps', 'Claim my 20% off', 'Track your order']

/** About `size` characters of sentences without a token. */
export function prose(size, seed = 1) {
  const random = seeded(seed)
  const sentences = [...plain, ...pressed].filter((sentence) => !sentence.includes('{'))
  return grow(size, '', () => `${pick(sentences, random)} `)
}

function markdown(size, seed = 1) {
  const random = seeded(seed)
  return grow(size, '---\nsubject: News from the workshop\n---\n\n', () => {
    const kind = random(8)
    if (kind === 0) return `## ${phrase(random)}\n\n`
    if (kind === 1) return `- ${phrase(random)}\n- **${phrase(random)}** ${phrase(random)}\n\n`
    if (kind === 2) return `> ${paragraph(random)}\n\n`
    if (kind === 3) return `[${pick(labels, random)}](https://example.com/{{ link }})\n\n`
    if (kind === 4) return '{% if vip %}\n\n' + `${paragraph(random)}\n\n` + '{% endif %}\n\n'
    return `${paragraph(random)}\n\n`
  })
}

function html(size, seed = 1) {
  const random = seeded(seed)
  const head =
    '<!doctype html>\n<html><head><title>News</title><style>td { padding: 8px }</style></head>\n<body><table role="presentation" width="600">\n'
  return grow(size, head, () => {
    const kind = random(6)
    if (kind === 0) return row(`<h2>${phrase(random)}</h2>`)
    if (kind === 1)
      return row(`<img src="https://example.com/${random(9)}.png" alt="${phrase(random)}">`)
    if (kind === 2)
      return row(
        `<a class="button" href="https://example.com/{{ link }}">${pick(labels, random)}</a>`
      )
    if (kind === 3) return `{{#each items}}\n${row(`<p>${paragraph(random)}</p>`)}{{/each}}\n`
    if (kind === 4) return row(`<p>${phrase(random)} <b>${phrase(random)}</b> &amp; more.</p>`)
    return row(`<p>${paragraph(random)}</p>`)
  })
}

function row(content) {
  return `  <tr><td style="font-family: Arial, sans-serif; font-size: 16px; color: #333333">${content}</td></tr>\n`
}

function paragraph(random) {
  return Array.from({ length: 2 + random(5) }, () => phrase(random)).join(' ')
}

/** One sentence in six presses, as in a busy campaign. */
function phrase(random) {
  return random(6) === 0 ? pick(pressed, random) : pick(plain, random)
}

function pick(list, random) {
  return list[random(list.length)]
}

function grow(size, head, next) {
  const parts = [head]
  for (let length = head.length; length < size; ) {
    const part = next()
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

/** A linear congruential generator: `random(n)` is a whole number from 0 to n − 1. */
function seeded(seed) {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Inputs that make parsers, lexers or matchers crawl: `format` and a text of about `n` characters. */
export const pathological = [
  ['markdown', 'generated', (n) => markdown(n)],
  ['html', 'generated', (n) => html(n)],
  ['text', 'generated', (n) => markdown(n).replaceAll(/[#>*]/g, '')],
  ['text', 'one word', (n) => 'a'.repeat(n)],
  ['text', 'one sentence', (n) => 'word and '.repeat(n / 9)],
  ['text', 'only', (n) => 'only '.repeat(n / 5)],
  ['text', 'only 3', (n) => 'only 3 '.repeat(n / 7)],
  ['text', 'hurry', (n) => 'Hurry! '.repeat(n / 7)],
  ['text', 'don’t miss out', (n) => "don't miss out on ".repeat(n / 18)],
  ['text', 'exclamation marks', (n) => '!'.repeat(n)],
  ['text', 'emoji', (n) => '⏰'.repeat(n)],
  ['text', 'CAPITALS', (n) => 'SALE '.repeat(n / 5)],
  ['text', 'digits', (n) => '1'.repeat(n)],
  ['text', 'dates', (n) => '14 March '.repeat(n / 9)],
  ['text', 'commas', (n) => ', '.repeat(n / 2)],
  ['text', 'blank lines', (n) => '\n'.repeat(n)],
  ['text', 'spaces', (n) => `a${' '.repeat(n)}b`],
  ['text', 'tokens', (n) => '{{ a }}'.repeat(n / 7)],
  ['text', 'unclosed {{', (n) => '{{'.repeat(n / 2)],
  ['text', 'unclosed {%', (n) => '{% if a '.repeat(n / 8)],
  ['text', 'unclosed *|', (n) => '*|'.repeat(n / 2)],
  ['text', 'unclosed %%', (n) => '%%a '.repeat(n / 4)],
  ['text', 'unclosed [[', (n) => '[['.repeat(n / 2)],
  ['text', 'unclosed <%', (n) => '<% a '.repeat(n / 5)],
  ['text', 'unclosed ${', (n) => '${'.repeat(n / 2)],
  ['text', 'open ifs', (n) => '{% if a %}'.repeat(n / 10)],
  ['text', 'stray ends', (n) => '{% endif %}'.repeat(n / 11)],
  ['markdown', 'open brackets', (n) => '['.repeat(n)],
  ['markdown', 'closed brackets', (n) => '['.repeat(n / 2) + ']'.repeat(n / 2)],
  ['markdown', 'open images', (n) => '![['.repeat(n / 3)],
  ['markdown', 'open links', (n) => '[a]('.repeat(n / 4)],
  ['markdown', 'stars', (n) => '*a '.repeat(n / 3)],
  ['markdown', 'closing stars', (n) => 'a**'.repeat(n / 3)],
  ['markdown', 'stars and underscores', (n) => '*a _b '.repeat(n / 6)],
  ['markdown', 'tildes', (n) => '~~a '.repeat(n / 4)],
  ['markdown', 'backticks', (n) => backticks(n)],
  ['markdown', 'open <', (n) => '<'.repeat(n)],
  ['markdown', 'open tags', (n) => '<a b="'.repeat(n / 6)],
  ['markdown', 'open comments', (n) => 'a <!-- '.repeat(n / 7)],
  ['markdown', 'open instructions', (n) => '<?'.repeat(n / 2)],
  ['markdown', 'nested quotes', (n) => `${'>'.repeat(n)} a`],
  ['markdown', 'nested lists', (n) => '- '.repeat(n / 2)],
  ['markdown', 'indented lists', (n) => indented(n)],
  ['markdown', 'definitions', (n) => '[a]: b\n'.repeat(n / 7)],
  ['markdown', 'a wide table', (n) => `${'|a'.repeat(n / 4)}|\n${'|-'.repeat(n / 4)}|\n`],
  ['markdown', 'backslashes', (n) => '\\'.repeat(n)],
  ['markdown', 'entities', (n) => '&amp;'.repeat(n / 5)],
  ['markdown', 'unclosed front matter', (n) => `---\n${'a: b\n'.repeat(n / 5)}`],
  ['html', 'open <', (n) => '<'.repeat(n)],
  ['html', 'open divs', (n) => '<div>'.repeat(n / 5)],
  ['html', 'open inline', (n) => '<b>'.repeat(n / 3)],
  ['html', 'open cells', (n) => '<table><tr><td>'.repeat(n / 15)],
  ['html', 'stray ends', (n) => '<div>'.repeat(n / 10) + '</x>'.repeat(n / 8)],
  ['html', 'open list items', (n) => '<li>a'.repeat(n / 5)],
  ['html', 'open comments', (n) => '<!--'.repeat(n / 4)],
  ['html', 'Outlook comments', (n) => '<!--[if mso]>'.repeat(n / 13)],
  ['html', 'closed Outlook comments', (n) => '<!--[if mso]><p>a<![endif]-->'.repeat(n / 29)],
  ['html', 'open attributes', (n) => '<a b="'.repeat(n / 6)],
  ['html', 'many attributes', (n) => `<a ${'b="c" '.repeat(n / 6)}>d</a>`],
  ['html', 'open scripts', (n) => '<script>'.repeat(n / 8)],
  ['html', 'open styles', (n) => '<style>'.repeat(n / 7)],
  ['html', 'ampersands', (n) => '&'.repeat(n)],
  ['html', 'split words', (n) => 'a<b>b</b>'.repeat(n / 9)],
  ['html', 'comments in a sentence', (n) => 'act <!-- -->now '.repeat(n / 16)],
  ['html', 'hidden lines', (n) => '<br>'.repeat(n / 4)]
]

function backticks(n) {
  const parts = []
  for (let run = 1, length = 0; length < n; run++, length += run + 1)
    parts.push('`'.repeat(run), 'a')
  return parts.join('')
}

function indented(n) {
  const parts = []
  for (let depth = 0, length = 0; length < n; depth++, length += depth + 4)
    parts.push(`${' '.repeat(depth)}- a\n`)
  return parts.join('')
}

/** The real templates of a format in the folder that UNVULTURE_TEMPLATES names; none without it. */
export function realTemplates(format) {
  const folder = process.env.UNVULTURE_TEMPLATES
  if (!folder || !existsSync(folder)) return []
  const ending = format === 'html' ? /\.(html?|liquid|mjml)$/ : /\.(md|markdown)$/
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => ending.test(file) && !/readme/i.test(file) && statSync(file).isFile())
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
}
