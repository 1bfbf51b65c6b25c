import type { Slot } from '../passage.ts'
import { isBlock } from './html-names.ts'
import type { HtmlElement } from './html-tree.ts'

/** What all text at one place of the tree has in common. */
export interface Zone {
  /** Index of the innermost block element, or -1. */
  readonly element: number
  /** Said by an element around; the outermost that says something counts. */
  readonly place?: Slot
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
  hidden: false,
  tiny: false,
  head: false,
  conditional: false
}

/** The zone within `element`, node `index`; the same object where nothing changes. */
export function zoneWithin(zone: Zone, element: HtmlElement, index: number): Zone {
  const block = isBlock(element.name)
  const style = styleOf(element)
  const place = zone.place ?? (block ? placeOf(element) : undefined)
  const hidden = zone.hidden || hides(style) || previewLabel.test(labelsOf(element))
  const tiny = fontSize.test(style) ? tinyFont.test(style) : zone.tiny
  if (!block && hidden === zone.hidden && tiny === zone.tiny) return zone
  return {
    element: block ? index : zone.element,
    ...(place === undefined ? {} : { place }),
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

/** True where an inline element is laid out as a block of its own. */
export function isLaidOutAsBlock(element: HtmlElement): boolean {
  return /(?:^|[;\s])display\s{0,4}:\s{0,4}(?:block|table|list-item|flex|grid)\b/.test(
    styleOf(element)
  )
}

/** True where an image lies behind the element's content. */
export function hasBackground(element: HtmlElement): boolean {
  return (
    attributeOf(element, 'background') !== '' ||
    attributeOf(element, 'background-url') !== '' ||
    /background(?:-image)?\s{0,4}:[^;]{0,200}url\(/.test(styleOf(element))
  )
}

function labelsOf(element: HtmlElement): string {
  if (element.attributes.length === 0) return ''
  return ['class', 'css-class', 'id'].map((name) => attributeOf(element, name)).join(' ')
}

function styleOf(element: HtmlElement): string {
  return attributeOf(element, 'style').slice(0, maxStyle).toLowerCase()
}

// Longer than any style a person or a tool writes.
const maxStyle = 4000

function hides(style: string): boolean {
  return /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|(?:max-height|opacity)\s{0,4}:\s{0,4}0(?![.\d]))/.test(
    style
  )
}

const previewLabel = /pre-?header|\bpreview/i

const fontSize = /(?:^|[;\s])font-size\s{0,4}:/
const tinyFont = /(?:^|[;\s])font-size\s{0,4}:\s{0,4}(?:0(?![.\d])|1px)/

function placeOf(element: HtmlElement): Slot | undefined {
  const known = places.get(element.name)
  if (known) return known
  if (element.name === 'v:rect' && attributeOf(element, 'href') !== '') return 'cta'
  if (element.name === 'html' || element.name === 'body') return undefined
  const labels = labelsOf(element)
  if (/pre-?header/i.test(labels)) return 'preheader'
  return /footer/i.test(labels) ? 'footer' : undefined
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
