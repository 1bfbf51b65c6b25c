import type { MarkType } from '../passage.ts'

/** True where text does not flow across the element's edges: a paragraph, a cell, a part of MJML or VML. */
export function isBlock(name: string): boolean {
  return blocks.has(name) || name.startsWith('mj-') || name.includes(':')
}

/** True where nothing inside is copy: code, drawings, settings. */
export function isOpaque(name: string): boolean {
  return opaque.has(name)
}

/** True where the element has no content and no closing tag. */
export function isVoid(name: string): boolean {
  return voids.has(name)
}

/** True where a reader sees something although there is no text. */
export function isReplaced(name: string): boolean {
  return replaced.has(name)
}

/** True for what may go when all its text went. */
export function isRemovable(name: string): boolean {
  return removable.has(name)
}

/** True for the elements of HTML, of MJML, and of what mail programs add; not for what a template engine makes up. */
export function isKnown(name: string): boolean {
  return isBlock(name) ? !/^(?![vow]:)[^:]*:/.test(name) : isLeaf(name) || inline.has(name)
}

function isLeaf(name: string): boolean {
  return isOpaque(name) || isVoid(name) || isReplaced(name)
}

export function markType(name: string): MarkType {
  return markTypes.get(name) ?? 'other'
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

// The last row: the elements of Inky, which become tables.
const blocks = names(
  'address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu ' +
    'nav noscript object ol optgroup option p pre section select summary table tbody td tfoot th thead title tr ul ' +
    'callout columns container row spacer wrapper'
)

const opaque = names(
  'audio canvas iframe math noembed noframes plaintext script style svg template textarea xml xmp ' +
    'mj-attributes mj-font mj-html-attributes mj-style'
)

const voids = names('area base br col embed hr img input link meta param source track wbr')

const replaced = names(
  'amp-img audio canvas embed hr iframe img input math object svg textarea video ' +
    'mj-carousel-image mj-divider mj-image v:image'
)

const removable = names('blockquote div h1 h2 h3 h4 h5 h6 li mj-text ol p tr ul')

const inline = names(
  'a abbr acronym b bdi bdo big blink body cite code data del dfn em font html i ins kbd label map mark marquee nobr ' +
    'picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'
)

const markTypes: ReadonlyMap<string, MarkType> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['pre', 'code'],
  ['samp', 'code'],
  ['tt', 'code']
])
