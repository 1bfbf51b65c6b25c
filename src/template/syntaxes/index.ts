import type { Syntax } from '../syntax.ts'
import { angles } from './angles.ts'
import { ats } from './ats.ts'
import { braces } from './braces.ts'
import { brackets } from './brackets.ts'
import { dollars } from './dollars.ts'
import { encoded } from './encoded.ts'
import { hashes } from './hashes.ts'
import { others } from './others.ts'
import { percent } from './percent.ts'
import { scripts } from './scripts.ts'
import { singleBraces } from './single-braces.ts'
import { stars } from './stars.ts'
import { tags } from './tags.ts'

/** All syntaxes, longest opener first; of rows with the same opener the first that fits counts. */
export const syntaxes: readonly Syntax[] = [
  ...encoded,
  ...braces,
  ...tags,
  ...stars,
  ...percent,
  ...brackets,
  ...dollars,
  ...singleBraces,
  ...hashes,
  ...angles,
  ...ats,
  ...others,
  ...scripts
].sort((a, b) => b.open.length - a.open.length)
