/** What each branch of a template's blocks prints, for the four syntaxes that `controls` knows. */
export function readings(source: string): string[] {
  const parts = partsOf(source)
  return readAll(parts, { at: 0 }).texts
}

/** More readings than this are not told apart. */
const maxReadings = 300

interface Part {
  readonly text: string
  /** Absent for copy. */
  readonly control?: 'open' | 'elsif' | 'else' | 'close' | undefined
}

const controls =
  /\{% (if|elsif|else|endif)\b[^%]*%\}|\{\{(#if|else if|else|\/if)\b[^}]*\}\}|\*\|(IF|ELSEIF|ELSE|END):[^|]*\|\*|\{\{ (if|else if|else|end)\b[^}]*\}\}/g

function partsOf(source: string): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of source.matchAll(controls)) {
    const word = found.slice(1).find((group) => group !== undefined) ?? ''
    parts.push({ text: source.slice(at, found.index) })
    parts.push({ text: found[0], control: controlOf(word.toLowerCase()) })
    at = found.index + found[0].length
  }
  return [...parts, { text: source.slice(at) }]
}

function controlOf(word: string): Part['control'] {
  if (word === 'else') return 'else'
  if (/^(?:elsif|elseif|else if)$/.test(word)) return 'elsif'
  return /^#?if$/.test(word) ? 'open' : 'close'
}

/** Reads up to the next part that ends the branch it stands in. */
function readAll(
  parts: readonly Part[],
  place: { at: number }
): { texts: string[]; end: Part['control'] } {
  let texts = ['']
  while (place.at < parts.length) {
    const { text, control } = parts[place.at++] as Part
    if (control === undefined) texts = texts.map((before) => before + text)
    else if (control !== 'open') return { texts, end: control }
    else {
      const branches = readBlock(parts, place)
      texts = texts.flatMap((before) => branches.map((branch) => before + branch))
      if (texts.length > maxReadings) throw new Error('a test with too many readings')
    }
  }
  return { texts, end: undefined }
}

/** What the branches of a block print; nothing is one of them where it has no `else`. */
function readBlock(parts: readonly Part[], place: { at: number }): string[] {
  const branches: string[] = []
  for (let hasElse = false; ; ) {
    const { texts, end } = readAll(parts, place)
    branches.push(...texts)
    hasElse ||= end === 'else'
    if (end !== 'else' && end !== 'elsif') return hasElse ? branches : [...branches, '']
  }
}

/** What reads badly in a text, one name for each time. */
export function defects(text: string): string[] {
  const shown = text.replace(/\{\{.*?\}\}|\*\|.*?\|\*/g, 'Xx')
  const found = [...patterns].flatMap(([name, pattern]) =>
    [...shown.matchAll(pattern)].map(() => name)
  )
  return [...found, ...unpaired(shown)]
}

const patterns: ReadonlyMap<string, RegExp> = new Map([
  ['a sentence begins with a small letter', /(?:^|[.!?]\s)\s*[a-z]/g],
  ['punctuation is doubled', /[,;:—(]\s*[,;:.!?—]|[.!?]\s*[,;:.]/g],
  ['a space stands before a mark', /\s[,.;:!?]/g],
  ['a space is too many', /(?:^| ) /g],
  ['the text begins with a mark', /^\s*[,;:.!?—)]/g],
  ['the text breaks off', /[,:—(]\s*$/g],
  ['two words are one', /[a-z][.!?,][A-Za-z]/g],
  ['the article is wrong', /\b(?:a [aeio]|an [^aeiouhAEIOUHX8])/g]
])

function unpaired(text: string): string[] {
  let depth = 0
  let lost = 0
  for (const mark of text) {
    if (mark === '(') depth++
    else if (mark === ')' && depth > 0) depth--
    else if (mark === ')') lost++
  }
  return Array.from({ length: depth + lost }, () => 'a bracket has no partner')
}

/** The defects that `after` has and `before` had not. */
export function newDefects(before: string, after: string): string[] {
  const had = defects(before)
  return defects(after).filter((name) => {
    const at = had.indexOf(name)
    if (at >= 0) had.splice(at, 1)
    return at < 0
  })
}
