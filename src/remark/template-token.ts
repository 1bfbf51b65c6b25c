import type { Literal } from 'mdast'
import type { Unproven } from '../passage.ts'
import type { TemplateToken as Token } from '../template/token.ts'

/**
 * A piece of template language in an mdast tree, as a node of its own: in the text
 * of a paragraph, or between blocks where it fills its line.
 */
export interface TemplateToken extends Literal {
  type: 'templateToken'
  /** The token as it is written, `{{ first_name }}`. */
  value: string
  /** What is known about it. Its offsets count in the template. */
  token: Token
}

declare module 'mdast' {
  interface PhrasingContentMap {
    templateToken: TemplateToken
  }
  interface BlockContentMap {
    templateToken: TemplateToken
  }
  interface RootContentMap {
    templateToken: TemplateToken
  }
  interface RootData {
    /** The parts that would have cost more than linear time: neutral words stand in their place. */
    unproven?: readonly Unproven[]
  }
}
