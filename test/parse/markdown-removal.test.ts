import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

/** The source without the smallest block that holds `text` and has the name; nothing where it must stay. */
function without(source: string, name: string, text: string): string | undefined {
  const block = readMarkdown(source).blocks.findLast(
    (item) => item.name === name && source.slice(item.span.start, item.span.end).includes(text)
  )
  expect(block).toBeDefined()
  const removal = block?.removal
  return removal && source.slice(0, removal.start) + source.slice(removal.end)
}

describe('goes', () => {
  it.each([
    ['a paragraph before another', 'paragraph', 'HURRY\n\nb\n', 'b\n'],
    ['a paragraph between others', 'paragraph', 'a\n\nHURRY\nUP\n\n\nb\n', 'a\n\nb\n'],
    ['the last paragraph', 'paragraph', 'a\n\nHURRY\n', 'a\n'],
    ['the last paragraph without a line end', 'paragraph', 'a\n\nHURRY', 'a'],
    ['the only paragraph', 'paragraph', 'HURRY\n', '\n'],
    ['a heading right above a paragraph', 'heading', 'a\n\n# HURRY\nb\n', 'a\n\nb\n'],
    ['an underlined heading', 'heading', 'HURRY\n---\n\nb\n', 'b\n'],
    ['a paragraph after a heading', 'paragraph', '# a\nHURRY\n\nb\n', '# a\nb\n'],
    ['a heading right after a paragraph', 'heading', 'a\n# HURRY\n\nb\n', 'a\n\nb\n'],
    ['a paragraph of a quote', 'paragraph', '> a\n>\n> HURRY\n>\n> b\n', '> a\n>\n> b\n'],
    ['the last paragraph of a quote', 'paragraph', '> a\n>\n> HURRY\n', '> a\n'],
    ['a quote', 'blockquote', 'a\n\n> HURRY\n\nb\n', 'a\n\nb\n'],
    ['an item', 'listItem', '- a\n- HURRY\n- b\n', '- a\n- b\n'],
    ['the first item', 'listItem', '* HURRY\n* a\n', '* a\n'],
    ['the last item', 'listItem', '- a\n- HURRY\n\nb\n', '- a\n\nb\n'],
    ['a later item of a numbered list', 'listItem', '1. a\n2. HURRY\n3. b\n', '1. a\n3. b\n'],
    ['an item of an inner list', 'listItem', '- a\n  - HURRY\n  - b\n', '- a\n  - b\n'],
    ['the first of two items on a line', 'listItem', '- - HURRY\n  - b\n', '- - b\n'],
    ['the first paragraph of an item', 'paragraph', '- HURRY\n\n  b\n', '- b\n'],
    ['the last paragraph of an item', 'paragraph', '- a\n\n  HURRY\n- b\n', '- a\n- b\n'],
    ['a list', 'list', 'a\n\n- HURRY\n\nb\n', 'a\n\nb\n'],
    ['a row', 'tableRow', '|a|\n|-|\n|HURRY|\n|b|\n', '|a|\n|-|\n|b|\n'],
    ['the last row', 'tableRow', '|a|\n|-|\n|b|\n|HURRY|\n\nc\n', '|a|\n|-|\n|b|\n\nc\n'],
    ['a table', 'table', 'a\n\n|HURRY|\n|-|\n\nb\n', 'a\n\nb\n'],
    [
      'what stands between control tokens',
      'paragraph',
      '{% if a %}\nHURRY\n{% endif %}\n',
      '{% if a %}\n{% endif %}\n'
    ],
    [
      'a paragraph with long line ends',
      'paragraph',
      'a\r\n\r\nHURRY\r\n\r\nb\r\n',
      'a\r\n\r\nb\r\n'
    ],
    ['a paragraph after a byte order mark', 'paragraph', '\uFEFFHURRY\n\nb\n', '\uFEFFb\n'],
    [
      'a paragraph after front matter',
      'paragraph',
      '---\na: b\n---\nHURRY\n\n---\n',
      '---\na: b\n---\n---\n'
    ]
  ])('%s', (_, name, source, expected) => {
    expect(without(source, name, 'HURRY')).toBe(expected)
  })
})

describe('stays', () => {
  it.each([
    ['a paragraph between two lists', 'paragraph', '- a\n\nHURRY\n\n- b\n'],
    ['a paragraph between a list and an indented text', 'paragraph', '- a\n\nHURRY\n\n  b\n'],
    ['a paragraph between a list and code', 'paragraph', '- a\n\nHURRY\n\n    b\n'],
    ['a heading between two paragraphs', 'heading', 'a\n# HURRY\nb\n'],
    ['a heading before a lazy line', 'heading', '- a\n  # HURRY\nb\n'],
    ['the first item of a numbered list', 'listItem', '1. HURRY\n2. b\n'],
    ['an only item', 'listItem', '- HURRY\n'],
    ['an only paragraph of an item', 'paragraph', '- HURRY\n- b\n'],
    ['a first item before an empty one', 'listItem', 'a\n- HURRY\n-\n'],
    ['an item before one with another indentation', 'listItem', '- HURRY\n - b\n'],
    ['the first paragraph of an item before a list', 'paragraph', '- HURRY\n    - b\n    - c\n'],
    ['the first paragraph of an item before code', 'paragraph', '- HURRY\n\n      b\n'],
    ['the header of a table', 'tableHeader', '|HURRY|\n|-|\n|b|\n'],
    ['a first paragraph before a rule', 'paragraph', 'HURRY\n\n---\n\nsubject: a\n\n---\n']
  ])('%s', (_, name, source) => {
    expect(without(source, name, 'HURRY')).toBeUndefined()
  })
})
