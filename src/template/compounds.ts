import { firstNames, handles, names, personal, surnames } from './field-words.ts'
import { wordSet } from './fold.ts'
import { ownerOfWord } from './owners.ts'

/** Last words of names that are written in one: `customername`, `Kundenvorname`, `ORDERDATE`. */
const heads = wordSet(`
  name names firstname fname lastname lname fullname vorname nachname naam voornaam achternaam navn fornavn
  etternavn efternavn namn fornamn efternamn nimi etunimi sukunimi
  email mail phone city id nr number nummer link url code date datum dato data count qty quantity price preis
  prijs pris total summe points left remaining type status stock`)

const stems = wordSet(`
  end start expiry expire expiration due delivery liefer lever ablauf bestell versand seats spots places
  tickets days hours minutes stock inventory unit sale reward rewards loyalty renewal birth signup join`)

/** Words of their own, although they could be taken apart. */
const whole = wordSet('hostname codename update data')

const shortest = 6

/** `word`, or the two words that it is made of. */
export function splitCompound(word: string): string[] {
  if (word.length < shortest || isKnown(word)) return [word]
  for (let length = Math.min(9, word.length - 3); length > 1; length--) {
    const head = word.slice(-length)
    const stem = heads.has(head) ? findStem(word.slice(0, -length)) : undefined
    if (stem) return [stem, head]
  }
  return [word]
}

function isKnown(word: string): boolean {
  if (firstNames.has(word) || surnames.has(word) || names.has(word) || personal.has(word))
    return true
  return handles.has(word) || whole.has(word) || ownerOfWord(word) !== undefined
}

/** German and its neighbours put an `s` or `n` between the two: `Empfängersname`. */
function findStem(written: string): string | undefined {
  const shorter = /^.{3,}[sn]$/.test(written) ? written.slice(0, -1) : undefined
  return [written, shorter].find((stem) => stem && (stems.has(stem) || ownerOfWord(stem)))
}
