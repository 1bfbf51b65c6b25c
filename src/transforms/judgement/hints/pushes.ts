import type { HintCue } from '../hint-cues.ts'

/** Being told to be quick, to decide, to stop thinking. */
export const pushHints: readonly HintCue[] = [
  {
    kind: 'push',
    weight: 3,
    match: [
      '(hurry|rush|race|sprint|scramble) (over|in|to the till|to it|to us)',
      "(snooze|blink|hesitate|wait|pause|ponder|dither) and (you|you'll|you will|it|it's|they)",
      '[you] snooze [,] [and] you lose',
      '(get|put|pull) (your|those) (skates|running shoes|boots|finger|socks) (on|out|up)',
      '(drop|stop) everything',
      'stop (scrolling|dithering|hesitating|thinking [about it]|putting it off|dreaming|waiting)',
      '(still|why are you still) (on the fence|thinking [it over|about it]|undecided|dithering|reading [this])',
      '(quickest|fastest) finger',
      '(be|get in) (first|quick|fast|early) [off the mark]',
      '(elbows|trainers|wallets|thumbs|fingers) at the ready',
      '(beat|jump|skip) the (rush|queue|crowd|crowds|line|stampede)',
      '(grab|snap|snag|bag|nab|pounce on|leap on|jump on) (it|one|yours|them|this)',
      '(fortune|luck) (favours|favors|smiles on|rewards) the',
      '(ditherers|dawdlers|stragglers|latecomers|procrastinators|slowcoaches|slackers)'
    ]
  },
  {
    kind: 'push',
    weight: 2,
    match: [
      'now (is|would be) (the|your|a good) (time|moment|chance)',
      "(now's|today's) the (time|day|moment)",
      "(it's|it is) (now or never|do or die|make or break)",
      '(take|make|seize|grab) (the|that|this|your) (plunge|leap|leap|moment|day|chance|move|opportunity)',
      '(treat|spoil|pamper|reward|indulge) yourself',
      'go on , (you|treat|say|admit|spoil|indulge|live|give)',
      'you know (you want to|you want it|it makes sense)',
      '(say|just say) (yes|yes to yourself|the word)',
      'make (today|it|this) (the day|happen|count|yours)',
      '(hesitation|hesitating|waiting|delay|delaying|doing nothing|indecision|inaction) (is|costs|will cost|has a price|never)',
      'the (longer|more) you (wait|leave it|hesitate|ponder|put it off|delay)',
      'every (day|hour|minute|night|week|month) you (wait|ponder|delay|hesitate|hold off|leave it|put it off|sit)',
      '(sooner|better) rather than later',
      'while you (still can|can|have the chance|decide|ponder|dither|hesitate|think|sleep|read this|were reading)'
    ]
  },
  {
    kind: 'teasing',
    weight: 3,
    match: ["you (won't|will not|wouldn't) believe (what|how|who|where|the|our|your)"]
  },
  {
    kind: 'teasing',
    weight: 2,
    match: [
      'ready (to|for) <gap:8> ?',
      "(isn't|is not) it (about|high)? time",
      "isn't it [about] time",
      '(guess|psst|wait for it|drum roll|drumroll|are you sitting down|brace yourself)',
      '(want|wanna|care|curious) to (know|see|hear) (more|why|how|the secret|what happens next)',
      '(imagine|picture) (this|it|the scene|yourself|waking|walking|opening|never|a world|being|having)',
      'what if (you|we told you|i told you|there was|it were|this were)',
      'call it a hunch',
      "(here's|here is) the (thing|kicker|catch|best part|secret)"
    ]
  },
  {
    kind: 'push',
    weight: 1,
    match: [
      '(act|move|jump|pounce|decide|commit|book|order|buy|reply) (fast|quick|quickly|swiftly|sharpish|pronto)',
      "(don't|do not|no) (dawdle|dither|dally|dilly-dally|delay|hesitate|procrastinate|linger|stall|think twice|overthink [it|this]|sit on [it|this]|sleep on [it|this]|snooze|blink)",
      'what are you (waiting for|doing still|still doing)',
      "what's (stopping|keeping|holding) you",
      'why (wait|hesitate|hold back|put it off|delay)',
      '(not|never) a (second|minute|moment|day) to (lose|waste|spare)'
    ]
  }
]
