import { leaves } from './name-words.ts'
import type { TokenRole } from './token.ts'

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const recipients = set(
  'contact contacts customer subscriber recipient profile lead member members user client buyer guest attendee donor patient student visitor contactfield attribute attribs person people you addressee shipping billing account passenger traveler traveller'
)
const senders = set(
  'sender owner ownerfield agent sig signature from rep list organizer host manager advisor consultant seller me our'
)
const things = set(
  'campaign product products item items order orders event cart site workspace content message offer store shop company service vars i x loop line lines forloop list variant collection plan course file document invoice booking ticket brand app project team group method tax fulfillment checkout draft gift card coupon discount category property properties system my date loyalty program'
)
const others = set(
  'inviter author driver doctor friend referrer teacher speaker reviewer therapist child kid son daughter baby parent mother father spouse wife husband partner pet dog cat mentor mentee instructor tutor trainer coach nurse dentist vet surgeon midwife carer host landlord tenant colleague teammate deceased beneficiary assignee approver interviewer employer referee witness sponsor creator technician engineer courier stylist guide artist pupil nominee winner'
)

/** What only a person has: these say whose name it is even below an order or an event. */
const firstNames = set(
  'fname firstname givenname forename nickname preferredname namefix prenom vorname nombre nome voornaam imie fornavn fornamn etunimi имя 名 contact1'
)
const names = set(
  'name fullname lname lastname surname familyname displayname middlename nom nachname apellido apellidos cognome achternaam salutation greeting contact2'
)
/** Names only where the recipient's data is named before them; alone, another word. */
const shortNames = set('first last ad title prefix')

const personal = set(
  'email mail phone mobile tel company companyname organisation organization jobtitle city state region province country zip zipcode postcode postal address address1 address2 street birthday birthdate gender age language locale'
)
const functional = set(
  'url link href unsubscribe unsub remove optout preferences updateprofile viewonline webview browser webversion mirror archive tracking pixel order invoice number id uid uuid uniqid sku price amount total subtotal currency qty quantity count size code coupon token password date time year month day now today subject content html image img logo src color colour style css domain website'
)

/**
 * Whose data a printed value is, from the words of its path. What stands before
 * the last name decides first: `product.name` is functional, `sender.first_name`
 * is the sender's, a bare `name` is the recipient's.
 */
export function roleOf(words: readonly string[], isLoopItem: boolean): TokenRole {
  if (words.length === 0) return 'unknown'
  const ends = leaves(words)
  const isFirst = ends.some((end) => firstNames.has(end)) || isBareFirst(words)
  const owner = ownerOf(words.slice(0, -1), isFirst)
  if (isLoopItem) return 'functional'
  if (owner === 'sender') return 'sender'
  if (isFirst && owner !== 'other') return owner === 'unknown' ? 'unknown' : 'recipient-name'
  if (owner === 'thing' || owner === 'other') return 'functional'
  return roleOfLeaf(ends, owner)
}

type Owner = 'recipient' | 'sender' | 'thing' | 'other' | 'nobody' | 'unknown'

/** Whose the nearest namespace is; a person's first name below an order is still the recipient's. */
function ownerOf(namespace: readonly string[], isFirst: boolean): Owner {
  for (const word of namespace.toReversed()) {
    if (senders.has(word)) return 'sender'
    if (others.has(word)) return 'other'
    if (recipients.has(word)) return 'recipient'
    if (things.has(word) && !isFirst) return 'thing'
  }
  const isOnlyName = namespace.length === 0 || (isFirst && namespace.length <= 2)
  return isOnlyName ? 'nobody' : 'unknown'
}

function isBareFirst(words: readonly string[]): boolean {
  return words.length === 1 && words[0] === 'first'
}

function roleOfLeaf(ends: readonly string[], owner: Owner): TokenRole {
  const isOwn = owner === 'recipient'
  if (ends.some((end) => functional.has(end))) return 'functional'
  const isName = ends.some((end) => names.has(end) || (isOwn && shortNames.has(end)))
  const isWhole = ends[ends.length - 1] !== ends[0] && ends.slice(1).some((end) => names.has(end))
  if (isName) return owner === 'unknown' && !isWhole ? 'unknown' : 'recipient-name'
  if (ends.some((end) => personal.has(end))) return 'recipient-data'
  return isOwn ? 'recipient-data' : 'unknown'
}
