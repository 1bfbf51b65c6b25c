import type { Transform } from '../transform.ts'
import { hurry } from './urgency/hurry.ts'

/**
 * The built-in transforms, in their order, which is behaviour: a caller may filter
 * this list or add to it.
 */
export const transforms: readonly Transform[] = [hurry]
