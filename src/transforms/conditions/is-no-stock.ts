import { closedWords } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** Parts of something under way: what is left of them is progress. */
const progress = `attempt attempts bar bars chapter chapters day days dose doses episode episodes exam exams form forms game
  games hour hours instalment instalments km lap laps lesson lessons match matches meeting meetings mile miles minute
  minutes module modules month months page pages payment payments percent question questions round
  rounds second seconds section sections session sessions stage stages step steps stop stops tablet
  tablets task tasks test tests turn turns week weeks year years`
/** Who, or what, leaves and remains by itself. */
const movers = `adults boats boys buses candidates cars children climbers coaches councillors cyclists delegates
  directors drivers employees families ferries firefighters flights girls guests lorries members men
  nurses parents passengers patients people pilots planes players pupils residents runners sailors ships singers
  soldiers staff students survivors swimmers teachers teams trains trustees vans villagers villages
  volunteers voters witnesses women workers`
/** What is said of the world and not of a shop. */
const world = `agenda africa america animals asia birds bears breeding britain colonies colony countries country earth
  eagles elephants england europe extinct flock flocks forests habitat habitats herd herds ireland
  leopards nature nesting nests orangutans planet rhinos scotland species tigers
  trees wales whales wild wildlife wolves world`

/** Parts of a country: what remains in them is no shop's. */
const regions: ReadonlySet<string> = new Set('borough county district parish valley'.split(' '))

const counted: ReadonlySet<string> = new Set(`${progress} ${movers}`.split(/\s+/))
const worldly: ReadonlySet<string> = new Set(world.split(/\s+/))

/** True for a count of what is not for sale: steps to go, people, the last of a species. */
export function isNoStock({ reading: { words }, sentence, first, last }: Candidate): boolean {
  // `37m left`: minutes.
  if (/^\d+(?:[dhms]|hrs?|mins?|secs?)$/.test(words[first]?.text ?? '')) return true
  for (let at = first; at < last && !isLeft(words[at]); at++)
    if (counted.has(words[at]?.text ?? '') && isHead(words, at) && words[at - 1]?.text !== 'go')
      return true
  if (regions.has(words[last - 1]?.text ?? '')) return true
  return words.slice(sentence.first, sentence.last).some(({ text }) => worldly.has(text))
}

/** True for the noun that is counted: in `exam vouchers` the second. */
function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.type !== 'word' || closedWords.has(next.text) || isLeft(next)
}

function isLeft(word: Word | undefined): boolean {
  return /^(?:left|remain|remains|remaining|unsold)$/.test(word?.text ?? '')
}
