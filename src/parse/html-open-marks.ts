import type { MarkType } from '../passage.ts'
import type { InlineMark } from './html-pieces.ts'
import type { HtmlElement } from './html-tree.ts'

/** The inline markup that is open at one place of a flow. */
export interface OpenMarks {
  open(type: MarkType, element: HtmlElement): InlineMark
  /** The mark that ends with `element`, if this paragraph has it. */
  close(type: MarkType, element: HtmlElement): InlineMark | undefined
  /**
   * The marks with which the next paragraph begins, the outermost first: one of
   * each type, however often it is open; what only dresses the text is left out.
   */
  carry(): readonly InlineMark[]
}

const none: readonly InlineMark[] = []

export function createOpenMarks(): OpenMarks {
  const types = new Map<MarkType, { count: number; readonly element: HtmlElement }>()
  let opened = new Map<HtmlElement, InlineMark>()
  let carried = none
  return {
    open(type, element) {
      const mark = { type, element, carried: false }
      opened.set(element, mark)
      const known = types.get(type)
      if (known) known.count++
      else if (type !== 'other') types.set(type, { count: 1, element })
      return mark
    },
    close(type, element) {
      const known = types.get(type)
      const last = known !== undefined && --known.count === 0
      if (last) types.delete(type)
      return opened.get(element) ?? (last ? carried.find((mark) => mark.type === type) : undefined)
    },
    carry() {
      if (opened.size > 0) opened = new Map()
      if (types.size === 0) return (carried = none)
      carried = [...types].map(([type, { element }]) => ({ type, element, carried: true }))
      return carried
    }
  }
}
