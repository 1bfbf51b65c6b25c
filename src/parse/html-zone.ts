import type { Slot } from '../passage.ts'
import type { Look } from './html-look.ts'
import { isBlock } from './html-names.ts'
import type { HtmlElement } from './html-tree.ts'

/** What all text at one place of the tree has in common. */
export interface Zone {
  /** Index of the innermost block element, or -1. */
  readonly element: number
  /** Said by an element around; the outermost that says something counts. */
  readonly place: Slot | undefined
  /** Not shown where the mail is open: what comes first of this is the preheader. */
  readonly hidden: boolean
  /** The font is too small to be seen, unless an element within sets its own. */
  readonly tiny: boolean
  /** In `<head>`, where only titles and previews are copy. */
  readonly head: boolean
  readonly conditional: boolean
}

export const rootZone: Zone = {
  element: -1,
  place: undefined,
  hidden: false,
  tiny: false,
  head: false,
  conditional: false
}

/** The zone within `element`, node `index`, which looks like `look`; the same object where nothing changes. */
export function zoneWithin(zone: Zone, element: HtmlElement, index: number, look: Look): Zone {
  const block = isBlock(element.name)
  const place = zone.place ?? (block ? placeOf(element) : undefined)
  const hidden = zone.hidden || look.hidden || isLabelled(element, previewLabel)
  const tiny = look.tiny ?? zone.tiny
  if (!block && hidden === zone.hidden && tiny === zone.tiny) return zone
  return {
    element: block ? index : zone.element,
    place,
    hidden,
    tiny,
    head: zone.head || element.name === 'head' || element.name === 'mj-head',
    conditional: zone.conditional
  }
}

/** The value of an attribute as written, template tokens masked; empty where there is none. */
export function attributeOf(element: HtmlElement, name: string): string {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value
  return ''
}

/** True where an image lies behind the element's content. */
export function hasBackground(element: HtmlElement, look: Look): boolean {
  return (
    look.background ||
    attributeOf(element, 'background') !== '' ||
    attributeOf(element, 'background-url') !== ''
  )
}

function isLabelled({ attributes }: HtmlElement, pattern: RegExp): boolean {
  return attributes.some(({ name, value }) => labelling.has(name) && pattern.test(value))
}

const labelling: ReadonlySet<string> = new Set(['class', 'css-class', 'id'])
const previewLabel = /pre-?header|\bpreview/i

function placeOf(element: HtmlElement): Slot | undefined {
  const known = places.get(element.name)
  if (known) return known
  if (element.name === 'v:rect' && attributeOf(element, 'href') !== '') return 'cta'
  if (element.name === 'html' || element.name === 'body') return undefined
  if (isLabelled(element, /pre-?header/i)) return 'preheader'
  return isLabelled(element, /footer/i) ? 'footer' : undefined
}

const places: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['mj-accordion-title', 'heading'],
  ['title', 'subject'],
  ['mj-title', 'subject'],
  ['mj-preview', 'preheader'],
  ['button', 'cta'],
  ['mj-button', 'cta'],
  ['mj-navbar-link', 'cta'],
  ['mj-social-element', 'cta'],
  ['v:roundrect', 'cta'],
  ['footer', 'footer']
])
