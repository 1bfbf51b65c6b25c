export { applyChanges, revertChanges } from './apply.ts'
export type {
  Change,
  Part,
  Point,
  Position,
  Question,
  SkipCause,
  Skipped
} from './change.ts'
export type { Edit } from './edit.ts'
export { type ErrorCode, UnvultureError } from './errors.ts'
export type { Options } from './options.ts'
export type {
  Atom,
  Block,
  Format,
  Mark,
  MarkType,
  Passage,
  Slot,
  Template,
  Unproven
} from './passage.ts'
export type { Fact, FactKind, FoundFact, Reading, Sentence, Word, WordType } from './reading.ts'
export type { Result } from './result.ts'
export { parse, rewrite } from './rewrite.ts'
export { type Email, type EmailResult, rewriteEmail } from './rewrite-email.ts'
export type { Span } from './span.ts'
export type { Dialect } from './template/dialect.ts'
export type { Delimiters } from './template/table.ts'
export type {
  Disguise,
  TemplateToken,
  TokenKind,
  TokenRole,
  TokenValue
} from './template/token.ts'
export type {
  Candidate,
  Condition,
  Confidence,
  Context,
  Finding,
  Group,
  Mail,
  MailKind,
  Phrase,
  Protection,
  ProtectionKind,
  Reference,
  Remnant,
  Repair,
  Replacement,
  Tier,
  Transform,
  Vocabulary
} from './transform.ts'
export { transforms } from './transforms/index.ts'
