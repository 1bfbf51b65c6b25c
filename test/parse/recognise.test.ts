import { expect, it } from 'vitest'
import { recognise } from '../../src/parse/recognise.ts'

it.each([
  ['html', 'a document', '<!doctype html>\n<html><body>Hi</body></html>'],
  ['html', 'a body', '<body>\n\nHi there\n\n- you\n</body>'],
  ['html', 'a paragraph', '<p>Hi</p>'],
  ['html', 'a row', '<tr><td>Hi</td></tr>'],
  ['html', 'text with line breaks', 'Hi {{ name }},<br><br>Thanks'],
  ['html', 'a branch', '{% if a %}<p>Hi</p>{% endif %}'],
  [
    'html',
    'paragraphs with blank lines between',
    '<p>Hi</p>\n\n<p>It is *here*.</p>\n\n<p>Bye</p>\n'
  ],
  ['mjml', 'a document', '<mjml><mj-body></mj-body></mjml>'],
  ['mjml', 'a part', '{{> head }}\n<mj-section><mj-column></mj-column></mj-section>'],
  ['markdown', 'nothing', ''],
  ['markdown', 'plain text', 'Hi there,\n\nIt is here.\n\nBye'],
  ['markdown', 'headings and lists', '# News\n\n- one\n- two\n'],
  ['markdown', 'a line break', '# Hi\n\nText<br>more\n\nBye'],
  ['markdown', 'inline tags', 'Hello <b>you</b>, see <a href="x">this</a>.'],
  [
    'markdown',
    'a table among paragraphs',
    'Hi there,\n\nSee **this**:\n\n<table><tr><td>A</td></tr></table>\n\nMore text.\n\nBye'
  ],
  ['markdown', 'a wrapper', '<div align="center">\n\n# Hello\n\nSome **text**.\n\n</div>']
])('%s: %s', (format, _, source) => {
  expect(recognise(source)).toBe(format)
})

it('looks at the first 100 000 characters', () => {
  expect(recognise('x'.repeat(100_000) + '<html>')).toBe('markdown')
})

it('takes linear time', () => {
  const started = performance.now()
  for (const part of ['<', '{{', '{% a', '\n ', '**', '<!doctype ', '<mj-', '](', '- '])
    recognise(part.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(3000)
})
