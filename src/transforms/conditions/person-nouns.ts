/** Who a name in apposition can belong to (`your adviser, …`): people who are not the reader. */
const people: ReadonlySet<string> = new Set(
  `adviser advisor agent assistant assessor baker barber brother builder buyer caretaker carer chair
  chef child cleaner coach colleague conductor consultant contact coordinator councillor counsellor
  courier cousin curator daughter deputy designer developer director doctor driver editor electrician
  engineer expert fitter founder gardener guide handler hairdresser head helper host hostess
  instructor interviewer inviter kid landlady landlord lawyer leader lecturer librarian manager
  mechanic mentor midwife neighbour neighbor nurse officer operator organiser organizer owner
  partner pilot planner playmate plumber porter presenter president principal producer professor
  ranger recruiter referrer rep representative reviewer rider sales secretary seller sister
  solicitor son speaker specialist spouse stylist supervisor surgeon surveyor teacher teammate
  technician tenant therapist trainer treasurer tutor vet vicar volunteer warden wife husband winner
  writer`
    .trim()
    .split(/\s+/)
)

/** True for a word that names what another person is to the reader. */
export function isPersonNoun(text: string): boolean {
  return people.has(text) || /[a-z]{2}(?:ist|ician|keeper|woman|worker|maker|mate)$/.test(text)
}
