/** What a name identifies rather than flatters: papers, bookings, records, things sent. */
const identified: ReadonlySet<string> = new Set(
  `account agreement allergy application appointment award badge balance benefit bill booking
  budget card case certificate certificates charge check-in check-up claim code complaint contract
  diploma document documents enrolment entry exam feedback file flight form grade hearing
  id interview invoice itinerary jab key letter licence license log mail meeting membership message
  notice order package parcel pass passport password payment payslip permit policy prescription
  proof quote receipt record records referral refund registration reminder renewal report request
  reservation result results review room score scores seat shift statement subscription task tax
  test ticket tickets transcript transfer vaccination vaccine visa visit`
    .trim()
    .split(/\s+/)
)

/** True for the noun of a paper or a booking: `certificate for {{ name }}` says whose it is. */
export function isIdentifyingNoun(text: string): boolean {
  return identified.has(text)
}
