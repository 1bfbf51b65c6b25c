import type { FactKind, Word } from '../reading.ts'

/** Words with the text they stand in: what a fact is looked for in. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
}

/** A fact from the word `first`, or from where it was looked for, up to the word before `last`. */
export interface FactRange {
  readonly kind: FactKind
  readonly first?: number
  readonly last: number
}

/** The fact that starts at the word `index`, if it is of the finder's kind. Looks at a bounded number of words. */
export type FactFinder = (scene: Scene, index: number) => FactRange | undefined

/** The folded text of a word; empty past the ends. */
export function textAt({ words }: Scene, index: number): string {
  return words[index]?.text ?? ''
}

/** The word as it is written; empty past the ends. */
export function writtenAt({ text, words }: Scene, index: number): string {
  const word = words[index]
  return word ? text.slice(word.start, word.end) : ''
}

/** True where nothing stands between the word and the one before. */
export function isGlued({ words }: Scene, index: number): boolean {
  const word = words[index]
  return word !== undefined && words[index - 1]?.end === word.start
}

/** True where the word begins with a capital. */
export function isCapitalised(scene: Scene, index: number): boolean {
  return /^\p{Lu}/u.test(writtenAt(scene, index))
}

/** `index`, or the next word where the word at `index` is `text`. */
export function skip(scene: Scene, index: number, text: string): number {
  return textAt(scene, index) === text ? index + 1 : index
}
