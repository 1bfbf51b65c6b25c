import type { Candidate } from '../../transform.ts'

/** Parts of something under way: what is left of them is progress. */
const progress = `attempt attempts bar bars chapter chapters day days dose doses episode episodes exam exams game
  games hour hours instalment instalments km lap laps lesson lessons match matches mile miles minute
  minutes module modules month months page pages payment payments percent question questions round
  rounds second seconds section sections session sessions stage stages step steps stop stops tablet
  tablets task tasks test tests turn turns week weeks year years`
/** Who, or what, leaves and remains by itself. */
const movers = `adults boats boys buses candidates cars children climbers coaches councillors cyclists delegates
  directors drivers employees families ferries firefighters flights girls guests lorries members men
  nurses passengers people pilots planes players pupils residents runners sailors ships singers
  soldiers staff students survivors swimmers teachers teams trains trustees vans villagers villages
  volunteers voters witnesses women workers`
/** What is said of the world and not of a shop. */
const world = `africa america animals asia birds bears britain countries country earth eagles elephants england
  europe extinct forests ireland leopards nature orangutans planet rhinos scotland species tigers
  trees wales whales wild wolves world`

const noStock = new Set(`${progress} ${movers} ${world}`.split(/\s+/))

/** True where the sentence counts what is not for sale: steps to go, people, the last of a species. */
export function isNoStock({ reading, sentence }: Candidate): boolean {
  return reading.words
    .slice(sentence.first, sentence.last)
    .some(({ type, text }) => type === 'word' && noStock.has(text))
}
