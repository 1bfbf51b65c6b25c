import type { Slot } from './passage.ts'
import type { FactKind, Reading, Sentence } from './reading.ts'
import type { Span } from './span.ts'
import type { TokenValue } from './template/token.ts'

export type Group =
  | 'urgency'
  | 'scarcity'
  | 'personalisation'
  | 'relationship'
  | 'sales'
  | 'hype'
  | 'social-proof'
  | 'substance'
  | 'shouting'

/**
 * What could make a claim true, when a template says it to everyone:
 *
 * - `policy`: a rule of the system; a literal is honest (`the link works for 24 hours`)
 * - `campaign`: true for all for a period; a literal is honest while it lasts (`20% off until 4 May`)
 * - `recipient`: one person's record; only data can say it (`your last order`)
 * - `world`: stock, seats, a supplier's price; data makes it true when the mail is sent
 * - `live`: this second; untrue when it is read, even with data
 * - `sender-feeling`, `reader-feeling`: what nobody can check, or know
 * - `push`: neither true nor false
 * - `praise`: nothing that could be checked
 */
export type Tier =
  | 'policy'
  | 'campaign'
  | 'recipient'
  | 'world'
  | 'live'
  | 'sender-feeling'
  | 'reader-feeling'
  | 'push'
  | 'praise'

export type Confidence = 'high' | 'medium' | 'low'

/** A law, a study or a guideline that a transform touches. */
export interface Reference {
  readonly title: string
  readonly url?: string
}

/**
 * How much to take out, or what to put in its place.
 *
 * - `adjunct`: words that can go from any place in a sentence (`for a limited time`, `before it's gone`).
 * - `clause`: words that are a clause of their own (`act fast`): go with the comma,
 *   dash or conjunction that joins them, or with the sentence when they are all of it.
 * - `lead`: words that open a sentence whose rest stands alone (`Last chance to book` → `Book`).
 * - `sentence`: the sentence has no other content; it goes whole.
 * - `modifier`: words before a noun (`our amazing new kettle`); a/an is repaired.
 * - `put`: other words in the place of the match. `$1`, `$2` … keep, in place, what the
 *   pattern's groups matched.
 * - `cut`: exactly these spans, as a transform that is code worked them out.
 */
export type Repair =
  | 'adjunct'
  | 'clause'
  | 'lead'
  | 'sentence'
  | 'modifier'
  | { readonly put: string }
  | { readonly cut: readonly Replacement[] }

/** Other text in the place of a span of the passage's text; empty to delete. */
export interface Replacement extends Span {
  readonly text: string
}

/** A match and all that a condition may look at to judge it. */
export interface Candidate extends Span {
  readonly reading: Reading
  readonly sentence: Sentence
  /** Index of the first matched word, and of the word after the last. */
  readonly first: number
  readonly last: number
  /** The words that each `(…)` or `<…>` of the pattern took, in the order of the pattern, `{first, last}` of words. */
  readonly groups: readonly { readonly first: number; readonly last: number }[]
  readonly context: Context
}

export type Condition = (candidate: Candidate) => boolean

export interface Phrase {
  /** One pattern or several, in the notation of `match/pattern.ts`. */
  readonly match: string | readonly string[]
  /** Absent: the match is only reported. */
  readonly repair?: Repair
  /** What is not so about it, if the transform's own reason is not exact enough. */
  readonly reason?: string
  /** The one question for a person, where deletion can't make it honest. */
  readonly ask?: string
  readonly confidence?: Confidence
  /** The near-miss that must stay. */
  readonly unless?: Condition
  /** What must hold besides. */
  readonly when?: Condition
  /** What could make its claim true, if it is another kind than the transform's. */
  readonly tier?: Tier
  /** The values that prove its claim, if they are others than the transform's; none: nothing does. */
  readonly proof?: readonly TokenValue[]
  /** Facts that go with the claim, because the claim makes them up (a typed "3 left"). */
  readonly fabricates?: readonly FactKind[]
  /** True where the template tokens of the claim go with it: data proves nothing about what strangers do this minute. */
  readonly takesData?: boolean
  readonly slots?: readonly Slot[]
}

/** What a transform says about a span of a passage's text. It says; it never does. */
export interface Finding {
  readonly span: Span
  readonly reason: string
  /** None: it only asks or reports. */
  readonly repair?: Repair
  readonly ask?: string
  readonly confidence: Confidence
  readonly tier?: Tier
  readonly fabricates?: readonly FactKind[]
  readonly takesData?: boolean
  /** True where the picture goes with its alternative text, which the repair empties. */
  readonly takesPicture?: boolean
}

/** The sender's own words: they keep their case and are never taken for pressure. */
export interface Vocabulary {
  /** As they are written: `eBay`, `AMAZING GRACE`. */
  readonly brands?: readonly string[]
  readonly acronyms?: readonly string[]
  /** Button labels that stay as they are. */
  readonly labels?: readonly string[]
}

/** Why a block or a sentence is left alone. */
export type ProtectionKind =
  | 'security'
  | 'safety'
  | 'legal'
  | 'money-owed'
  | 'appointment'
  | 'delivery'
  | 'account-closure'

export interface Protection {
  readonly kind: ProtectionKind
  /** The words that showed it. */
  readonly span: Span
  /** The part of the passage's text it protects. */
  readonly scope: Span
}

/**
 * `part`: a piece of a sentence went. `echo`: it says nothing without the one before it,
 * which went. `question`: it asks what one beside it, which went, took up. `neighbour`: one
 * beside it went.
 */
export type Remnant = 'part' | 'echo' | 'question' | 'neighbour'

/** What a transform can see besides the passage. */
export interface Context extends Reading {
  readonly protections: readonly Protection[]
  /** What cuts have left of a longer sentence, or left without the one beside it. */
  readonly remnants: ReadonlyMap<Sentence, Remnant>
  /** What this passage is for; a mail's kind where it shows none of its own. */
  readonly kind: MailKind
  readonly mail: Mail
}

/**
 * `promotional`: it sells. `transactional`: it tells the reader of an order, an
 * account, an appointment of theirs. `unknown`: it shows neither.
 */
export type MailKind = 'promotional' | 'transactional' | 'unknown'

/** A day on which something that a mail speaks of ends. */
export interface EndDate {
  /** As the mail writes it: `14 March`. */
  readonly text: string
  /** The words of its sentences. */
  readonly words: ReadonlySet<string>
}

/** What is known of the mail as a whole. */
export interface Mail {
  readonly vocabulary: Vocabulary
  /** What the mail is for: to sell, or to tell the reader of something of their own. */
  readonly kind: MailKind
  /** True where the caller said so, and nothing was guessed. */
  readonly kindIsGiven: boolean
  /** The days by which the mail says that something ends, each once. */
  readonly endDates: readonly EndDate[]
  /** True where the word occurs in lower case in running text of the mail. */
  occursInLowerCase(word: string): boolean
}

/**
 * A kind of pressure, as a plain object in a file named like it. The lowest rung
 * that works: phrases as data, phrases with a condition, code.
 */
export interface Transform {
  /** The taxonomy's id: `hurry`. */
  readonly name: string
  readonly group: Group
  /** One sentence, also the catalogue's. */
  readonly summary: string
  /** What is not so, in a sentence a marketer understands; the default of every phrase. */
  readonly reason: string
  readonly references?: readonly Reference[]
  /** What could make its claims true. */
  readonly tier?: Tier
  /**
   * The values of template tokens that prove its claims: where one stands in the same
   * clause, and its value is no disguise, the claim is data and stays. A name proves nothing.
   */
  readonly proof?: readonly TokenValue[]
  /** Where it applies; default: everywhere. */
  readonly slots?: readonly Slot[]
  readonly phrases?: readonly Phrase[]
  find?(reading: Reading, context: Context): Iterable<Finding>
}
