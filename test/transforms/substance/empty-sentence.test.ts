import { describe, expect, it } from 'vitest'
import { rewrite } from '../../../src/rewrite.ts'
import { transforms } from '../../../src/transforms/index.ts'
import { emptySentence } from '../../../src/transforms/substance/empty-sentence.ts'
import { check } from '../check.ts'

check(emptySentence, {
  rewrites: [
    {
      before:
        'The loft is £9. We can’t stand guard over your little heap for ever, so be a dear and pay up.',
      after: 'The loft is £9.'
    },
    { before: 'Only a clown would turn down two lofts for £9.', after: 'Two lofts for £9.' },
    {
      before: 'Barely 3 hrs 12 mins on the meter: lofts are £9 until 4 May.',
      after: 'Lofts are £9 until 4 May.'
    },
    { before: 'Lofts are £9, with 96% of them spoken for.', after: 'Lofts are £9.' },
    {
      before: 'The loft is £9, unless you want to spend August moping.',
      after: 'The loft is £9.'
    },
    { before: 'The loft is £9, melting away like snow in June.', after: 'The loft is £9.' },
    {
      before: 'This loft has {{ first_name }} written all over it. It is made of oak.',
      after: 'It is made of oak.'
    },
    {
      before: 'You have until tonight to enrol at the loft for £60.',
      after: 'Enrol at the loft for £60.'
    },
    {
      before:
        'It was meant to end on Sunday, but your pleas melted us, and the loft is £9 until 4 May.',
      after: 'The loft is £9 until 4 May.'
    },
    {
      before:
        'A good few poets are already asleep in one of ours, and so should you be. The loft is £9.',
      after: 'The loft is £9.'
    },
    {
      before: 'You will lose your heart to the oak loft, now £88.',
      after: 'The oak loft, now £88.'
    },
    {
      before: 'Half the town already swears by our lofts, which are made of oak.',
      after: 'Our lofts are made of oak.'
    },
    {
      before: 'Because we couldn’t bear to let you down, oak lofts stay at £9 until 30 June.',
      after: 'Oak lofts stay at £9 until 30 June.'
    },
    {
      before:
        'Join before 30 April, which will creep up faster than you think, and the loft is £9.',
      after: 'Join before 30 April, and the loft is £9.'
    },
    {
      before: 'Members pay no fee for a fleeting moment, and the loft is £9.',
      after: 'Members pay no fee, and the loft is £9.'
    },
    {
      before: 'Not to blow our own trumpet (toot toot), the loft is made of oak.',
      after: 'The loft is made of oak.'
    },
    {
      before: 'Hold on to your hats, because the loft is £9 on Sundays.',
      after: 'The loft is £9 on Sundays.'
    },
    {
      before: 'A shrewd reader like you will agree that the loft is £9.',
      after: 'The loft is £9.'
    },
    {
      before: 'Book the loft the moment your eyes meet this line.',
      after: 'Book the loft.'
    },
    {
      before: 'See the loft while the price is in a good mood.',
      after: 'See the loft.'
    },
    {
      before: 'Until 4 May, and the sand is draining from the glass, the loft is £9.',
      after: 'Until 4 May, the loft is £9.'
    },
    {
      before: 'The class is on Saturdays at 9.30 with a single lonely space to fill.',
      after: 'The class is on Saturdays at 9.30.'
    },
    {
      before: 'Three lofts, each with your name practically stitched into the beam, start at £399.',
      after: 'Three lofts start at £399.'
    },
    { slot: 'cta', before: 'Book a loft this very second', after: 'Book a loft' },
    { slot: 'cta', before: 'No, I’m happy letting my lawn die', after: 'No' },
    {
      before: 'Your toes will thank you. Curious yet? The loft is £9.',
      after: 'The loft is £9.'
    },
    {
      before: 'Drumroll, please: the loft is open on Sundays.',
      after: 'The loft is open on Sundays.'
    },
    {
      slot: 'cta',
      before: 'See the loft, you gorgeous thing',
      after: 'See the loft'
    },
    {
      before: 'The loft is £9, and your friends will envy you when they hear.',
      after: 'The loft is £9.'
    },
    {
      before: 'The loft is £9, and eleven lonely ones are crying for you.',
      after: 'The loft is £9.'
    },
    {
      before: 'Feeling lucky? You should. The loft is £9.',
      after: 'The loft is £9.'
    },
    {
      before: 'Your shoulders will thank you. The course starts on 4 May.',
      after: 'The course starts on 4 May.'
    },
    {
      before: 'Your inner baker is getting restless. Flour is £1.20 a kilo.',
      after: 'Flour is £1.20 a kilo.'
    },
    {
      before: 'Another family will happily pack first. Coaches leave at 07:15 from bay 3.',
      after: 'Coaches leave at 07:15 from bay 3.'
    },
    {
      before: 'Fortune favours the early. Doors open at 19:30.',
      after: 'Doors open at 19:30.'
    },
    {
      before: 'A weekly box is £14, and your taste buds will thank you.',
      after: 'A weekly box is £14.'
    },
    {
      before: 'Lessons cost £30; you know you want to.',
      after: 'Lessons cost £30.'
    },
    {
      before: 'Our barley is malted in March; you know you want to.',
      after: 'Our barley is malted in March.'
    },
    {
      slot: 'heading',
      before: 'Half the village is hooked: choir on Tuesdays at 19:00',
      after: 'Choir on Tuesdays at 19:00'
    },
    {
      before: 'Somebody else will happily have it. The loom weighs 18 kg and is in Leith.',
      after: 'The loom weighs 18 kg and is in Leith.'
    },
    {
      before: 'Dawdlers will be left standing. We open at 9:00 on 2 June.',
      after: 'We open at 9:00 on 2 June.'
    },
    {
      before: 'Every day you put it off, someone else gets there first. A survey costs £240.',
      after: 'A survey costs £240.'
    }
  ],
  asks: [
    { slot: 'subject', text: 'Your sofa is dreaming of you' },
    { slot: 'subject', text: 'Your competitors are already at it' },
    { text: "It's tonight or full price, friends." },
    { text: 'By this time tomorrow this deal will be a memory.' }
  ],
  keeps: [
    { text: 'We have moved the class to the oak loft at £6.' },
    { text: 'Take care, {{ first_name }}.' },
    { text: 'Good morning, *|FNAME|*.' },
    { text: 'Good evening, {{ first_name }}, the fixtures are on page 4.' },
    { text: 'To: {{ contact.name }}' },
    { text: 'All of it is subject to availability.' },
    { text: 'Lofts are let while stocks last.' },
    { text: 'Never leave the stove burning in an empty loft.' },
    { text: 'We could not have built the loft without you, and it opened on 2 March.' },
    { text: 'Made out to: {{ full_name }}. Sign below your printed name.' },
    { slot: 'subject', text: '{{ student_name }}: milk list due August 20' },
    { text: 'We wrote to {{ first_name }} about the loft.' },
    { text: 'Our thoughts are with you and your family.' },
    { text: 'Warning: the loft is close to its limit.' },
    { text: 'We opened on Sunday, and the loft was full.' },
    { text: '3 hrs 12 mins is the record for the loft run.' },
    { text: 'Two of the lofts, 40% of the lot, are let to poets.' },
    { text: 'It melts, like snow, in June.' },
    { text: 'The queue for the loft moves quickly.' },
    { text: 'Say goodbye to the £9 loft on 1 July.' },
    { text: 'Half the town works in our lofts, which are made of oak.' },
    { text: 'Because the loft is being painted, the class meets in the hall until 30 June.' },
    { text: 'Finish the tablets, even if you feel better sooner.' },
    { text: 'You have left the mailing list.' },
    { text: 'Give our lofts another try, and we’ll give you 50% off.' },
    { text: 'Do not take a double dose to make up for one you missed.' },
    { slot: 'subject', text: 'Boat not running today: wind force 9 at the pier' },
    {
      slot: 'preheader',
      text: '22 March, 11:00 PT. Three speakers. One talk about the future of looms.'
    },
    {
      slot: 'preheader',
      text: 'Three speakers. One conversation about the future of product teams.'
    },
    { text: 'Curious yet?' },
    { text: 'To finish your order, click this link:' },
    { text: 'You get this email because you bought tickets from us on {{ bought_on }}.' },
    { text: 'Every skein of Wensleydale, Jacob and Ryeland is 15% off from 3 to 10 March.' },
    { text: 'If you have already paid, ignore this line.' },
    { text: 'Bring a chair, {{ first_name }}, if you have one.' },
    { text: 'They deserved to win, our keeper said of the other side.' },
    { text: 'Saturday’s free clinic covers bent rims, squeaky brakes and slipping chains.' },
    { slot: 'cta', text: 'Come and join the crowd' },
    { text: 'Can dogs come? They can.' },
    { text: 'Need a few more days? Reply to this mail and I will add a week.' },
    { text: 'Lost the key? Ring the office and Sam brings another.' },
    { text: 'We give 5% off on your next order.' },
    { text: 'A reply to this mail reaches me.' },
    { text: 'Learn to darn: 4 May, 6 p.m., with wool.' },
    { slot: 'cta', text: 'You know you want to' },
    { slot: 'heading', text: 'Ten walks that have your name all over them' },
    { text: 'First come, first served at the cloakroom.' },
    { text: 'You have been selected at random for jury service.' },
    { text: 'The door of the cabin is closing badly, so we planed it.' },
    { text: 'If the kiln won’t wait around for you, ring Tom.' },
    { text: 'Somebody else will meet you at the station, because Ada is ill.' },
    { text: 'We are delighted that your refund of £40 has reached you.' },
    { text: 'Your dog will need its vaccination card.' },
    { text: 'Your guests will find the spare key under the slate.' },
    { text: 'The trams are running, and the ticket machines take cards.' },
    { text: 'Please don’t hesitate to reply if the colour is wrong.' },
    { text: 'The tide waits for nobody: the causeway floods at 16:20.' },
    { text: 'Imagine the plan as a letter L; your desk stands at its foot.' },
    { text: 'It was a pity that the rain kept so many away on Sunday.' },
    { text: 'Nobody will be left behind: the coach counts heads twice.' },
    { text: 'You will be sorry to hear that our cat Biscuit has died.' },
    { text: 'The band waits for nobody, so rehearsal starts without the drummer.' },
    { text: 'The cheese should be eaten while it is young.' },
    { text: 'Treat yourself gently after the anaesthetic.' },
    { text: 'Everyone else in the row agreed to swap.' },
    { text: 'Once you have a tenancy, the council sends a card.' },
    { slot: 'subject', text: 'Your rivals in the quiz on 4 May are the Owls' },
    { slot: 'heading', text: 'What is in the box' }
  ]
})

describe('empty-sentence', () => {
  const sentence = 'Your toes will thank you.'

  it('does in one run what it would do in two', () => {
    const source = 'But wait, *|FNAME|*, it gets better: lofts are let for the price of the keys.'
    const { output } = rewrite(source, { format: 'text' })
    expect(output).not.toContain('FNAME')
    expect(rewrite(output, { format: 'text' }).output).toBe(output)
  })

  it('says in its reason what was found and what was not', () => {
    const [change] = rewrite(sentence, { transforms: [emptySentence] }).changes
    expect(change?.reason).toContain('no fact, instruction, condition or next step')
    const shown = [...(change?.reason ?? '').matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '')
    expect(shown.length).toBeGreaterThan(0)
    for (const words of shown) expect(sentence).toContain(words)
    expect(change?.confidence).toBe('medium')
  })

  it('has a switch of its own: the list without it', () => {
    const others = transforms.filter(({ name }) => name !== 'empty-sentence')
    const teasing = 'Your sofa is dreaming of you.'
    expect(rewrite(teasing, { transforms: others }).output).toBe(teasing)
    expect(rewrite(teasing).output).toBe('')
  })

  it('takes a typed count with a claim that presses', () => {
    const { output, changes } = rewrite('Three shoppers are eyeing the very same pair.', {
      transforms: [emptySentence]
    })
    expect(output).toBe('')
    expect(changes[0]?.facts.map(({ kind }) => kind)).toEqual(['count'])
  })

  it('asks about a claim that holds another fact', () => {
    const source = 'Our £30 deal is begging you to say yes.'
    const { output, questions } = rewrite(source, { transforms: [emptySentence] })
    expect(output).toBe(source)
    expect(questions).toHaveLength(1)
  })

  it.each(['He wrote: “You know you want to.”', '{{ first_name }} has just joined your plan.'])(
    'leaves what somebody else says, and whom a sentence speaks of: %s',
    (source) => {
      expect(rewrite(source, { transforms: [emptySentence] }).output).toBe(source)
    }
  )

  it('judges the offer in the mail of a transaction', () => {
    const order = '# Your order {{ order.number }}\n\nYour order leaves us on Monday.'
    const offer = 'Take 20% off mugs with a voucher. Your toes will thank you.'
    const { output } = rewrite(`${order}\n\n${offer}`, { transforms: [emptySentence] })
    expect(output).toBe(`${order}\n\nTake 20% off mugs with a voucher.`)
  })

  it('leaves the mail of a transaction alone', () => {
    expect(rewrite(sentence, { kind: 'transactional' }).output).toBe(sentence)
  })

  it('doubts a push in a mail that seems to be of a transaction', () => {
    const order = '# Your order {{ order.number }}\n\nYour order leaves us on Monday.'
    const mild = 'You are nearly there.'
    expect(rewrite(`${order}\n\n${mild}`).output).toBe(`${order}\n\n${mild}`)
  })

  it('takes what strangers do this minute with the data that it is said with', () => {
    const source =
      '{{ viewers_now }} visitors have their hands on {{ product.title }} this instant. It is blue.'
    const { output, changes } = rewrite(source, { transforms: [emptySentence] })
    expect(output).toBe('It is blue.')
    expect(changes.flatMap(({ tokens }) => tokens)).toHaveLength(2)
  })
})
