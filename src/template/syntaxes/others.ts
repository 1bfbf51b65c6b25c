import { limits, type Syntax } from '../syntax.ts'

/** Any text without parentheses that is not only white space and marks. */
const written = /^(?=[^()]*[\p{L}\p{N}])[^()]+$/u

/** Parentheses, tildes, carets and hyphens: GOV.UK Notify, Keap, Eloqua, ContactLab, old SendGrid. */
export const others: readonly Syntax[] = [
  {
    // Of `(((x)))` the inner two belong to it.
    name: 'double-parentheses',
    family: 'name',
    open: '((',
    closes: ['))'],
    limit: limits.expression,
    shape: written,
    refuse: /\n[ \t\r]*\n/,
    before: /^[^\]]?$/
  },
  {
    name: 'double-parentheses',
    family: 'name',
    open: '((',
    closes: ['))'],
    limit: limits.expression,
    shape: written,
    refuse: /\n[ \t\r]*\n/,
    dialects: ['govuk-notify']
  },
  {
    name: 'tilde',
    family: 'name',
    open: '~',
    closes: ['~'],
    limit: limits.name,
    sender: 'user',
    shape: /^[A-Z]\w*\._?[A-Z]\w*$|^[A-Z][A-Za-z]+_\d+$/,
    before: /^[^~]?$/,
    after: /^(?:$|[^~])/
  },
  {
    name: 'eloqua-address',
    family: 'expression',
    open: '~~eloqua..',
    closes: ['~~'],
    limit: limits.expression,
    shape: /^[^\s~]+$/,
    kind: 'output'
  },
  {
    name: 'double-tilde',
    family: 'name',
    open: '~~',
    closes: ['~~'],
    limit: limits.name,
    shape: /^[A-Z][A-Z0-9_]*$/,
    dialects: ['e-marketeer']
  },
  {
    name: 'caret-braces',
    family: 'name',
    open: '^{',
    closes: ['}^'],
    limit: limits.name,
    shape: /^[\p{L}_][^{}\r\n]*$/u
  },
  {
    name: 'hyphen',
    family: 'name',
    open: '-',
    closes: ['-'],
    limit: limits.name,
    shape: /^[A-Za-z]\w*$/,
    before: /^[^\w-]?$/,
    after: /^(?:$|[^\w-])/,
    dialects: ['sendgrid-legacy']
  }
]
