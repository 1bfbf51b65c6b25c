import { wordSet, words } from './fold.ts'

/** Whose a name in a path is: a person we write to, one who writes, somebody else, or no person. */
export type Owner = 'recipient' | 'sender' | 'other' | 'thing'

const recipients = `
  contact customer cust subscriber subscr recipient rcpt addressee profile lead member user usr client
  buyer shopper guest attendee donor patient student visitor contactfield attribute attribs person
  people you shipping billing account passenger traveler traveller reader
  kunde kunden kundin cliente clienti klant klient kund asiakas müşteri zákazník ügyfél клиент покупатель
  получатель 客户 顾客 顧客 お客様 contacto contatto contato kontakt contactpersoon destinataire destinatario
  empfänger empfaenger ontvanger odbiorca mottagare mottaker modtager vastaanottaja alıcı příjemce címzett
  abonné abonnent abonnee suscriptor iscritto assinante prenumerant tilaaja abone odběratel
  usuario utilisateur utente benutzer nutzer gebruiker użytkownik bruker bruger användare käyttäjä kullanıcı
  membre mitglied miembro socio medlem jäsen üye`

/** Persons who write, or in whose name a mail is written. */
const senders = `
  sender owner ownerfield agent sig signature signatory rep organizer organiser manager advisor
  adviser consultant seller csm
  absender expéditeur remitente mittente remetente afzender nadawca avsändare avsender afsender lähettäjä
  gönderen odesílatel feladó отправитель`

/** Those who write and are no person, and words that only mean them in front of another. */
const houses = 'list organization organisation host from reply me our'

const things = `
  campaign product products item items order orders event cart basket site website workspace content
  message offer store shop company service vars loop line lines forloop variant collection plan
  course file folder document invoice booking reservation ticket brand app application project team group
  method tax fulfillment checkout draft gift card coupon discount category property properties system my
  date program programme subscription package parcel venue restaurant hotel school university
  college hospital clinic bank domain page article post blog song album track book movie film game
  module lesson workshop webinar class session room car vehicle flight route station airport warehouse
  branch location department division feature version template form survey tag segment tier badge
  appointment treatment medicine device repository server job position charity fund cause merchant
  newsletter channel board task model make region city country size color colour
  produkt produit producto prodotto produto artikel articulo articolo artigo vara vare tuote ürün výrobek
  termék товар 商品 产品 commande bestellung bestelling pedido ordine encomenda zamówienie ordre sipariş
  objednávka rendelés заказ 注文 订单 firma firmen unternehmen société entreprise empresa azienda bedrijf
  företag virksomhet yritys şirket cég компания 公司 会社 boutique tienda negozio loja winkel sklep butik
  kauppa mağaza campagne kampagne campaña campagna campanha kampanj verein événement evento`

const others = `
  inviter invitee author driver doctor friend referrer referral teacher speaker reviewer therapist child
  kid kids children toddler son daughter baby parent mother father mum mom dad brother sister sibling
  cousin aunt uncle niece nephew grandchild grandson granddaughter grandmother grandfather spouse wife
  husband partner fiance boyfriend girlfriend bride groom pet dog cat horse puppy kitten animal mentor
  mentee instructor tutor trainer coach nurse dentist vet surgeon midwife physician gp carer landlord
  tenant neighbour neighbor roommate flatmate colleague coworker teammate boss supervisor deceased
  beneficiary assignee approver interviewer employer employee referee witness sponsor creator editor
  technician engineer courier stylist guide artist pupil nominee winner applicant candidate participant
  registrant opponent captain player follower commenter requester requestor staff crew solicitor lawyer
  attorney accountant mechanic chef
  kind kinder freund freundin ami amigo amico vriend enfant hijo hija niño figlio figlia filho barn lapsi dziecko
  çocuk dítě gyerek haustier mascota auteur autore autor arzt médecin médico fahrer chauffeur`

/** Words before a recipient's that make somebody else of them: `gift_recipient`, `emergency_contact`. */
const strangers = wordSet(
  'gift referred invited new emergency secondary second alternate other another additional'
)

/** What holds values and says nothing of them: `params.name` is as good as `name`. */
const containers = wordSet(
  'data var vars params param merge mergevars field fields custom substitution substitutions values personalization personalisation payload context root globals metadata traits this'
)

/** Words like those for persons who do something, for things that do. */
const tools = wordSet(
  'newsletter header footer mailer letter container wrapper placeholder parameter helper counter filter buffer layer renderer tracker identifier number parser builder'
)

/** Platforms that write `owner_id.name` for the name of a record's owner. */
const records = new Map<string, Owner>([
  ['partner id', 'recipient'],
  ['user id', 'sender']
])

/** Words that name no owner and hide none: `billing.address.name`, `get_full_name`. */
const transparent = wordSet('address name get default primary main home work full display')

const owners: ReadonlyMap<string, Owner> = new Map<string, Owner>([
  ...pairs(others, 'other'),
  ...pairs(things, 'thing'),
  ...pairs(houses, 'sender'),
  ...pairs(senders, 'sender'),
  ...pairs(recipients, 'recipient')
])

const writers = wordSet(senders)

export function ownerOfWord(word: string): Owner | undefined {
  return owners.get(word)
}

/** True for a word that means the person who writes, wherever it stands. */
export function isWriter(word: string): boolean {
  return writers.has(word)
}

export function isContainer(part: readonly string[]): boolean {
  return part.every((word) => containers.has(word))
}

/** Who is nearest among `names`, and whether words that say nothing stand in between. */
export interface Nearest {
  readonly owner?: Owner
  /** The word that says so. */
  readonly word?: string
  /** True where an unknown word stands nearer. */
  readonly blurred: boolean
}

/** The owner that stands last in `names`; with `isPerson` things own nothing. */
export function nearestOwner(names: readonly string[], isPerson: boolean): Nearest {
  let blurred = false
  for (let i = names.length - 1; i >= 0; i--) {
    const word = names[i] as string
    const record = records.get(`${names[i - 1]} ${word}`)
    if (record) return { owner: record, word: record, blurred }
    if (isTransparent(word)) continue
    const owner = ownerAt(names, i)
    const isStranger =
      owner === 'recipient' ? strangers.has(names[i - 1] ?? '') : isPerson && strangers.has(word)
    if (isStranger) return { owner: 'other', word, blurred }
    if (owner && (owner !== 'thing' || !isPerson)) return { owner, word, blurred }
    if (!owner) blurred = true
  }
  return { blurred }
}

export function isTransparent(word: string): boolean {
  return transparent.has(word)
}

/** `to_name` is the name of the one it goes to; `reply_to_name` is not. */
function ownerAt(names: readonly string[], at: number): Owner | undefined {
  const word = names[at] as string
  if (word === 'to' && at === 0) return 'recipient'
  return owners.get(word) ?? (isAgent(word) ? 'other' : undefined)
}

/** `plumber`, `counsellor`, `optometrist`: one who does something, and is not the reader. */
function isAgent(word: string): boolean {
  return word.length > 5 && /(?:er|or|ee|ist|ian)$/.test(word) && !tools.has(word)
}

function pairs(list: string, owner: Owner): [string, Owner][] {
  return words(list).map((word) => [word, owner])
}
