import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

function entries(lines: string): string[] {
  return readMarkdown(`---\n${lines}\n---\n`).passages.map(({ slot, text, readOnly }) =>
    readOnly === undefined ? `${slot}: ${text}` : `(${slot}: ${text})`
  )
}

describe('the front matter', () => {
  it.each([
    ['has a subject', 'subject: Act now', ['subject: Act now']],
    [
      'has it in any spelling',
      'Subject: A\nsubject_line: B\nemail-subject: C',
      ['subject: A', 'subject: B', 'subject: C']
    ],
    ['has a preheader', 'preheader: A', ['preheader: A']],
    [
      'has it in any spelling',
      'previewText: A\npreview_text: B\npreview: C\npreheader-text: D',
      ['preheader: A', 'preheader: B', 'preheader: C', 'preheader: D']
    ],
    ['has other entries too', 'title: A\ndate: 2024-01-01\nsubjects: B', []],
    [
      'has quoted values',
      `subject: 'It''s on'\npreheader: "A \\"b\\" \\u263a" # note`,
      ["subject: It's on", 'preheader: A "b" ☺']
    ],
    [
      'has values that start with a token',
      'subject: {{ name }}, act: now',
      ['(subject: \uFFFC, act: now)']
    ],
    [
      'has values with a token',
      'subject: "Hi {{ name | default: "you" }}!"',
      ['subject: Hi \uFFFC!']
    ],
    ['has a token as value', 'subject: {{ name }}, act now', ['subject: \uFFFC, act now']],
    ['keeps what YAML would read otherwise', 'subject: act: now', ['(subject: act: now)']],
    ['keeps what has a comment', 'subject: act #now', ['(subject: act)']],
    [
      'keeps numbers and truth values',
      'subject: 2024-01-01\npreheader: yes',
      ['(subject: 2024-01-01)', '(preheader: yes)']
    ],
    [
      'keeps odd first characters',
      'subject: @now\npreheader: %now',
      ['(subject: @now)', '(preheader: %now)']
    ],
    ['keeps unknown escapes', 'subject: "a \\q b"', ['(subject: a \\q b)']],
    ['does not read blocks', 'subject: |\n  Act now\npreheader: >-\n  Act now', []],
    [
      'does not read collections, anchors and tags',
      'subject: [a]\npreheader: &a b\npreview: !x y',
      []
    ],
    ['does not read values of several lines', 'subject: Act\n  now\npreheader: "Act\n  now"', []],
    ['does not read inner entries', 'mail:\n  subject: Act now', []]
  ])('%s', (_, lines, expected) => {
    expect(entries(lines)).toEqual(expected)
  })

  it.each([
    ['ends at three dashes', '---\na: b\n---\ntext', ['text']],
    ['ends at three dots', '---\na: b\n...\ntext', ['text']],
    ['may have long line ends', '---\r\nsubject: a b\r\n---\r\ntext', ['a b', 'text']],
    ['may have a byte order mark before it', '\uFEFF---\nsubject: a b\n---\ntext', ['a b', 'text']],
    ['is none after a blank line', '\n---\nsubject: a\n---\n', ['subject: a']],
    ['is none without an end', '---\nsubject: a\n', ['subject: a']]
  ])('%s', (_, source, expected) => {
    expect(readMarkdown(source).passages.map(({ text }) => text)).toEqual(expected)
  })

  it.each([
    [`subject: 'a'`, "it's", "it''s"],
    ['subject: "a"', 'a "b" \\', 'a \\"b\\" \\\\'],
    ['subject: a', "it's", "it's"]
  ])('of %s writes %s as %s', (line, text, expected) => {
    expect(readMarkdown(`---\n${line}\n---\n`).passages[0]?.encode(text)).toBe(expected)
  })
})
