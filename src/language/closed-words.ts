import type { Word } from '../reading.ts'
import { isOpening } from './closing-marks.ts'
import {
  formulas,
  instructionVerbs,
  nounLikeThirdPersonVerbs,
  nounLikeVerbs,
  pastVerbs,
  subjectsWithVerb,
  thirdPersonVerbs,
  verbsAfterPlurals,
  verbsAfterPronouns
} from './verbs.ts'

/** The classes of English words that take no new members. All in lower case. */
export const determiners: ReadonlySet<string> = words(`
  a an the this that these those my your our their his her its any some every each no another
  either neither both all half several many few most much such what which whose enough`)

export const prepositions: ReadonlySet<string> = words(`
  about above across after against along among around as at before behind below beneath beside
  besides between beyond by despite down during except for from in inside into like near of off on
  onto opposite out outside over past per plus since than through throughout till to towards toward
  under until unlike up upon via with within without`)

/** Pronouns that can be a subject. */
export const subjectPronouns: ReadonlySet<string> = words(`
  i you he she it we they this that these those there everything everyone everybody nothing nobody
  something someone somebody anything anyone anybody one each both all none many`)

/** Pronouns that take a verb without -s and are nothing but a subject. */
export const pluralSubjects: ReadonlySet<string> = words('i you we they')

export const objectPronouns: ReadonlySet<string> = words(`
  me you him her it us them this that these those myself yourself himself herself itself ourselves
  yourselves themselves everything everyone something someone anything anyone one mine yours ours
  theirs`)

/** Those that join equals. */
export const coordinators: ReadonlySet<string> = words('and but or nor so yet')

export const subordinators: ReadonlySet<string> = words(`
  after although as because before if lest once since than that though till unless until when
  whenever where wherever whereas whether while whilst`)

export const relatives: ReadonlySet<string> = words('who whom whose which that where when why')

export const questionWords: ReadonlySet<string> = words(
  'how what when where which who whom whose why'
)

/** Verbs that carry another verb or join to a complement, in their finite forms. */
export const auxiliaries: ReadonlySet<string> = words(`
  am is are was were has have had do does did will would shall should can could may might must
  cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
  shan't shouldn't can't couldn't mightn't mustn't needn't ain't`)

/** Adverbs that say little and stand anywhere. */
export const commonAdverbs: ReadonlySet<string> = words(`
  not never always also again already still just only even ever now then today tonight tomorrow
  yesterday here soon later once twice very too quite rather almost really simply please maybe
  perhaps instead together online away back ahead first`)

const otherFunctionWords: ReadonlySet<string> = words(`
  be been being having doing i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd
  she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll that's that'll there's
  there'll here's what's who's how's where's let's mine yours ours theirs hers if whether yes more
  less least own same other others else let`)

/** Every word above: what carries grammar and no content. */
export const closedWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...subjectPronouns,
  ...objectPronouns,
  ...coordinators,
  ...subordinators,
  ...relatives,
  ...questionWords,
  ...auxiliaries,
  ...commonAdverbs,
  ...otherFunctionWords
])

/** How far a clause's verb is looked for behind its first word, and a comma behind an opening adverbial, in words. */
const verbReach = 6
const adverbialReach = 12

/** Skipped before a clause: `please reply`, `simply show it at the till`. */
const leadingAdverbs: ReadonlySet<string> = words(`
  please just simply also then now still already always usually normally today tonight tomorrow`)

/**
 * True where at `index` a clause starts that can stand alone, up to `end`: an
 * instruction, or a subject with its finite verb close behind, after an opening
 * adverbial and its comma or not. False when unsure: a conjunction is not skipped.
 */
export function startsClause(words: readonly Word[], index: number, end: number): boolean {
  const at = skipLead(words, index, end)
  const word = words[at]
  if (!word || at >= end) return false
  if (startsMainClause(words, at, end)) return true
  if (!prepositions.has(word.text) && !subordinators.has(word.text)) return false
  const main = afterComma(words, at, end)
  return main > at && startsMainClause(words, skipLead(words, main, end), end)
}

function startsMainClause(words: readonly Word[], at: number, end: number): boolean {
  if (at >= end) return false
  const text = textAt(words, at)
  // "thanks to the three who wrote" is no thanks.
  if (text === 'thanks' && textAt(words, at + 1) === 'to') return false
  if (formulas.has(text) || subjectsWithVerb.has(text)) return at + 1 < end
  return isInstruction(words, at, end) || isQuestion(words, at, end) || isStatement(words, at, end)
}

function skipLead(words: readonly Word[], index: number, end: number): number {
  let at = index
  while (at < end && at - index < verbReach && isLead(words[at] as Word)) at++
  return at
}

function isLead(word: Word): boolean {
  return word.type === 'emoji' || isOpening(word) || leadingAdverbs.has(word.text)
}

/** The word behind the first comma near `at`; `at` where there is none. */
function afterComma(words: readonly Word[], at: number, end: number): number {
  const limit = Math.min(end, at + adverbialReach)
  for (let next = at + 1; next < limit; next++) if (textAt(words, next) === ',') return next + 1
  return at
}

function isInstruction(words: readonly Word[], at: number, end: number): boolean {
  const text = textAt(words, at)
  const negated =
    text === "don't" || text === 'never'
      ? at + 1
      : text === 'do' && textAt(words, at + 1) === 'not'
        ? at + 2
        : at
  if (negated > at) return negated < end && isOpenWord(words[negated])
  if (nounLikeVerbs.has(text)) return isVerbBefore(words, at + 1, end)
  if (!instructionVerbs.has(text)) return false
  return at + 1 >= end || !(isFiniteForm(textAt(words, at + 1)) || textAt(words, at + 1) === 'of')
}

function isOpenWord(word: Word | undefined): boolean {
  return (
    word?.type === 'word' &&
    (!closedWords.has(word.text) || word.text === 'be' || word.text === 'have')
  )
}

/** True where a word that is verb or noun is a verb, seen from the word behind it: `order by 3pm`, not `order value`. */
function isVerbBefore(words: readonly Word[], next: number, end: number): boolean {
  const word = words[next]
  if (!word || next >= end) return true
  if (word.type === 'number' || word.type === 'token') return true
  const { text } = word
  if (coordinators.has(text)) return instructionVerbs.has(textAt(words, next + 1))
  if (text === 'of' || isFiniteForm(text)) return false
  return (
    determiners.has(text) ||
    objectPronouns.has(text) ||
    prepositions.has(text) ||
    commonAdverbs.has(text)
  )
}

/** `can we help`, `how was your visit`: with the question mark at `end`. */
function isQuestion(words: readonly Word[], at: number, end: number): boolean {
  if (!(words[end]?.text.startsWith('?') || words[end - 1]?.text.startsWith('?'))) return false
  if (auxiliaries.has(textAt(words, at))) return isSubject(words[at + 1])
  if (!questionWords.has(textAt(words, at))) return false
  return auxiliaries.has(textAt(words, at + 1)) || auxiliaries.has(textAt(words, at + 2))
}

function isSubject(word: Word | undefined): boolean {
  return (
    word?.type === 'token' ||
    subjectPronouns.has(word?.text ?? '') ||
    determiners.has(word?.text ?? '')
  )
}

/** A subject, and its finite verb within reach. */
function isStatement(words: readonly Word[], at: number, end: number): boolean {
  const subject = words[at] as Word
  if (!canBeSubject(words, at)) return false
  const limit = Math.min(end, at + verbReach + 1)
  for (let next = at + 1; next < limit; next++) {
    const word = words[next] as Word
    if (isVerbOf(subject, words, at, next, end)) return true
    if (!mayStandBeforeVerb(word) || isInfinitive(words, next)) return false
  }
  return false
}

function canBeSubject(words: readonly Word[], at: number): boolean {
  const { type, text } = words[at] as Word
  if (type === 'token' || type === 'number') return true
  if (type !== 'word') return false
  if (text === 'that' && words[at - 1]?.type === 'word' && !isCoordinator(words[at - 1]))
    return false
  if (text === 'here' || determiners.has(text) || subjectPronouns.has(text))
    return !isRelative(text)
  return !closedWords.has(text)
}

function isCoordinator(word: Word | undefined): boolean {
  return coordinators.has(word?.text ?? '')
}

function isRelative(text: string): boolean {
  return text !== 'that' && relatives.has(text)
}

/** Words of a subject behind its first one: no clause starts in them, no mark divides them. */
function mayStandBeforeVerb({ type, text }: Word): boolean {
  if (type === 'number' || type === 'token') return true
  if (type !== 'word') return false
  if (pluralSubjects.has(text) || text === 'it' || subjectsWithVerb.has(text)) return false
  if (text === 'and' || text === 'or') return true
  return !(coordinators.has(text) || relatives.has(text) || isSubordinatorOnly(text))
}

/** `the chance to win`; not `delivery to the islands`. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  return textAt(words, at) === 'to' && !determiners.has(textAt(words, at + 1))
}

/** `if`, `because`; not `until`, `before`, which open a phrase as often. */
function isSubordinatorOnly(text: string): boolean {
  return subordinators.has(text) && !prepositions.has(text)
}

function isVerbOf(
  subject: Word,
  words: readonly Word[],
  at: number,
  next: number,
  end: number
): boolean {
  const text = textAt(words, next)
  const before = words[next - 1] as Word
  const adjacent = onlyAdverbs(words, at + 1, next)
  if (pluralSubjects.has(subject.text) && adjacent)
    return (
      isFiniteBefore(words, next, end) ||
      instructionVerbs.has(text) ||
      nounLikeVerbs.has(text) ||
      verbsAfterPronouns.has(text) ||
      // They are never an object: an open word behind them is their verb.
      (/^(?:i|we|they)$/.test(subject.text) && isOpenWord(words[next]))
    )
  if (isBareDeterminer(before.text)) return false
  if (isFiniteBefore(words, next, end) || thirdPersonVerbs.has(text) || pastVerbs.has(text))
    return true
  if (nounLikeThirdPersonVerbs.has(text)) return adjacent && isPointer(subject)
  return verbsAfterPlurals.has(text) && isPlural(before) && isVerbBefore(words, next + 1, end)
}

/** An auxiliary that has something to carry; not `5 may`. */
function isFiniteBefore(words: readonly Word[], at: number, end: number): boolean {
  if (!auxiliaries.has(textAt(words, at)) || at + 1 >= end) return false
  const month = textAt(words, at) === 'may'
  return !(month && (words[at - 1]?.type === 'number' || words[at + 1]?.type === 'number'))
}

function isFiniteForm(text: string): boolean {
  return auxiliaries.has(text) || thirdPersonVerbs.has(text)
}

function onlyAdverbs(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!commonAdverbs.has(textAt(words, at))) return false
  return true
}

/** A determiner that is no pronoun: what follows it directly is no verb. */
function isBareDeterminer(text: string): boolean {
  return determiners.has(text) && !subjectPronouns.has(text)
}

/** A subject that needs no noun: `it offers`, `{{ product }} ships`. */
function isPointer({ type, text }: Word): boolean {
  return type === 'token' || text === 'it' || text === 'he' || text === 'she' || text === 'this'
}

function isPlural({ type, text }: Word): boolean {
  return type === 'word' && /[^su]s$/.test(text)
}

function textAt(words: readonly Word[], index: number): string {
  return words[index]?.text ?? ''
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
