import { limits, type Syntax } from '../syntax.ts'

const star: Syntax = {
  name: 'mailchimp',
  family: 'mailchimp',
  open: '*|',
  closes: ['|*'],
  limit: 2 * limits.name,
  sole: true,
  pipeFallback: true
}

/** Mailchimp and those who took its tags over. */
export const stars: readonly Syntax[] = [
  {
    ...star,
    shape: /^(?:<[^<>]{1,99}>)*[\p{L}_][^\r\n]*$/u,
    before: /^[^A-Za-z\d\u00c0-\u1fff]?$/
  },
  {
    // Right after a word it could be a table cell after emphasis, `*a*|b|*c*`: only a sure name will do.
    ...star,
    shape: /^(?:[A-Za-z]+[_:][^\r\n]*|[A-Z][A-Z0-9]{2,}|[fl]?name|email)$/
  }
]
