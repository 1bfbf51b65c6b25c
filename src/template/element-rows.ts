import type { Span } from '../span.ts'
import type { StartTag } from './start-tag.ts'
import type { Syntax } from './syntax.ts'

/** Elements of one platform, and where the name of the value stands. */
export interface ElementRow {
  /** The name of the element, or with a colon at its end how it begins, where that is what tells it. */
  readonly element?: string
  readonly syntax: Syntax
  /** What says which value it prints, or nothing where the tag is another; or that its content does. */
  readonly value: 'content' | ((tag: StartTag) => Span | undefined)
  /** Where its content says it: whether the tag is one. */
  readonly isIt?: (source: string, tag: StartTag) => boolean
}

const links = ['unsubscribe', 'webversion', 'preferences', 'forwardtoafriend']
const dates = ['currentday', 'currentdayname', 'currentmonth', 'currentmonthname', 'currentyear']

/** Tags of JSP that print, and the attribute that says what. */
const tagLibrary: readonly (readonly [element: string, attribute: string])[] = [
  ['c:out', 'value'],
  ['fmt:message', 'key'],
  ['fmt:formatdate', 'value'],
  ['fmt:formatnumber', 'value'],
  ['s:property', 'value']
]

/** What every opening tag of a row holds: a quick look that passes over nearly all others. */
export const hint: RegExp =
  /^<(?:ctrl:|pstag:|c:out|fmt:|s:property|unsubscribe|webversion|preferences|forwardtoafriend|current)|eloquaemail|[\s"'](?:t-(?:out|esc|raw|field)|(?:data-)?th[:-]u?text|[vx]-(?:text|html)|ng-bind)\s?=/i

function byAttribute(name: string, attribute: string): ElementRow {
  return {
    syntax: elementSyntax(name, attribute),
    value: ({ attributes }) => attributes.get(attribute)
  }
}

/** Elements whose name alone tells them: `<ctrl:field name="FirstName" />`. */
function byName(name: string, element: string, attribute = ''): ElementRow {
  return {
    element,
    syntax: elementSyntax(name, `<${element}`),
    value: (tag) => {
      const written = { start: tag.start + 1, end: tag.start + 1 + tag.name.length }
      return isNamed(tag.name, element) ? (tag.attributes.get(attribute) ?? written) : undefined
    }
  }
}

function isNamed(name: string, element: string): boolean {
  return element.endsWith(':') ? name.startsWith(element) : name === element
}

/** True for the name of an element that only platforms have. */
export function isOwnElement(name: string): boolean {
  return elementRows.some(({ element }) => element !== undefined && isNamed(name, element))
}

function elementSyntax(name: string, open: string): Syntax {
  return { name, family: 'element', open, closes: [], kind: 'output' }
}

/** Its content is the name of the field. */
const eloqua: ElementRow = {
  syntax: elementSyntax('eloqua-element', 'class="eloquaemail"'),
  value: 'content',
  isIt: (source, { attributes }) => {
    const value = attributes.get('class')
    const text = value ? source.slice(value.start, value.end) : ''
    return /(?:^|\s)eloquaemail(?:\s|$)/.test(text)
  }
}

/** Its content is an expression. */
const evaluated: ElementRow = {
  element: 'ctrl:eval',
  syntax: elementSyntax('ampscript-element', '<ctrl:eval'),
  value: 'content',
  isIt: (_, { name }) => name === 'ctrl:eval'
}

/** All elements that are tokens. */
export const elementRows: readonly ElementRow[] = [
  eloqua,
  ...['t-out', 't-esc', 't-raw', 't-field'].map((a) => byAttribute('odoo-element', a)),
  ...['th:text', 'th:utext', 'data-th-text', 'data-th-utext'].map((a) =>
    byAttribute('thymeleaf-element', a)
  ),
  ...['v-text', 'v-html', 'x-text', 'x-html', 'ng-bind'].map((a) =>
    byAttribute('binding-element', a)
  ),
  evaluated,
  byName('ampscript-element', 'ctrl:', 'name'),
  byName('peoplesoft-element', 'pstag:', 'value'),
  ...tagLibrary.map(([element, attribute]) => byName('jsp-element', element, attribute)),
  ...links.map((element) => byName('link-element', element)),
  ...dates.map((element) => byName('date-element', element))
]
