import type { Dialect } from '../dialect.ts'
import { comment, limits, type Syntax } from '../syntax.ts'

/** What stands before it is no address: `anna@media.example`. */
const notAddress = /^[^\w.@]?$/

const razor: readonly Dialect[] = ['razor']

/** At signs: Blade, Razor, ContactLab, listmonk, Hubhus. */
export const ats: readonly Syntax[] = [
  {
    name: 'at-parentheses',
    family: 'name',
    open: '@(',
    closes: [')@'],
    limit: 2 * limits.name,
    shape: /^[^()\r\n]+$/
  },
  {
    name: 'at-braces',
    family: 'name',
    open: '@{',
    closes: ['}@'],
    limit: limits.name,
    shape: /^[\p{L}_][^{}\r\n]*$/u
  },
  {
    // It makes a counted link of the address that it ends.
    name: 'track-link',
    family: 'opaque',
    open: '@TrackLink',
    closes: [],
    extent: /^(?!\w)/,
    limit: 8,
    kind: 'code'
  },
  {
    name: 'blade-raw',
    family: 'opaque',
    open: '@verbatim',
    closes: ['@endverbatim'],
    kind: 'raw',
    before: notAddress
  },
  {
    name: 'blade-code',
    family: 'opaque',
    open: '@php',
    closes: ['@endphp'],
    limit: limits.code,
    kind: 'code',
    before: notAddress,
    shape: /^\s/
  },
  {
    name: 'at-escape',
    family: 'opaque',
    open: '@@',
    closes: [],
    extent: /^[A-Za-z]\w{0,60}/,
    limit: 64,
    kind: 'escape',
    before: notAddress,
    dialects: ['blade', 'razor']
  },
  {
    name: 'blade',
    family: 'directive',
    open: '@',
    closes: [],
    limit: limits.expression,
    extent:
      /^(?:if|elseif|unless|isset|empty|foreach|forelse|for|while|switch|case|section|yield|component|slot|include|includeIf|extends|lang|json|auth|guest|hasSection|push|stack|once|env|production|class|style|checked|selected|disabled|each|inject)(?!\w)/,
    calls: 'always',
    before: notAddress,
    dialects: ['blade']
  },
  {
    name: 'blade',
    family: 'directive',
    open: '@',
    closes: [],
    limit: 64,
    extent:
      /^(?:else|default|break|continue|empty|show|stop|parent|auth|guest|once|csrf|production|end(?:if|unless|isset|empty|foreach|forelse|for|while|switch|section|component|slot|auth|guest|push|once|env|production|lang))(?![\w(])/,
    before: notAddress,
    dialects: ['blade']
  },
  { ...comment('razor-comment', '@*', ['*@']), dialects: razor },
  {
    name: 'razor-code',
    family: 'opaque',
    open: '@{',
    closes: ['}'],
    balanced: true,
    limit: limits.code,
    kind: 'code',
    dialects: razor
  },
  {
    name: 'razor-expression',
    family: 'expression',
    open: '@(',
    closes: [')'],
    balanced: true,
    nests: '()',
    limit: limits.expression,
    kind: 'output',
    dialects: razor
  },
  {
    name: 'razor-block',
    family: 'directive',
    open: '@',
    closes: ['{'],
    limit: limits.expression,
    sole: true,
    shape: /^(?:if|foreach|for|while|switch|section|using|lock|functions|helper|code)\b/,
    before: notAddress,
    dialects: ['razor', 'hubhus']
  },
  {
    name: 'razor-block',
    family: 'directive',
    open: '}',
    closes: [],
    limit: 320,
    extent: /^(?:\s{0,40}(?:else(?:\s{1,9}if ?\([^{}\r\n]{0,200}\))?\s{0,40}\{|@endif))?/,
    dialects: ['razor', 'hubhus']
  },
  {
    name: 'razor-line',
    family: 'opaque',
    open: '@',
    closes: [],
    limit: 320,
    extent:
      /^(?:model|using|inherits|inject|addTagHelper|page|layout|namespace)[ \t][^\r\n]{1,300}/,
    kind: 'code',
    before: /^[\s]?$/,
    dialects: razor
  },
  {
    name: 'hubhus-select',
    family: 'name',
    open: '@select[',
    closes: [']'],
    limit: limits.name,
    shape: /^[\w., -]+$/
  },
  {
    name: 'razor-reference',
    family: 'expression',
    open: '@',
    closes: [],
    limit: limits.expression,
    extent: /^(?:await )?[A-Za-z_]\w*(?:\??\.[A-Za-z_]\w*|\[[\w."']{1,60}\])*/,
    calls: 'maybe',
    kind: 'output',
    before: notAddress,
    dialects: razor
  }
]
