import fc from 'fast-check'
import type { GeneratedMail } from './arbitraries.ts'

const notices = fc.constantFrom(
  'Someone asked to reset the password of your account.',
  'New sign-in from Leeds on a Linux computer.',
  'Your verification code is {{ code }}.',
  'Stop using the charger immediately.',
  'Product recall: the K200 kettle can overheat.',
  'There is suspicious activity on your account.',
  'The terms and conditions change on 1 June.'
)

const pushes = fc.constantFrom(
  'Act now!',
  'Hurry!!',
  'DO NOT WAIT.',
  'This is your last chance to object.',
  'Only 2 attempts left.',
  'It expires in 10 minutes!',
  'Don’t delay.',
  'If this wasn’t you, change it NOW!'
)

/** Security, safety and legal notices that push, with good reason, in one passage. */
export const protectedMail: fc.Arbitrary<GeneratedMail> = fc
  .tuple(
    notices,
    fc.array(pushes, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('text', 'markdown', 'html')
  )
  .map(([notice, more, isFirst, format]) => {
    const copy = (isFirst ? [notice, ...more] : [...more, notice]).join(' ')
    return { format, source: format === 'html' ? `<p>${copy}</p>\n` : `${copy}\n` } as GeneratedMail
  })
