import { favourites } from './ranks.ts'

/** The few whom everyone on a list is told to belong to. */
const circle =
  '(few|circle|handful|group|club|list|family|tribe|set|crowd|community|ones|customers|guests|members|readers|friends|insiders|clients|subscribers|people|fans)'
const chosen =
  '(chosen|select|selected|hand-picked|handpicked|privileged|trusted|lucky|special|inner|favoured|favored|favourite|favorite|valued|loyal|cherished|best|very best|closest|top|elite|exclusive|secret|private|happy|charmed|small|tiny|close)'

/** Who is not to hear of it. */
const others =
  '(anyone|anybody|everyone|everybody|a soul|another soul|the (others|rest|boss|neighbours|neighbors|world|public|masses|crowd|competition)|the whole <word>|your <word>|our <word>|head office|them|<name>|too many people)'
/** What the rest is said not to get. */
const given =
  '(this|these|it|one|our|such|in|here|there|see|hear|know|read|an (invite|invitation|e-mail|email|offer)|a (chance|letter|mail|message|peek|look|seat|place|key|preview|card)|the <word>)'

/** Being one of them, as a clause of its own. */
export const belonging: readonly string[] = [
  `(you're|you are|you've been|you have been|consider yourself|count yourself|welcome ,) [now|officially|just] (one of|among|part of|on|in|into|a member of) [the|a|our|this|just|only] [very|most|small] [<word>] ${chosen} [<word>] ${circle} <gap:8>`,
  `(you're|you are|you've been|you have been) [one of|among] [the|our] (lucky|chosen|select|privileged|happy) few <gap:6>`,
  `(you've|you have) been [<word>] (hand-picked|handpicked|singled out|specially (selected|chosen|invited)|personally (selected|chosen|invited)|carefully (selected|chosen)|hand-selected|granted (access|entry|early access)|let in) <gap:8>`,
  `(you've|you have|you) made (the|our|this) [<word>] (list|cut|shortlist) <gap:6>`,
  "(you're|you are) on (our|the) (vip|insider|priority|inner|secret) list",
  "(we're|we are|we've|we have) (not|only|just) [been|only|just] (telling|inviting|letting|offering|asking|sharing|showing|told|invited|asked|let|offered|opening|opened|sending) [this] [in|on|to|with] (everyone|everybody|anyone|a few|a handful|a select|our best|our closest|our favourite|our very best|a chosen|a lucky|a small) <gap:8>",
  "we (don't|wouldn't|won't|rarely|never|hardly ever|do not|would not) [usually|normally|often|just] (tell|offer|show|send|share|do|give|open|let|say|ask|invite) [this|that|it|these] [sort of thing] [in] [to|with|for] [just] (anyone|anybody|everyone|everybody|just anyone|just anybody) <gap:4>",
  '(psst|shh|shhh|hush|sssh|ssh)',
  "(keep|we'd keep|please keep) (this|it|that) [one] [just] (under your [very] [<word>] (hat|bonnet|cap|helmet|beanie|mortarboard|turban|wig)|to yourself|quiet|hush-hush|between us|between ourselves|a secret)",
  `(don't|do not) tell ${others} <gap:3>`,
  "(don't|do not) (breathe a word|let on|spread|say a word) [to] [this] <gap:5>",
  "you (didn't hear|never heard) (it|this|that) from (us|me)",
  '[and] you (heard|hear) (it|this) (first|here first|before (anyone|anybody|everyone|the rest) [else])',
  "(you're|you are) hearing (it|this) (first|ahead of <gap:3>|before (anyone|anybody|everyone|the rest) [else])",
  "[and] (we've|we have) told (hardly|barely) (a soul|anyone|anybody)",
  "[this is|it's|it is|that's] [our|just|a|strictly] [little] (between (us|you and me|ourselves)|our [little] secret|hush-hush|on the quiet|off the record)",
  "([and|but] (this is|it's|it is|that's) [just|strictly]|just|strictly) between friends",
  "(it's|it is|this is|that's) (a|our) [well-kept|closely guarded|little] secret",
  "(mum's the word|tell no one|not a word to anyone|say nothing)",
  'only (a|our) [very|trusted|chosen|select|lucky|privileged] (few|handful|inner circle|circle|best <word>) (know|knows|get|gets|have|has|hear|will|are|is|can) <gap:6>',
  "(be|you'll be|you are|you're|you get to be|hear it|know it|see it) [among] [the] (first in the know|the first to know|first to know|first in line|at the front of the queue|ahead of everyone else|before (everyone|anyone|anybody|everybody|the rest|the world) [else]) <gap:4>",
  `[(psst|shh|shhh|ssh|hush) (,|:|…|...|!)] not everyone (gets|got|will get|is getting|receives|received|sees|has|will see|will hear|hears|knows) [to] ${given} <gap:6>`
]

/** The frame of an offer, before a mark: "For our inner circle: …". */
export const frames: readonly string[] = [
  `^ [only|just|exclusively|strictly|reserved|kept|set aside] for [a|the|our|just] [very|most] [<word>] ${chosen} [<word>] ${circle} [only|alone]`,
  `^ [a|an] [<word>] (privilege|treat|secret|perk|reward|offer|preview|invitation|peek|gift) [reserved|kept|set aside|only|just] for [a|the|our] [very] [<word>] ${chosen} [<word>] ${circle} <gap:4>`,
  '^ [strictly] (by invitation only|invitation only|invite only|vips only|vip only|members of the inner circle only|insiders only|for your eyes only)',
  '^ (behind the velvet rope|behind closed doors|from under the counter|under the counter|off the menu|straight from the vault|from our secret stash|hot off the press)',
  '^ (psst|shh|shhh|hush|sssh|ssh|between (us|you and me|ourselves))'
]

/** The same at the end of a clause. */
export const tails: readonly string[] = [
  `[,] [and] [it's|this is|they're] [only|just|exclusively|strictly|reserved|kept] for [a|the|our|just] [very|most] [<word>] ${chosen} [<word>] ${circle} [only|alone]`,
  '(before|ahead of) (everyone|anyone|everybody|anybody) else',
  '[well] (before|ahead of) the (crowd|herd|hoi polloi|masses|rest of the world|rest of the pack|riff-raff|general public)',
  `[,] [and] [it's|this is|they're] [only|just|exclusively|strictly|reserved|kept|saved] for [our|the] [most|own] ${favourites} [only|alone]`,
  '[,] (strictly|all very) (hush-hush|on the quiet) [for now]',
  '[,] (between (us|you and me|ourselves)|for your eyes only)'
]
