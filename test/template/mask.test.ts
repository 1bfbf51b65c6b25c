import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import { mask } from '../../src/template/mask.ts'

describe('in HTML', () => {
  it.each([
    ['<p>Hi {{ a }}</p>', '<p>Hi xxxxxxx</p>'],
    ['<b>{% if a %}b{% endif %}</b>', '<b>          b           </b>'],
    ['<a href="{{ url }}">', '<a href="xxxxxxxxx">'],
    ['{# a\nb #}c', '         c'],
    ['{% raw %}<b>{% endraw %}c', ' '.repeat(24) + 'c']
  ])('%s', (source, masked) => {
    expect(mask(source, lex(source), 'html')).toBe(masked)
    expect(mask(source, lex(source), 'mjml')).toBe(masked)
    expect(mask(source, lex(source), 'text')).toBe(masked)
  })
})

describe('in Markdown', () => {
  const mark = '\u2056'
  it.each([
    ['Hi {{ a_b_c }}', 'Hi xxxxxxxxxxx'],
    ['{% if a %}', '<!--xxx-->'],
    ['a\n  {% if a %}  \nb', 'a\n  <!--xxx-->  \nb'],
    ['a\r\n{% if a %}\r\nb', 'a\r\n<!--xxx-->\r\nb'],
    ['> {% if a %}\n> b', '> <!--xxx-->\n> b'],
    ['{% if a %}{% if b %}\n', '<!--xxx--><!--xxx-->\n'],
    ['{# a\nb #}\nc', '<!--xx-->\nc'],
    ['{{/a}}\n', '      \n'],
    ['> a\n> {{/a}}\n', '> a\n> ' + ' '.repeat(6) + '\n'],
    ['a {{/a}}\n', 'a ' + mark.repeat(6) + '\n'],
    ['{% if a %}b', mark.repeat(10) + 'b'],
    ['b{% if a %}', 'b' + mark.repeat(10)],
    ['{% if a %}{{ b }}', mark.repeat(10) + 'xxxxxxx'],
    ['{{ b }}{% if a %}\n{% if a %}', 'xxxxxxx' + mark.repeat(10) + '\n<!--xxx-->'],
    ['- {% if a %}', '- ' + mark.repeat(10)]
  ])('%s', (source, masked) => {
    expect(mask(source, lex(source), 'markdown')).toBe(masked)
  })
})
