import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format, Slot } from '../../src/passage.ts'
import { rewrite } from '../../src/rewrite.ts'
import type { Transform } from '../../src/transform.ts'
import { shouting } from '../../src/transforms/shouting/shouting.ts'
import { newDefects, readings } from '../branch-readings.ts'
import { branchedMail } from '../branched-mail.ts'

/** A push for each kind of repair: what is tested here is what becomes of them among branches. */
const pushes: Transform = {
  name: 'pushes',
  group: 'urgency',
  summary: '',
  reason: '',
  phrases: [
    { match: ['^ hurry', '^ act now', 'act fast'], repair: 'clause' },
    { match: '^ last chance', repair: 'lead' },
    { match: ["before it's too late", 'for a limited time'], repair: 'adjunct' },
    { match: ['amazing', 'incredible'], repair: 'modifier' },
    { match: "don't miss our sale", repair: 'sentence' },
    { match: 'grab yours now', repair: { put: 'See it' } }
  ]
}

interface Source {
  readonly format?: Format
  readonly slot?: Slot
}

function rewritten(source: string, options: Source = {}): string {
  return rewrite(source, { format: 'text', transforms: [pushes, shouting], ...options }).output
}

function table(name: string, cases: [string, string][], options: Source = {}): void {
  describe(name, () => {
    it.each(cases)('%s → %s', (source, expected) => {
      const output = rewritten(source, options)
      expect(output).toBe(expected)
      const before = readings(source)
      readings(output).forEach((text, i) => {
        expect(newDefects(before[i] ?? '', text), text).toEqual([])
      })
    })
  })
}

const same = (source: string): [string, string] => [source, source]

table('a branch that is nothing but pressure becomes empty', [
  [
    '{% if a %}Hurry! {% endif %}The fair is on 9 May.',
    '{% if a %}{% endif %}The fair is on 9 May.'
  ],
  ['*|IF:A|*Hurry! *|END:IF|*The fair is on 9 May.', '*|IF:A|**|END:IF|*The fair is on 9 May.'],
  [
    '{% if a %}Hurry! The{% else %}The{% endif %} fair is on 9 May.',
    '{% if a %}The{% else %}The{% endif %} fair is on 9 May.'
  ],
  [
    '{% if a %}Act now: {% endif %}20% off until 4 May.',
    '{% if a %}{% endif %}20% off until 4 May.'
  ],
  [
    'The fair is on 9 May{% if a %}, so act fast{% endif %}!',
    'The fair is on 9 May{% if a %}{% endif %}!'
  ],
  ['Our {{#if a}}amazing {{/if}}kettle is in.', 'Our {{#if a}}{{/if}}kettle is in.'],
  [
    'Order by 8 May{{ if .A }}, before it’s too late{{ end }}.',
    'Order by 8 May{{ if .A }}{{ end }}.'
  ],
  [
    'The fair is on 9 May{% if a %} (act fast!){% endif %}.',
    'The fair is on 9 May{% if a %}{% endif %}.'
  ],
  [
    '{% if a %}Hurry{% if b %}, {{ first_name }}{% endif %}! {% endif %}The fair is on 9 May.',
    '{% if a %}{% if b %}{% endif %}{% endif %}The fair is on 9 May.'
  ],
  [
    '{% if a %}Hurry{{#if b}}, {{ first_name }}{{/if}}! {% endif %}The fair is on 9 May.',
    '{% if a %}{{#if b}}{{/if}}{% endif %}The fair is on 9 May.'
  ],
  ['{% if a %}Hurry!{% elsif b %}Act now!{% endif %}', '{% if a %}{% elsif b %}{% endif %}'],
  same('The fair is on 9 May{% if a %}, so act fast{% else %} at noon{% endif %}.')
])

table('no space is left double, or before a mark', [
  [
    'It is sent. {% if a %}Hurry!{% endif %} It comes soon.',
    'It is sent. {% if a %}{% endif %}It comes soon.'
  ],
  ['It is sent. {% if a %}Hurry!{% endif %}', 'It is sent.{% if a %}{% endif %}'],
  [
    'It is sent.{% if a %} Hurry!{% endif %} It comes soon.',
    'It is sent.{% if a %}{% endif %} It comes soon.'
  ],
  ['{% if a %}Hurry!{% endif %} It comes soon.', '{% if a %}{% endif %}It comes soon.'],
  [
    'It is sent. {% if a %}Hurry!{% endif %}{% if b %} Act now!{% endif %}',
    'It is sent.{% if a %}{% endif %}{% if b %}{% endif %}'
  ],
  ['It is sent {% if a %}(act fast!){% endif %}.', 'It is sent{% if a %}{% endif %}.'],
  [
    'It is sent. {% if a %}Hurry!{% else %}Bring it.{% endif %} It is here.',
    'It is sent. {% if a %}{% else %}Bring it. {% endif %}It is here.'
  ],
  [
    '{% if a %}Hurry!{% elsif b %}Bring it.{% else %}Call us.{% endif %} It is here.',
    '{% if a %}{% elsif b %}Bring it. {% else %}Call us. {% endif %}It is here.'
  ],
  [
    'Hurry!{% if a %} Bring it.{% endif %} It is here.',
    '{% if a %}Bring it. {% endif %}It is here.'
  ],
  [
    '{% if a %}Tea. {% endif %}Hurry!{% if a %} Bring it.{% endif %} {% if b %}Cake. {% endif %}',
    '{% if a %}Tea. {% endif %}{% if a %}Bring it. {% endif %}{% if b %}Cake. {% endif %}'
  ]
])

table('a change that one way through the branches would not bear is not made', [
  same('{% if a %}Hurry{% endif %}, the fair is on 9 May.'),
  [
    'Try an {% if a %}incredible armchair{% else %}amazing sofa{% endif %}.',
    'Try an {% if a %}armchair{% else %}amazing sofa{% endif %}.'
  ],
  same('Hurry{% if a %}, {{ name }}{% endif %}, only 3 left.'),
  same('OUR {% if a %}BIGGEST{% else %}BEST{% endif %} SALE STARTS ON 3 OCTOBER'),
  same('Hurry. {% if a %}So{% else %}And{% endif %} the fair is on 9 May.'),
  same('Please{% if a %} do{% endif %} grab yours now.'),
  same('We{% if a %} always{% endif %} act fast.'),
  same('If you want {% if a %}a seat{% else %}two seats{% endif %}, act fast.'),
  same('{% if a %}Don’t miss our sale.{% endif %} It ends on 5 October.'),
  same('Don’t miss our sale. {% if a %}It ends soon.{% else %}We open at nine.{% endif %}'),
  ['{% if a %}🔥 {% endif %}Sale ends 5 October', '{% if a %}{% endif %}Sale ends 5 October']
])

table('what branches share is judged with each of them', [
  [
    'For a limited time, {% if a %}enjoy tea{% else %}enjoy cake{% endif %}.',
    '{% if a %}Enjoy tea{% else %}Enjoy cake{% endif %}.'
  ],
  [
    '{% if a %}For a limited time, {% endif %}enjoy tea until 4 May.',
    '{% if a %}{% endif %}Enjoy tea until 4 May.'
  ],
  [
    'Hurry, {% if a %}the fair{% else %}our market{% endif %} is on 9 May.',
    '{% if a %}The fair{% else %}Our market{% endif %} is on 9 May.'
  ],
  [
    'Hurry{% if a %}, {{ first_name }}{% endif %}! The fair is on 9 May.',
    '{% if a %}{% endif %}The fair is on 9 May.'
  ],
  [
    '{% if a %}The fair is on 9 May{% else %}The market is on 8 May{% endif %}, so act fast.',
    '{% if a %}The fair is on 9 May{% else %}The market is on 8 May{% endif %}.'
  ],
  [
    'Order by {% if a %}8{% else %}9{% endif %} June, before it’s too late.',
    'Order by {% if a %}8{% else %}9{% endif %} June.'
  ],
  [
    'Hurry! {% if a %}The fair{% else %}Our market{% endif %} is on 9 May.',
    '{% if a %}The fair{% else %}Our market{% endif %} is on 9 May.'
  ],
  ['Hurry! {% if a %}The fair is on 9 May.', '{% if a %}The fair is on 9 May.'],
  same('Hurry, {% if a %}friends{% else %}members{% endif %}, the fair is on 9 May.'),
  same('Hurry, {% if a %}the fair is on.{% endif %} nine it is.')
])

table(
  'a subject and a label keep a word in every branch',
  [
    same('{% if a %}Hurry{% else %}News{% endif %}'),
    ['{% if a %}Hurry! Book{% else %}News{% endif %}', '{% if a %}Book{% else %}News{% endif %}']
  ],
  { slot: 'subject' }
)

table(
  'a container goes around the tokens in it, which keep their line',
  [
    ['{% if a %}Hurry!{% endif %}\n\nTea is in.\n', '{% if a %}{% endif %}\n\nTea is in.\n'],
    ['# {% if a %}Hurry!{% endif %}\n\nTea is in.\n', '{% if a %}{% endif %}\n\nTea is in.\n'],
    ['- {% if a %}Hurry!{% endif %}\n- Tea is in.\n', '{% if a %}{% endif %}\n- Tea is in.\n'],
    [
      '- Cake\n- {% if a %}Hurry!{% endif %}\n- Tea is in.\n',
      '- Cake\n{% if a %}{% endif %}\n- Tea is in.\n'
    ],
    ['**{% if a %}Hurry!{% endif %}**\n\nTea is in.\n', '{% if a %}{% endif %}\n\nTea is in.\n'],
    ['**{% if a %}Hurry!{% endif %}** Tea is in.\n', '{% if a %}{% endif %}Tea is in.\n'],
    same('Tea is in. [{% if a %}Hurry.{% else %}Shop{% endif %}](https://example.com)\n')
  ],
  { format: 'markdown' }
)

table(
  'HTML',
  [
    ['<p>{% if a %}Hurry!{% endif %}</p><p>Tea.</p>', '{% if a %}{% endif %}<p>Tea.</p>'],
    [
      '<p>{% if a %}<b>Hurry!</b> {% endif %}Tea is in.</p>',
      '<p>{% if a %}{% endif %}Tea is in.</p>'
    ],
    [
      '<p><b>{% if a %}Hurry!{% endif %}</b> Tea is in.</p>',
      '<p>{% if a %}{% endif %}Tea is in.</p>'
    ],
    ['<p t-if="a">Hurry!</p><p t-else="">Tea.</p>', '<p t-if="a"></p><p t-else="">Tea.</p>'],
    ['<p><span t-if="a">Hurry!</span></p><p>Tea.</p>', '<p><span t-if="a"></span></p><p>Tea.</p>'],
    same('<p>Hurry! <b v-if="a">Tea</b><b v-else>Cake</b> is in.</p>')
  ],
  { format: 'html' }
)

describe('in a block that repeats, what its next round needs stays', () => {
  it.each([
    [
      'Hurry!{% for i in items %} {{ i.name }} is £4.{% endfor %} Tea.',
      '{% for i in items %} {{ i.name }} is £4.{% endfor %} Tea.'
    ],
    [
      '{{#each items}}Hurry! {{ name }} is £4. {{/each}}Tea.',
      '{{#each items}}{{ name }} is £4. {{/each}}Tea.'
    ],
    [
      '{% for i in items %} Hurry! {{ i.name }} is £4.{% endfor %}',
      '{% for i in items %} {{ i.name }} is £4.{% endfor %}'
    ],
    ['{{ range .Items }}Hurry! {{ end }}Tea.', '{{ range .Items }}{{ end }}Tea.'],
    same('Hurry, {% for i in items %}the {{ i }}, {% endfor %}the fair is on.'),
    same('You chose {% for i in items %}{{ i }}, {% endfor %}so act fast.')
  ])('%s → %s', (source, expected) => expect(rewritten(source)).toBe(expected))
})

it('an emptied text of MJML keeps its element, since MJML drops what stands outside of one', () => {
  const mjml = (text: string): string =>
    `<mjml><mj-body><mj-section><mj-column>${text}</mj-column></mj-section></mj-body></mjml>`
  const source = mjml('<mj-text>{% if a %}Hurry!{% endif %}</mj-text><mj-text>Tea.</mj-text>')
  expect(rewritten(source, { format: 'mjml' })).toBe(
    mjml('<mj-text>{% if a %}{% endif %}</mj-text><mj-text>Tea.</mj-text>')
  )
})

it('a change that is not made is listed with the reason', () => {
  const { skipped } = rewrite('Try an {% if a %}incredible armchair{% else %}sofa{% endif %}.', {
    format: 'text',
    transforms: [pushes]
  })
  expect(skipped).toEqual([])
  const { skipped: listed } = rewrite('{% if a %}Hurry{% endif %}, the fair is on 9 May.', {
    format: 'text',
    transforms: [pushes]
  })
  expect(listed.map(({ cause, reason }) => [cause, reason])).toEqual([
    ['unproven', 'on one way through the template a punctuation mark would stand alone or twice']
  ])
})

describe('no way through the branches reads worse than it did', () => {
  const runs = Number(process.env['UNVULTURE_RUNS'] ?? 400)

  it.each(['text', 'markdown', 'html'] as const)('in %s', (format) => {
    fc.assert(
      fc.property(branchedMail, (copy) => {
        const source = format === 'html' ? `<div><p>${copy}</p></div>` : copy
        const before = shown(readings(source), format)
        const after = shown(readings(rewrite(source, { format }).output), format)
        expect(after.length).toBe(before.length)
        after.forEach((text, i) => {
          expect(newDefects(before[i] ?? '', text), text).toEqual([])
        })
      }),
      { numRuns: runs }
    )
  })
})

/** Markup collapses spaces. */
function shown(texts: readonly string[], format: Format): readonly string[] {
  if (format === 'text') return texts
  return texts.map((text) =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
