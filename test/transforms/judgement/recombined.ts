import { randomFrom } from './random.ts'
import { isHonest, type Pressing, type Row } from './row.ts'

/** A row in which pressure stands on one side of a fact: which of its ends is the pressure. */
interface Joined {
  readonly row: Pressing
  /** The pressure with the mark or the word that joins it. */
  readonly piece: string
  /** The fact as it stands beside it. */
  readonly fact: string
  readonly after: string
}

const longest = 240
const leastFact = 4
const leastPiece = 6

/**
 * More rows out of those in which pressure leads up to a fact or follows one: each piece
 * of pressure beside the fact of another row, that no fact is learnt as a sign of it.
 */
export function recombined(rows: readonly Row[], seed: number): Pressing[] {
  const random = randomFrom(seed)
  const joined = rows.flatMap((row) => (isHonest(row) ? [] : joinedIn(row)))
  const leads = joined.filter(({ piece, row }) => row.before.startsWith(piece))
  const tails = joined.filter(({ piece, row }) => !row.before.startsWith(piece))
  const pairs = (list: readonly Joined[], join: (piece: string, fact: string) => string) =>
    list.flatMap(({ row, piece }): Pressing[] => {
      const other = list[Math.floor(random() * list.length)] as Joined
      if (other.row.slot !== row.slot) return []
      return [{ ...row, before: join(piece, other.fact), after: other.after }]
    })
  return [
    ...pairs(leads, (piece, fact) => `${piece}${casedAfter(piece, fact)}`),
    ...pairs(tails, (piece, fact) => `${fact}${piece}`)
  ]
}

function joinedIn(row: Pressing): Joined[] {
  const { before, after } = row
  if (!after || before.length > longest) return []
  const rest = after.replace(/[.!]$/, '')
  const at = before.toLowerCase().indexOf(rest.toLowerCase())
  if (at < 0 || rest.split(' ').length < leastFact) return []
  const lead = before.slice(0, at)
  const tail = before.slice(at + rest.length)
  if (lead && /^[.!]?$/.test(tail)) return [{ row, piece: lead, fact: before.slice(at), after }]
  if (lead || tail.length <= leastPiece) return []
  return [{ row, piece: tail, fact: before.slice(0, rest.length), after }]
}

const opening = /^(?:The|Our|Your|An?|This|That|These|We|You|It|They|There|Each|Every|All|Both)\b/

/** A fact opens with a capital behind a full stop, and without one behind a comma. */
function casedAfter(piece: string, fact: string): string {
  if (/[.!?]["']?\s*$/.test(piece)) return fact.slice(0, 1).toUpperCase() + fact.slice(1)
  return opening.test(fact) ? fact.slice(0, 1).toLowerCase() + fact.slice(1) : fact
}
