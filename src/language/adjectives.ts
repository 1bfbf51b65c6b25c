/** Everyday adjectives that are hardly ever nouns. */
const plain: ReadonlySet<string> = new Set(
  `affordable beautiful big bright calm cheap cheerful clean clever comfortable comfy cool cosy crisp
  crunchy durable easy elegant excellent fast fine fresh friendly fun gentle good great handy happy
  healthy helpful honest hot huge large light lively lovely low modern natural neat new nice old
  perfect pleasant popular pretty quick quiet reliable rich robust safe sharp simple sleek slim slow
  small smart smooth soft sparkling strong stylish sturdy sweet tasty tidy tiny tough traditional
  useful versatile warm wide wild young superb wonderful stunning amazing incredible fantastic
  fabulous brilliant gorgeous awesome unforgettable unique free local long short tall tender thick
  thin true ultimate vast vibrant vivid`.split(/\s+/)
)

/** Endings of adjectives; `table`, `cable`, `octopus` are too short to have them. */
const ending = /^\p{L}{3,}(?:able|ible|ful|less|ous|ive|ical|ish|proof|-made|-built|-friendly)$/u

/** True for a word that is surely an adjective, given in lower case. False when unsure. */
export function isAdjective(text: string): boolean {
  return plain.has(text) || ending.test(text)
}
