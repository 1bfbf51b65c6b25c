import { isKnown } from './html-names.ts'
import type { HtmlElement } from './html-tree.ts'

/**
 * True for an attribute by which a template engine or an editor decides about its
 * element: whether it is shown, how often, what is in it, who may edit it.
 */
export function isLogic(name: string): boolean {
  return engines.test(name) || (name.startsWith('data-') && decision.test(name))
}

/** QWeb, Thymeleaf, TAL, Genshi, Mailchimp's editor, Vue, Alpine, Angular, and what others call the same. */
const engines =
  /^(?:data-)?(?:t-|th[:-]|tal:|metal:|py:|mc:|v-|ng-|\*ng|x-(?!apple)|mj-(?!class)|(?:else-?)?if$|elif$|else$|unless$|foreach$|each$)/

const decision =
  /condition|(?:^|-)(?:if|elif|else|elseif|unless|switch|case|each|for|foreach|loop|repeat|repeatable|show|hide|hidden|visible|dynamic)(?:$|-)/

/** True for an element that means something to the engine that makes the mail: without it the mail breaks. */
export function isRuled({ name, attributes }: HtmlElement): boolean {
  return !isKnown(name) || attributes.some((attribute) => isLogic(attribute.name))
}

/** True for an element that some readers get and others don't. */
export function isConditional({ name, attributes }: HtmlElement): boolean {
  return (
    branching.test(name) ||
    attributes.some((attribute) => isLogic(attribute.name) && branch.test(attribute.name))
  )
}

const branching =
  /^(?:[a-z]+:)?(?:if|elif|elseif|else|unless|each|foreach|switch|case|choose|when|otherwise)$/

const branch =
  /condition|(?:^|[-:]|\*ng)(?:if|elif|else|else-if|elseif|unless|switch|case|each|for|foreach|loop|repeat|repeatable|show|hide|hidden|hideable|visible|dynamic)$/
