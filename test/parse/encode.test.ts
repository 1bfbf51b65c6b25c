import { describe, expect, it } from 'vitest'
import { encodeAttribute, encodeHtml, encodeMarkdown, encodeText } from '../../src/parse/encode.ts'

describe('HTML', () => {
  it.each([
    ['plain words stay', "Don't wait, it's 5 o'clock.", "Don't wait, it's 5 o'clock."],
    ['angle brackets are escaped', 'a < b > c', 'a &lt; b &gt; c'],
    [
      'an ampersand that could start an entity is escaped',
      '&copy R&D &#1;',
      '&amp;copy R&amp;D &amp;#1;'
    ],
    ['an ampersand that could not stays', 'R & D', 'R & D'],
    ['an ampersand at the end is escaped, whatever follows', 'R&', 'R&amp;']
  ])('%s', (_, text, expected) => {
    expect(encodeHtml(text)).toBe(expected)
  })
})

describe('an attribute', () => {
  it('has its own quote escaped, not the other', () => {
    expect(encodeAttribute('"')(`"a" 'b'`)).toBe(`&quot;a&quot; 'b'`)
    expect(encodeAttribute("'")(`"a" 'b'`)).toBe(`"a" &#39;b&#39;`)
  })

  it('has what HTML would read escaped', () => {
    expect(encodeAttribute('"')('<b> &amp;')).toBe('&lt;b&gt; &amp;amp;')
  })
})

describe('Markdown', () => {
  it.each([
    ['plain words stay', "Don't wait. It's 5 o'clock!", "Don't wait. It's 5 o'clock!"],
    ['marks are escaped', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['links and tags are escaped', '[a](b) <c>', '\\[a\\](b) \\<c>'],
    ['cells and backslashes are escaped', 'a|b\\c', 'a\\|b\\\\c'],
    ['an ampersand is escaped before an entity only', '&amp; R & D', '\\&amp; R & D']
  ])('%s', (_, text, expected) => {
    expect(encodeMarkdown(text)).toBe(expected)
  })
})

it('leaves plain text as it is', () => {
  expect(encodeText('<b>&amp; *x*')).toBe('<b>&amp; *x*')
})
