import fc from 'fast-check'

/** Copy with blocks in it; a block prints one of its branches, or nothing where it has no `otherwise`. */
type Copy = readonly (string | Block)[]
interface Block {
  readonly branches: readonly Copy[]
  readonly otherwise: boolean
}
type Some = fc.Arbitrary<Copy>

function of(...texts: string[]): Some {
  return fc.constantFrom(...texts).map((text) => [text])
}

function row(...parts: Some[]): Some {
  return fc.tuple(...parts).map((copies) => copies.flat())
}

/** `{% if a %}…{% endif %}` */
function perhaps(...branches: Some[]): Some {
  return fc.tuple(...branches).map((copies) => [{ branches: copies, otherwise: false }])
}

/** `{% if a %}…{% else %}…{% endif %}` */
function either(...branches: Some[]): Some {
  return fc.tuple(...branches).map((copies) => [{ branches: copies, otherwise: true }])
}

function capital(copy: Copy): Copy {
  const [first, ...rest] = copy
  if (first === undefined) return copy
  if (typeof first === 'string') return [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
  return [{ ...first, branches: first.branches.map(capital) }, ...rest]
}

const push = of(
  'Hurry!',
  'Act now!',
  'Don’t miss out!',
  'Last chance!',
  'We’ve missed you!',
  'Only 3 left!',
  '🔥 Hurry! 🔥',
  'Don’t miss our sale!',
  'HURRY!'
)

const noun = fc.oneof(
  of('the fair', 'our market', 'your order', 'our amazing kettle', 'the incredible armchair'),
  row(of('our '), perhaps(of('amazing ', 'new ', 'incredible ')), of('kettle', 'oven')),
  either(of('the fair', 'our amazing market'), of('our market', 'an incredible sale')),
  row(of('an incredible '), either(of('armchair', 'oven'), of('sofa', 'lamp'))),
  row(either(of('an incredible ', 'an amazing new '), of('a ', 'our ')), of('sofa', 'lamp'))
)

const verb = fc.oneof(
  of(' is on 9 May', ' ends on 5 October', ' costs £40', ' opens at nine', ' has shipped'),
  row(of(' is on '), either(of('9'), of('8')), of(' May')),
  row(of(' ends'), perhaps(of(' soon', ' on Sunday')), of(' at noon'))
)

const tails = [', so act fast', ', before it’s too late', ' for a limited time', ' (hurry!)']
const tail = fc.oneof(
  of(''),
  of('', ...tails, ', {{ first_name }}', ' — hurry'),
  perhaps(of(...tails, ', {{ first_name }}', ' — hurry', ' and we will wait')),
  either(of(...tails), of(' in Leeds', ', {{ first_name }}'))
)

const stop = fc.oneof(of('.', '.', '!', '!!!', '?'), either(of('!', '!!!'), of('.')))

const lead = of('Hurry, ', 'Act now: ', '{{ first_name }}, ', 'For a limited time, ', 'In May, ')

const sentence = fc.oneof(
  push,
  row(noun.map(capital), verb, tail, stop),
  row(lead, noun, verb, tail, stop),
  row(either(row(lead, noun), noun.map(capital)), verb, tail, stop),
  row(perhaps(row(push, of(' '))), noun.map(capital), verb, tail, stop),
  row(of('Hi'), perhaps(of(' {{ first_name }}')), of(', '), noun, verb, tail, stop),
  row(of('Hurry', 'Act now'), perhaps(of(', {{ first_name }}')), of('!')),
  row(of('OUR '), either(of('BIG'), of('BIGGEST')), of(' SALE ENDS NOW.')),
  row(of('Thanks for ordering', 'Order by 18 December'), tail, stop),
  of('It opens at nine.', 'They are £4 each.', 'So come by.', 'OUR SALE ENDS ON 5 OCTOBER!')
)

const spaced = row(sentence, of(' '))
const aside = fc.oneof(
  spaced,
  spaced,
  perhaps(spaced),
  row(perhaps(sentence), of(' ')),
  either(spaced, spaced),
  perhaps(spaced, spaced),
  perhaps(row(spaced, spaced)),
  row(sentence, perhaps(row(of(' '), sentence)), of(' '))
)

const syntaxes = [
  { open: '{% if a %}', elsif: '{% elsif b %}', other: '{% else %}', close: '{% endif %}' },
  { open: '{{#if a}}', elsif: '{{else if b}}', other: '{{else}}', close: '{{/if}}' },
  { open: '*|IF:A|*', elsif: '*|ELSEIF:B|*', other: '*|ELSE:|*', close: '*|END:IF|*' },
  { open: '{{ if .A }}', elsif: '{{ else if .B }}', other: '{{ else }}', close: '{{ end }}' }
]

function print(copy: Copy, syntax: (typeof syntaxes)[number]): string {
  const { open, elsif, other, close } = syntax
  return copy
    .map((part) => {
      if (typeof part === 'string') return part
      const { branches, otherwise } = part
      const [first = '', ...rest] = branches.map((branch) => print(branch, syntax))
      const isElse = (at: number): boolean => otherwise && at === rest.length - 1
      return open + first + rest.map((b, i) => (isElse(i) ? other : elsif) + b).join('') + close
    })
    .join('')
}

/** How many ways there are through its blocks. */
function ways(copy: Copy): number {
  return copy.reduce((product, part) => {
    if (typeof part === 'string') return product
    const inside = part.branches.reduce((sum, branch) => sum + ways(branch), 0)
    return product * (part.otherwise ? inside : inside + 1)
  }, 1)
}

/** A paragraph whose every way through its blocks is plain English, pressure and all; there are few of them. */
export const branchedMail: fc.Arbitrary<string> = fc
  .tuple(fc.array(aside, { minLength: 1, maxLength: 3 }), fc.constantFrom(...syntaxes))
  .filter(([parts]) => ways(parts.flat()) <= 100)
  .map(([parts, syntax]) => print(parts.flat(), syntax).trim())
