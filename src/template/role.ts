import {
  firstNames,
  functional,
  handles,
  isAddressWord,
  nameKinds,
  names,
  personal,
  shortNames,
  surnames
} from './field-words.ts'
import {
  isContainer,
  isTransparent,
  isWriter,
  type Nearest,
  nearestOwner,
  ownerOfWord
} from './owners.ts'
import type { TokenRole } from './token.ts'

/** Whose data a path means, and who it is where it is a person. */
export interface Subject {
  readonly role: TokenRole
  /** True where it means another person than the recipient, by name or as such: `inviter`, `sender.name`. */
  readonly isPerson: boolean
}

type FieldType = 'person-name' | 'name' | 'short-name' | 'personal' | 'functional' | 'other'

/** The last name of a path, told apart from whose it is. */
interface Field {
  readonly type: FieldType
  readonly owners: readonly string[]
}

/** Emarsys numbers its fields. */
const numberedFields = new Map<string, FieldType>([
  ['contact 1', 'person-name'],
  ['contact 2', 'person-name'],
  ['contact 3', 'personal']
])

/**
 * Whose data a printed value is, from the words of its path. What stands before
 * the field decides first: `product.name` is functional, `sender.first_name`
 * is the sender's, a bare `name` is the recipient's.
 */
export function roleOf(parts: readonly (readonly string[])[], isLoopItem: boolean): Subject {
  const path = parts.filter((part, i) => i === parts.length - 1 || !isContainer(part))
  const last = path[path.length - 1]
  if (!last) return { role: 'unknown', isPerson: false }
  const field = readField(last, path.slice(0, -1))
  const nearest = nearestOwner(field.owners, field.type === 'person-name')
  const isNamed =
    field.type === 'person-name' || field.type === 'name' || field.type === 'short-name'
  const isPerson = isNamed
    ? nearest.owner === 'other' || (nearest.owner === 'sender' && isWriter(nearest.word ?? ''))
    : field.type === 'other' && isPersonWord(last)
  return { role: isLoopItem ? 'functional' : roleOfField(field, nearest, last), isPerson }
}

function roleOfField(field: Field, nearest: Nearest, last: readonly string[]): TokenRole {
  if (nearest.owner === 'sender') return 'sender'
  if (field.type === 'person-name') return roleOfPersonName(field, nearest)
  if (nearest.owner === 'thing' || nearest.owner === 'other') return 'functional'
  if (field.type === 'functional') return 'functional'
  if (field.type === 'personal') return 'recipient-data'
  const isOwn = nearest.owner === 'recipient'
  if (field.type === 'short-name' && isOwn) return 'recipient-name'
  if (field.type === 'name') return roleOfName(field, nearest)
  const word = last[last.length - 1] ?? ''
  if (isWriter(word)) return 'sender'
  if (ownerOfWord(word) === 'other') return 'functional'
  return isOwn ? 'recipient-data' : 'unknown'
}

function roleOfPersonName({ owners }: Field, { owner }: Nearest): TokenRole {
  if (owner === 'other') return 'functional'
  if (owner === 'recipient') return 'recipient-name'
  return owners.length > 3 ? 'unknown' : 'recipient-name'
}

/** A word that says nothing between the reader and `name` may be a school or a pet. */
function roleOfName({ owners }: Field, { owner, word, blurred }: Nearest): TokenRole {
  if (owners.every(isTransparent)) return 'recipient-name'
  if (owner !== 'recipient') return 'unknown'
  return blurred || word === 'account' ? 'recipient-data' : 'recipient-name'
}

function readField(last: readonly string[], before: readonly (readonly string[])[]): Field {
  const owners = before.flat()
  const only = last.length === 1 ? (last[0] as string) : ''
  if (nameKinds.has(only) && owners[owners.length - 1] === 'name')
    return { type: 'person-name', owners: owners.slice(0, -1) }
  if (only === 'first' && owners.length === 0) return { type: 'person-name', owners }
  const numbered = numberedFields.get(`${owners[owners.length - 1]} ${only}`)
  if (numbered) return { type: numbered, owners }
  for (let count = Math.min(3, last.length); count > 0; count--) {
    const type = fieldType(last.slice(-count))
    if (type) return { type, owners: [...owners, ...last.slice(0, -count)] }
  }
  const turned = readTurned(last)
  if (turned) return { ...turned, owners: [...owners, ...turned.owners] }
  return { type: 'other', owners: [...owners, ...last.slice(0, -1)] }
}

function fieldType(field: readonly string[]): FieldType | undefined {
  const joined = field.join('')
  if (firstNames.has(joined) || surnames.has(joined)) return 'person-name'
  if (field.length === 1 && handles.has(joined)) return 'personal'
  if (personal.has(joined)) return 'personal'
  if (functional.has(joined) || isAddressWord(joined)) return 'functional'
  if (names.has(joined)) return 'name'
  return shortNames.has(joined) ? 'short-name' : undefined
}

/** Some languages name the owner last: `nombre_producto`, `prenom_du_client`. */
function readTurned(last: readonly string[]): Field | undefined {
  const owner = last[last.length - 1]
  if (last.length < 2 || !owner || !ownerOfWord(owner)) return undefined
  for (let count = Math.min(3, last.length - 1); count > 0; count--) {
    const type = fieldType(last.slice(0, count))
    if (type === 'name' || type === 'person-name') return { type, owners: last.slice(count) }
  }
  return undefined
}

function isPersonWord(last: readonly string[]): boolean {
  const word = last[last.length - 1] as string
  return ownerOfWord(word) === 'other' || isWriter(word)
}

/** True for a path that ends in a name, whoever it belongs to. */
export function isNamed(parts: readonly (readonly string[])[]): boolean {
  const field = readField(parts[parts.length - 1] ?? [], [])
  return field.type === 'name' || field.type === 'person-name'
}

/** True for a name with nothing before it that could say whose it is. */
export function isBareName(parts: readonly (readonly string[])[]): boolean {
  const field = readField(parts[0] ?? [], [])
  return parts.length === 1 && field.owners.length === 0 && field.type !== 'other'
}
