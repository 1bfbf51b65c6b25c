import type { ProtectionKind } from '../transform.ts'

/** Words that show what a piece of copy is about, in the notation of `match/pattern.ts`. */
export interface Cue {
  readonly kind: ProtectionKind
  readonly match: readonly string[]
}

/**
 * The classes of copy that come back as they are: the public definition of
 * transactional mail in 15 USC 7702(17), and safety, legal and travel besides.
 * A cue names the matter itself, so that an offer that borrows a word of it
 * ("free delivery") shows none.
 */
export const cues: readonly Cue[] = [
  {
    kind: 'security',
    match: [
      '[your|a|the|new|temporary|one-time] (password|passcode|passphrase) (is|was|has|will|expires|reset|change|changed)',
      '(your|new|temporary|one-time) pin (is|was|has|will|expires|reset|change|changed)',
      '(reset|change|forgot|forgotten|choose|create|set|update|recover) [your|a|the|my|their] [new|old|account] (password|passcode|pin)',
      'password (reset|change|recovery|request|link|expires|expiry)',
      '(sign-in|log-in|login|signin) (from|attempt|code|link|request|alert)',
      'sign in (from|attempt|code|link|request|alert)',
      '(new|unusual|unrecognised|unrecognized|unknown) (sign-in|signin|login|log-in|device|sign in)',
      '(verification|security|confirmation|access|authentication|authorisation|authorization|login|sign-in|one-time|backup|recovery) code',
      'your code is',
      '(two-factor|two-step|multi-factor) (authentication|verification)',
      "if (this|it) (wasn't|was not) you",
      "(didn't|did not) (request|ask for|make|authorise|authorize|recognise|recognize) (this|it)",
      '(suspicious|unauthorised|unauthorized|fraudulent) (activity|access|login|sign-in|transaction|charge|payment|<noun>)',
      '(phishing|fraud|scam|hacked|malware|data breach|security breach|security alert|security notice|identity theft)',
      'never (share|give) [your|this|the] (password|code|pin)',
      '(verify|confirm|validate) your (email|e-mail|identity|account|address)',
      '(secure|protect|unlock|recover) your account',
      '(signed|logged) in [to your account] (with|using|from) <gap:3>'
    ]
  },
  {
    kind: 'safety',
    match: [
      '(product|safety|voluntary|urgent) recall',
      '(recall|recalled|recalling) (of|notice|this|these|the|all|some|certain)',
      'stop using',
      'do not (use|eat|drink|open|charge|touch|consume)',
      '(overheat|overheats|overheating|allergen|allergens|allergic|choking hazard|fire hazard|fire risk|electric shock|carbon monoxide|evacuate|evacuation|contaminated|contamination)',
      '(safety|hazard|weather|flood|storm|outage|emergency) (warning|notice|alert|information)',
      '(power|service|water|network) (outage|cut)',
      '(side effects|dosage|medication|prescription|your doctor|your pharmacist|your symptoms)',
      '(a|the|your|next|missed|double|single|two|three) (dose|doses)',
      '(boat|boats|ferry|ferries|train|trains|bus|buses|flight|flights|sailing|sailings) [is|are|has been|have been] (not running|not sailing|not flying|cancelled|canceled|delayed|suspended|diverted)',
      '(antibiotic|antibiotics|penicillin|painkiller|painkillers|insulin|inhaler|chemotherapy|anaesthetic)',
      '(finish|complete|keep taking|stop taking) (the|your|this|all) <gap:3> (course|tablets|drops|capsules|dose)',
      "(never|always|do not|don't) <gap:4> (unattended|burning|plugged in|switched on|out of reach)",
      'boil [your|the|all] [tap] water'
    ]
  },
  {
    kind: 'legal',
    match: [
      '(terms and conditions|terms & conditions|terms of service|terms of use|conditions of sale|conditions of use)',
      '(privacy|cookie|data protection) (policy|notice|statement)',
      '(right|rights) to (withdraw|cancel|complain|appeal|object|erasure)',
      '(statutory|ombudsman|financial conduct authority|pursuant to|hereby|liability|limited liability|without prejudice)',
      'registered (in|office|company|charity)',
      '(all rights reserved|company number|vat number)',
      '(class action|legal notice|court order)'
    ]
  },
  {
    kind: 'money-owed',
    match: [
      '(invoice|payment|balance|bill|premium|instalment|installment|rent|fee|amount|account) [of] [<money>|<token>] (is|was|are|remains) [now|still] (due|overdue|outstanding|unpaid|late|owed|past due)',
      '(invoice|payment|bill|direct debit|card|charge) [<token>|<word>] (failed|declined|bounced|could not be|was not|has failed|has expired|has been declined|was declined)',
      '(overdue|unpaid|outstanding|past due|final|past-due) (invoice|payment|balance|bill|amount|account|notice|demand|fees)',
      '(amount|balance|payment|total) (due|owed|outstanding)',
      '(payment|update) (details|method) (failed|expired|needed)',
      "we (could not|were unable to|tried to|couldn't) (take|process|collect|charge)",
      'your card (was|is|has|will|expires|ending)',
      "(you will|you'll|we will|we'll|will) be (charged|billed|debited)",
      '(renews|renew|renewed) (on|automatically)',
      'your (subscription|membership|plan|policy|trial|licence|license|contract|free trial) (ends|expires|renews|will end|will expire|will renew|is ending|has expired|has ended)',
      'late (fee|fees|payment)'
    ]
  },
  {
    kind: 'appointment',
    match: [
      'your [<word>] (appointment|booking|reservation|flight|train|journey|hearing|interview|consultation|check-up|operation|surgery|scan|lesson|session) (is|on|at|with|has|was|starts|begins|departs|leaves|will|for)',
      'your [<word>] visit (is|on|at|with|starts|begins|will|for)',
      '(appointment|booking) (reminder|confirmation|reference|confirmed)',
      '(gate|gates|check-in|boarding|bag drop) (closes|opens|close|open)',
      '(please|you should|arrive|be there) [arrive|be there] [at least] <duration> (early|before|beforehand)',
      '(departs|departure|boarding pass|arrival time|departure time)',
      '(missed|reschedule|rearrange|cancel) your appointment'
    ]
  },
  {
    kind: 'delivery',
    match: [
      'your [<word>] (parcel|package|order|delivery|shipment|letter|item|items) (is|are|was|has|have|will|arrives|arrive|should|could) [been|be|now|just|on|out|its|not] [being|been|for|to] [<word>] (delivered|dispatched|delivery|way|collected|collection|arriving|arrive|delayed|returned|held|ready|due|coming|here|<date>|tomorrow|today)',
      'sorry we missed you',
      'out for delivery',
      '(delivery|collection|pickup|pick-up) (window|slot|attempt|attempted|time|date|driver)',
      '(tracking (number|code|link)|track your (order|parcel|package|delivery|shipment))',
      '(ready|held|waiting) (for collection|to collect|for pickup|to be collected|at the depot)'
    ]
  },
  {
    kind: 'account-closure',
    match: [
      '(your|the|this) [<word>] (account|profile|membership) (closes|is closed|will close|will be closed|will be deleted|will be suspended|will be deactivated|has been closed|has been deleted|has been suspended|has been deactivated|is scheduled)',
      '(your|the|all) (files|data|photos|backups|messages|account|records) (are|is|will be|have been) (deleted|removed|erased|lost)',
      '(close|closing|delete|deleting|deactivate|deactivating|cancel|cancelling) your (account|membership|subscription|profile)',
      '(cancellation|closure|deletion) (request|confirmation|date)'
    ]
  }
]
