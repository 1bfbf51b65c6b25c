import type { Word } from '../reading.ts'

/** What leads up to a statement and says nothing itself, word by word. */
const phrases: readonly (readonly string[])[] = `
  in short|in brief|in a word|in other words|in a nutshell|put simply|put plainly|put another way|simply put|
  to put it simply|to put it bluntly|to be honest|to be frank|to be fair|long story short|
  to cut a long story short|needless to say|truth be told|the truth is|the point is|the thing is|
  frankly|honestly|seriously|of course|naturally|obviously|clearly|basically|trust us|trust me|
  believe us|believe me|take it from us|take it from me|mark our words|mark my words|whatever you do|
  if you ask us|if you ask me|as they say|as the saying goes|you know what they say|you know the drill|
  like we said|as we said|no kidding|no joke|just remember|do remember|all we ask|come on|go on|
  all we would say is|all we'd say is|all we'll say is|all we can say is|all i'd say is|all i'll say is|
  what we'd say is|we'd just say|we'd only say|we say|we'd say|so in short|ps|p . s|pps|p . p . s|psst|
  fair warning|we can't stress this enough|we can't say it enough|we mean it|we'll say it again|no really|repeat after us|you heard us|a quick word|final word|last word|be warned|be advised|heads up|spoiler|spoiler alert|oh and|and finally|last but not least|
  hear us out|that's it|that is it|this is it|let's be honest|let's face it|face it|the fact is|if we were you|if i were you`
  .split('|')
  .map((phrase) => phrase.trim().split(/\s+/))

/** Nouns for what is said: `our advice: …`, `a word to the wise: …`. */
const sayings: ReadonlySet<string> = new Set(
  `advice tip tips hint word words warning message moral secret trick line verdict point takeaway
  recommendation suggestion plea reminder nudge rule lesson motto mantra thought heads-up memo clue
  cue request question answer conclusion upshot gist caveat catch translation spoiler`.split(/\s+/)
)

const mostWords = 8

/**
 * The word behind an introducer that starts at `at` and its mark: `in short,`,
 * `a word to the wise:`, `our advice?`; `at` where there is none before `end`.
 */
export function introducerEnd(words: readonly Word[], at: number, end: number): number {
  const fixed = phrases.find((phrase) => phrase.every((text, i) => words[at + i]?.text === text))
  if (fixed) {
    const to = at + fixed.length
    if (to >= end) return to === end ? to : at
    return isPause(words[to]) ? to + 1 : /^(?:say|is)$/.test(fixed.at(-1) ?? '') ? to : at
  }
  return sayingEnd(words, at, end)
}

/** `our advice:`, `a word to the wise —`, `the message is simple:`. */
function sayingEnd(words: readonly Word[], at: number, end: number): number {
  let to = at
  let isSaid = false
  while (to < end && to - at < mostWords && words[to]?.type === 'word') {
    if (isSaid && words[to]?.text === 'is' && isPlain(words[to + 1])) {
      to += 2
      break
    }
    isSaid ||= sayings.has(words[to]?.text ?? '')
    to++
  }
  return isSaid && to < end && isIntroducing(words[to]) ? to + 1 : at
}

function isPlain(word: Word | undefined): boolean {
  return /^(?:simple|clear|plain|this|short|easy|obvious)$/.test(word?.text ?? '')
}

function isPause(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && /^(?:[,:;?!—–.…-]|--)/.test(word.text)
}

function isIntroducing(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && /^(?:[:?—–]|--)/.test(word.text)
}

/** Who is called out to at the end of a push: `hurry, folks`. */
const callees: ReadonlySet<string> = new Set(
  `folks everyone everybody friends guys gang people lovers fans team all ladies gents gentlemen lads
  shoppers gardeners bakers makers readers members students parents runners walkers riders swimmers
  cooks foodies campers cyclists knitters anglers explorers bookworms growers collectors musicians
  crafters drinkers drivers homeowners kids mums dads`.split(/\s+/)
)

/** The word behind a call to a crowd that starts at `at` and goes on to `end`: `folks`, `all you yarn lovers`; `at` where it is none. */
export function calloutEnd(words: readonly Word[], at: number, end: number): number {
  if (end <= at || end - at > 4 || words[at - 1]?.text !== ',') return at
  for (let i = at; i < end; i++) if (words[i]?.type !== 'word') return at
  return callees.has(words[end - 1]?.text ?? '') ? end : at
}
