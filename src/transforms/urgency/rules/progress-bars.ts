import { factsIn } from '../../../language/facts-in.ts'
import type { FactKind, Reading, Sentence, Word } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'

/** What a piece of a bar is drawn with: `▓▓▓`, `🟩`. */
const blocks = /^(?:[▀-▟■□▢▣▤-▩▪▫▬▭▮▯▰▱◼◻◾◽⬛⬜🟥🟧🟨🟩🟦🟪🟫]\uFE0F?)+$/u
/** Characters from which blocks in a row are a bar. */
const least = 4
const reach = 12
/** More bars than this in one sentence are no copy. */
const most = 12

const amount =
  '(?:(?:only|just|already|over|nearly|almost|about|now) )*(?:\\d+%|\\d+ (?:of|out of|/) (?:the )?\\d+|\\d+)(?: (?:seats?|places?|spots?|tickets?|units?|stock|(?:of|our|the|this|these|all|allocation|[a-z]+s))){0,5}'
/** What a bar says of goods; not of a profile, a download or a charity's target. */
const goes =
  '(?:(?:is|are|now|already|has|have|been) )*(?:taken|claimed|sold|sold out|gone|booked|snapped up|reserved|redeemed|allocated|left|remaining)(?: (?:already|so far|and counting|today|now|up))*'
const behind = new RegExp(`^(?:${amount} ${goes})(?= ?(?:$|[,;:.!)\\]|–—]))`)
const before = new RegExp(`(?:^|[,;:.!([|–—] )(${amount} ${goes}|(?:[a-z]+ )?${goes} ${amount})$`)
/** What is full because somebody else says so, or counts for another reason. */
const honest =
  /^(?:raised|funded|target|profile|storage|battery|capacity|donated|points|credits|allowance|quota|complete|completed|data|gb|mb|minutes|your)$/

const fabricates: readonly FactKind[] = ['percent', 'count', 'duration']
const reason = 'It draws a bar that fills up, and what the bar shows is typed.'
const ask = 'What is left, by which system? Bind the number to it, or leave the bar out.'

/** Bars of blocks that say how much is gone. */
export function findProgressBars(reading: Reading, { kind }: Context): Finding[] {
  if (kind === 'transactional') return []
  return reading.sentences.flatMap((sentence) => barsIn(reading, sentence))
}

function barsIn(reading: Reading, sentence: Sentence): Finding[] {
  const found: Finding[] = []
  const { words } = reading
  if (words.slice(sentence.first, sentence.last).some(({ text }) => honest.test(text))) return []
  for (let at = sentence.first; at < sentence.last && found.length < most; at++) {
    const from = at
    while (at < sentence.last && isBlock(reading, words[at])) at++
    const size = from < at ? (words[at - 1]?.end ?? 0) - (words[from]?.start ?? 0) : 0
    const finding = size < least ? undefined : ofBar(reading, sentence, from, at)
    if (finding) found.push(finding)
  }
  return found
}

function isBlock({ passage }: Reading, word: Word | undefined): boolean {
  if (word?.type !== 'punctuation' && word?.type !== 'emoji') return false
  return blocks.test(passage.text.slice(word.start, word.end))
}

/** A bar with its claim, behind it or before it. */
function ofBar(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number
): Finding | undefined {
  const { words } = reading
  const boxed = words[from - 1]?.text === '[' && words[to]?.text === ']'
  const first = boxed ? from - 1 : from
  const last = boxed ? to + 1 : to
  const { head, tail } = contentOf(reading, sentence)
  const after = behind.exec(written(words, last, Math.min(tail, last + reach)))?.[0]
  const start = Math.max(sentence.first, first - reach)
  const ahead = after ? undefined : before.exec(written(words, start, first))?.[1]
  if (!after && !(ahead && last >= tail)) return undefined
  const end = last + (after ? after.split(' ').length : 0)
  const claim = first - (ahead ? ahead.split(' ').length : 0)
  const begin = end >= tail && isName(reading, head, claim) ? Math.min(head, claim) : claim
  const span = { start: words[begin]?.start ?? 0, end: words[end - 1]?.end ?? 0 }
  const isLead = end < tail && begin <= sentence.first
  const repair = isLead ? 'lead' : 'clause'
  return { span, reason, ask, repair, fabricates, confidence: 'high', tier: 'world' }
}

/** "Stock:", "Early-bird tickets": all that a bar is said of. */
function isName(reading: Reading, from: number, to: number): boolean {
  const own = reading.words.slice(from, to)
  const isPlain = own.every(({ type, text }) => type === 'word' || text === ':')
  return own.length < 7 && isPlain && factsIn(reading, from, to).length === 0
}

function written(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text || '\uFFFC')
    .join(' ')
}
