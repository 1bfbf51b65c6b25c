import type { Slot } from '../passage.ts'
import type { Draft } from './html-flow.ts'
import type { HtmlElement } from './html-tree.ts'

/**
 * The slot of each draft; none for what is no copy. `drafts` are in source
 * order: what is hidden before anything can be seen is the preheader.
 */
export function slotsOf(drafts: readonly Draft[], source: string): ReadonlyMap<Draft, Slot> {
  const footers = optOuts(drafts, source)
  const slots = new Map<Draft, Slot>()
  let seen = false
  for (const draft of drafts) {
    const { place, head, hidden, tiny, conditional } = draft.zone
    const unseen = hidden || tiny
    if (head !== (place === 'subject') && place !== 'preheader') continue
    if (place === 'subject') slots.set(draft, place)
    else if (!seen && unseen && !conditional) slots.set(draft, 'preheader')
    else slots.set(draft, place ?? (footers.has(draft) ? 'footer' : draft.label ? 'cta' : 'body'))
    if (!unseen && !conditional && place !== 'subject') seen = true
  }
  return slots
}

/**
 * The drafts with a link to unsubscribe, those after it in the same block, and,
 * where the block has few, those before it.
 */
function optOuts(drafts: readonly Draft[], source: string): ReadonlySet<Draft> {
  const blocks = new Map<number, { drafts: Draft[]; first: number }>()
  for (const draft of drafts) {
    const block = blocks.get(draft.zone.element) ?? { drafts: [], first: -1 }
    const index = block.drafts.push(draft) - 1
    if (block.first < 0 && hasOptOut(draft, source)) block.first = index
    blocks.set(draft.zone.element, block)
  }
  const found = new Set<Draft>()
  for (const { drafts: within, first } of blocks.values())
    if (first >= 0)
      for (const draft of within.length > fewPassages ? within.slice(first) : within)
        found.add(draft)
  return found
}

// The address, why one gets the mail, the links: more than that is a letter.
const fewPassages = 4

function hasOptOut(draft: Draft, source: string): boolean {
  return draft.pieces.some(
    (piece) =>
      piece.type === 'open' && piece.mark.type === 'link' && isOptOut(piece.mark.element, source)
  )
}

function isOptOut(link: HtmlElement, source: string): boolean {
  const href = link.attributes.find(({ name }) => name === 'href')
  const target = href ? source.slice(href.start, Math.min(href.end, href.start + maxTarget)) : ''
  const label = source.slice(link.open.end, Math.min(link.end, link.open.end + maxLabel))
  return (
    /unsub|opt[-_]?out|email[-_]?pref|preference[-_]?cent/i.test(target) || optOutLabel.test(label)
  )
}

const maxTarget = 500
const maxLabel = 200
const optOutLabel =
  /unsubscribe|\bopt[- ]?out\b|(?:e-?mail|notification|manage(?: your)?) preferences/i
