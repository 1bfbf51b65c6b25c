import { describe, expect, it } from 'vitest'
import { rewrite } from '../../src/rewrite.ts'
import type { Finding, Repair, Transform } from '../../src/transform.ts'

/** Finds just one text, and wants it repaired in one way. */
function finder(text: string, repair: Repair): Transform {
  return {
    name: 'finder',
    group: 'urgency',
    summary: '',
    reason: '',
    *find({ passage }): Iterable<Finding> {
      const start = passage.text.indexOf(text)
      if (start < 0) return
      yield { span: { start, end: start + text.length }, reason: '', repair, confidence: 'high' }
    }
  }
}

/** `The shop opens at nine, so {act fast}.`: the sentence after the repair of what stands in braces. */
function repaired(notation: string, repair: Repair, slot: 'body' | 'heading'): string {
  const [before = '', text = '', after = ''] = notation.split(/[{}]/)
  const transforms = [finder(text, repair)]
  return rewrite(before + text + after, { format: 'text', slot, transforms }).output
}

function table(
  name: string,
  repair: Repair,
  cases: [string, string][],
  slot: 'body' | 'heading' = 'body'
) {
  describe(name, () => {
    for (const [notation, expected] of cases)
      it(`${notation} → ${expected}`, () => expect(repaired(notation, repair, slot)).toBe(expected))
  })
}

const same = (notation: string): [string, string] => [notation, notation.replace(/[{}]/g, '')]

table('clause', 'clause', [
  ['{Act fast}!', ''],
  ['Well, {act fast}!', ''],
  ['{Act fast}, the fair is on 9 May.', 'The fair is on 9 May.'],
  ['{Act fast}: the fair is on 9 May.', 'The fair is on 9 May.'],
  ['{Act fast} and book by 3 June.', 'Book by 3 June.'],
  ['{Act fast} — 20% off coats until 3 June.', '20% off coats until 3 June.'],
  ['The fair is on 9 May, so {act fast}!', 'The fair is on 9 May!'],
  ['The fair is on 9 May and {act fast}.', 'The fair is on 9 May.'],
  ['The fair is on 9 May – {act fast}.', 'The fair is on 9 May.'],
  ['The shop, {act fast}, opens at nine.', 'The shop opens at nine.'],
  ['{You will love it}, and ours are £9 a pair.', 'Ours are £9 a pair.'],
  ['{You will love it}: two lamps for £9.', 'Two lamps for £9.'],
  [
    'Doors open at nine; {act fast}, and we close at five.',
    'Doors open at nine, and we close at five.'
  ],
  ['Framing a print costs £22, and {act fast}.', 'Framing a print costs £22.'],
  same('Thinking of the print, and {act fast}.'),
  ['{You will love it}, so have a look at the list.', 'Have a look at the list.'],
  ['{You will love it}, so do have your say.', 'Do have your say.'],
  ['{Your heart will leap}, and inside are two pots at £9.', 'Inside are two pots at £9.'],
  ['{It will be too late}, since the fair ends on 9 May.', 'The fair ends on 9 May.'],
  [
    '{Doors fly open}; payroll for up to ten is £22 a month.',
    'Payroll for up to ten is £22 a month.'
  ],
  ['{Doors fly open}; the seal trips leave Hull at noon.', 'The seal trips leave Hull at noon.'],
  ['{You will love it}, and the loupe magnifies ten times.', 'The loupe magnifies ten times.'],
  same('{We put it on a shelf}, and the shelf is needed on Monday.'),
  same('{We jump up} and down with joy that the hall opens on 2 May.'),
  same('It ended on Sunday, but {you wrote in}, so the rate stays at £9.'),
  same('{A couple booked the hut}, and nights there cost £95.'),
  ['With our card you get 2%, so {act fast}.', 'With our card you get 2%.'],
  same('With our card in your purse, so {act fast}.'),
  ['{Act fast}, but with the code the lid is free.', 'With the code the lid is free.'],
  [
    '{You will love it}: entries for the *|RACE|* close on *|DAY|*.',
    'Entries for the *|RACE|* close on *|DAY|*.'
  ],
  ['{You will love it}; linen shirts in six sizes are £45.', 'Linen shirts in six sizes are £45.'],
  [
    '{You will love it}, and so the app reads your receipts at £12.',
    'The app reads your receipts at £12.'
  ],
  ['{You will love it}, which means you can book the hall.', 'You can book the hall.'],
  ['{Picked for your home}: 20% off lamps until 4 May.', '20% off lamps until 4 May.'],
  ['{Picked for your home}: four lamps under £9.', 'Four lamps under £9.'],
  same('{Pick the platter}: 12 wings.'),
  same('{You will love it}, and warm in winter.'),
  ['The fair is on 9 May: {will you be there}?', 'The fair is on 9 May.'],
  ['Is the fair on, and {are you coming}?', 'Is the fair on?'],
  same('{Learn to darn}: 4 May, 6 p.m., with wool.'),
  same('{Your palate will dance at our cider}, 6.2% and dry.'),
  same('{It will not surprise you}, that the fair is on 9 May.'),
  same('{Be brave and pick the platter}: 12 wings for £9.'),
  same('{A fleeting rate on dock slips}: £14 a foot.'),
  ['{This is your final bite of the apple}: 12 wings for £9.', '12 wings for £9.'],
  ['Until 4 May, and {the sand is running}, our mugs are £4.', 'Until 4 May, our mugs are £4.'],
  ['Mugs are £4 until 4 May, and {after that you will weep}.', 'Mugs are £4 until 4 May.'],
  ['Tea is back in both shops, but {it will not stay}.', 'Tea is back in both shops.'],
  ['Tea is served in May: {run like the wind}.', 'Tea is served in May.'],
  same('Mugs drop by a third between now {and closing time}.'),
  ['{The box was dreamt up for you}, and holds six eggs.', 'The box holds six eggs.'],
  same('{A basket was left behind}: *|CART_ITEMS|*.'),
  ['{Hats off}, because parking is free on 4 May.', 'Parking is free on 4 May.'],
  ['{Our hearts beat for you}, which is why we list 12 coats.', 'We list 12 coats.'],
  ['{Adored from Hull to Crewe}, the pan boasts a lid.', 'The pan boasts a lid.'],
  ['{You will gasp}: our app now shows your stamps.', 'Our app now shows your stamps.'],
  ['{You will gasp}, and the boat calls at Oban and Mull.', 'The boat calls at Oban and Mull.'],
  same('{The least you could do is look}, which has 48 pages.'),
  same('{We thought hard and chose cherry pie}, £9, with cream.'),
  same('{Our winter rate is slipping away}: £349 until 6 March.'),
  same('{Our winter rate is slipping away}, says the sign.'),
  same('Look round, and if it rains, {act fast}.'),
  same('Skip the soup and {you will be sorry}.'),
  same('{Hats are leaving (at £9 each} or two for £15).'),
  same('{Our offer will not last}. Yours is £9.'),
  same('{Our offer will not last}, and it ends on 4 May.'),
  same('If you want a seat, {act fast}.'),
  same('Looking for a seat, {act fast}.'),
  same('{Act fast} teams win the cup.'),
  same('We {act fast} when a pipe bursts.'),
  same('{Act fast} before 9 May.'),
  same('The rule is: {act fast} by 9 May or pay £40.')
])

table('adjunct', 'adjunct', [
  ['{For a short time}, coats are £40.', 'Coats are £40.'],
  ['{For a short time} coats are £40.', 'Coats are £40.'],
  ['Coats are £40 {for a short time}.', 'Coats are £40.'],
  ['Coats, {for a short time}, are £40.', 'Coats are £40.'],
  ['Coats are £40 {for a short time} in our shops.', 'Coats are £40 in our shops.'],
  ['{For a short time}!', ''],
  same('This price is {for a short time}.'),
  same('You can stay {for a short time} and'),
  same('Prices last {for a short time} only.')
])

table('lead', 'lead', [
  ['{Only a clown would walk past} two kites for £9.', 'Two kites for £9.'],
  ['{You will lose your heart to} the oak bench, now £88.', 'The oak bench, now £88.'],
  same('{You know of} the oak bench in the hall.'),
  same('{Nobody is as old as} the oak bench at £88.'),
  ['{Last chance to} book the tour', 'Book the tour'],
  ['{Last chance}: the tour starts on 3 May', 'The tour starts on 3 May'],
  ['{Last chance} – tours until 3 May', 'Tours until 3 May'],
  same('The {last chance to} book is 3 May.')
])

table('sentence', 'sentence', [
  ['{We have missed you} round here.', ''],
  ['{We have missed you}, and your form is due on 3 May.', 'Your form is due on 3 May.'],
  ['{We have missed you}! It has been quiet here.', 'It has been quiet here.'],
  same('{We have missed you} since 3 May.'),
  same('{We have missed you} since 3 June')
])

table('modifier', 'modifier', [
  ['Our {amazing} new kettle is in.', 'Our new kettle is in.'],
  ['It is a quick and {amazing} kettle.', 'It is a quick kettle.'],
  ['It is an {amazing} and quick kettle.', 'It is a quick kettle.'],
  ['An {amazing} 30% off coats', '30% off coats'],
  ['{Amazing} kettles are in.', 'Kettles are in.'],
  ['We sell sofas and {amazing} chairs.', 'We sell sofas and chairs.'],
  ['In spring, {amazing} tulips open.', 'In spring, tulips open.'],
  ['Good tea, {amazing} scones and a view.', 'Good tea, scones and a view.'],
  ['Good scones and {amazing} tea.', 'Good scones and tea.'],
  ['Try our cheap, {amazing} kettle.', 'Try our cheap kettle.'],
  ['A pool, {amazing} slides and a bar.', 'A pool, slides and a bar.'],
  ['It has a pool and {amazing} slides.', 'It has a pool and slides.'],
  same('Our tea and {amazing} cake won.'),
  same('The room is warm and {amazing} value.'),
  same('{Amazing}, is it not?'),
  same('The kettle is {amazing}.')
])

table(
  'clause of a heading',
  'clause',
  [
    ['{You will love it}: two lamps for £9', 'Two lamps for £9'],
    same('{The sofa nobody can stop talking about}, now £599'),
    same('{Six books that are so very you}, from £9'),
    same('{Last call for hedging plants}: 20% off until 30 November')
  ],
  'heading'
)

table('put', { put: 'see the sale' }, [
  ['{Grab the sale}', 'See the sale'],
  ['Now {grab the sale} here.', 'Now see the sale here.']
])

describe('what a repair never takes', () => {
  const keeps: [string, Repair][] = [
    ['{Act fast by 5 October}.', 'clause'],
    ['{Act fast for £40}.', 'clause'],
    ['{Act fast with code SPRING24}.', 'clause'],
    ['{Act fast, call 01632 960000}.', 'clause'],
    ['{Act fast, {{ city }}}.', 'clause']
  ]
  for (const [notation, repair] of keeps)
    it(notation, () => {
      const source = notation.slice(1).replace(/\}\.$/, '.')
      const text = source.slice(0, -1).replace('{{ city }}', '\uFFFC')
      const { output, skipped } = rewrite(source, {
        format: 'text',
        transforms: [finder(text, repair)]
      })
      expect(output).toBe(source)
      expect(skipped.map(({ cause }) => cause)).toEqual(['unproven'])
    })

  it('a link', () => {
    const source = 'Act fast with [our guide](https://example.com/guide).\n'
    const transforms = [finder('Act fast with our guide', 'clause')]
    expect(rewrite(source, { format: 'markdown', transforms }).output).toBe(source)
  })

  it('a piece of a sentence that a template block divides', () => {
    const source = 'The sale {% if vip %}act fast{% else %}ends soon{% endif %} online.'
    expect(
      rewrite(source, { format: 'text', transforms: [finder('act fast', 'clause')] }).output
    ).toBe(source)
  })

  it('a sentence that the next one leans on', () => {
    const source = 'Do not miss our sale! It ends on 5 October.'
    expect(
      rewrite(source, { format: 'text', transforms: [finder('Do not miss our sale', 'sentence')] })
        .output
    ).toBe(source)
  })
})
