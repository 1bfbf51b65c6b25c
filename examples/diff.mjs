import { styleText } from 'node:util'

/**
 * The source with every edit in place, as words: `[-old-]{+new+}`, or red and green.
 * `edits` are those of the changes of a result, in any order.
 */
export function inlineDiff(source, edits, colour) {
  const parts = []
  let at = 0
  for (const { start, end, after } of wholeWords(source, edits)) {
    parts.push(source.slice(at, start), removed(source.slice(start, end), colour))
    parts.push(added(after, colour))
    at = end
  }
  return parts.join('') + source.slice(at)
}

/** The edits as ranges that begin and end between words, those that then touch made one. */
function wholeWords(source, edits) {
  const ranges = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = wordStart(source, edit.start)
    const end = wordEnd(source, edit.end)
    const last = ranges.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else ranges.push({ start, end, edits: [edit] })
  }
  return ranges.map((range) => ({ ...range, after: applied(source, range) }))
}

function applied(source, { start, end, edits }) {
  const parts = []
  let at = start
  for (const edit of edits) {
    parts.push(source.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + source.slice(at, end)
}

function wordStart(source, offset) {
  let start = offset
  if (isWord(source, offset)) while (isWord(source, start - 1)) start--
  return start
}

function wordEnd(source, offset) {
  let end = offset
  if (isWord(source, offset - 1)) while (isWord(source, end)) end++
  return end
}

function isWord(source, offset) {
  return /[\p{L}\p{N}'’]/u.test(source.charAt(offset))
}

function removed(text, colour) {
  if (text === '') return ''
  return colour ? styleText(['red', 'strikethrough'], text) : `[-${text}-]`
}

function added(text, colour) {
  if (text === '') return ''
  return colour ? styleText('green', text) : `{+${text}+}`
}
