/** Being let in, in the plain words of every sale, in patterns by shape. */

const inner =
  '(inner (circle|ring|sanctum)|inside track|club within the club|circle of trust|vip (list|club|lounge|room)|(insiders|secret|private) (list|club)|guest list|list that matters|golden circle)'
const others =
  '(ordinary (people|folk|mortals|customers)|everyone else|everybody else|the rest of the (world|public|list)|non-members|the hoi polloi|the riff-raff|mere mortals|the public)'
const few = '(privileged|lucky|chosen|select|happy|precious) few'
const sort = `(${few}|lucky (ones|handful)|chosen (ones|circle)|inner (circle|ring)|in-crowd)`

/** All of a sentence. */
export const admissions: readonly string[] = [
  `^ welcome (to|into) (the|our) ${inner} $`,
  "^ (you've|you have) [just|now] been (selected|chosen|hand-picked|handpicked|singled out) $",
  `^ (you're|you are) [now|officially] (on|in) (the|our) ${inner} $`,
  '^ (you are|you were) (one of|among) the (chosen|lucky|select|privileged) (few|ones) $',
  '^ not (everyone|everybody) (has received|gets|receives|got|was sent|is getting) (this|an) (invitation|invite|e-mail|email|letter|offer|message) $',
  "^ this (e-mail|email|mail|page|offer|link|invitation) (is not|isn't) (meant for|for|open to) (the general public|everyone|everybody|general release|the masses) $",
  "^ (most|many) (people|customers|of our list) (won't|will not|don't|do not|didn't) (see|get|receive|hear of) this [e-mail|email|mail|page|offer] $",
  "^ (this page|this offer|it|this) (isn't|is not) (on any menu|on our website|on the website|advertised anywhere|listed anywhere) [, and you won't find it <gap:3>] $"
]

/** Before what the mail has to say. */
export const admittedLeads: readonly string[] = [
  `^ welcome (to|into) (the|our) ${inner}`,
  "^ (you're|you are|be|you'll be) (among|one of) the [very] first to (see|hear of|hear about|know|try|book|shop) (it|this|them)",
  '^ (vips|insiders|members of the inner circle) (only|first|get it first|hear it first|go first)',
  `^ for (our|the) (a-list|vip|inner-circle|most discerning|most favoured) <noun>`,
  '^ a secret (we share|we are sharing|for|we keep for) [with] <gap:4>',
  '^ (claim|use|enjoy|unlock) your (vip|insider|exclusive) (access|pass|invitation)'
]

/** Behind what is offered to them. */
export const admittedTails: readonly string[] = [
  `(to|for|by) [only|just] (the|a|our) [very] ${sort} [on this list|on our list]`,
  'for those [of us] in the know',
  `[,] [long|well|just] before ${others} (can|do|does|gets in|get in|hears|hear)`,
  'to you and (precious few|a chosen few|hardly any) others'
]
