import type { Dialect } from '../dialect.ts'
import { limits, type Syntax } from '../syntax.ts'

/** What follows is no link's destination, label or definition. */
const notLinkTail = /^(?:$|[^([:]|\[\[)/

/** A plain name, a name in title case, or a name with a fallback or filters. */
const bracketed =
  /^ ?(?:[\p{L}_$@][\p{L}\p{N}_.$:{}@-]*|\p{Lu}[\p{L}\p{N}_]*(?: \p{Lu}[\p{L}\p{N}_]*){1,3}|[\p{L}_][\p{L}\p{N}_. :-]*(?:[|="'][^[\]\r\n]*)) ?$/u

/** The fields that nearly every platform has, in the spellings they are met in. */
const fields =
  /^(?:(?:first|last|full)[ _-]?name|[fl]name|e-?mail(?:[ _-]?address)?|unsubscribe(?:[ _-]?(?:link|url))?|web[ _-]?version(?:[ _-]?link)?|update[ _-]?profile|current(?:(?:day|month)(?:name|number)?|year))$/i

/** The platforms whose fields stand in double brackets: there `[[x]](y)` is no link. */
const doubled: readonly Dialect[] = [
  'constant-contact',
  'etrigue',
  'getresponse',
  'iterable',
  'maileon',
  'omnisend',
  'sendmachine',
  'thymeleaf'
]

const double: Syntax = {
  name: 'double-brackets',
  family: 'name',
  open: '[[',
  closes: [']]'],
  limit: limits.name,
  shape: bracketed
}

const single: Syntax = {
  name: 'bracket',
  family: 'name',
  open: '[',
  closes: [']'],
  limit: limits.name,
  before: /^[^[]?$/,
  after: notLinkTail
}

/** No label of a link reads like these: whatever is next to them. */
const sure: Syntax = { ...single, before: /^/, after: /^/ }

const square = {
  name: 'freemarker-square',
  family: 'directive' as const,
  closes: [']'],
  balanced: true,
  limit: limits.expression
}

/** Square brackets: Campaign Monitor, Constant Contact, GetResponse, Omnisend, MailPoet, Thymeleaf, FreeMarker. */
export const brackets: readonly Syntax[] = [
  { ...double, shape: /^(?:ELSE)?IF:[^[\]\r\n]+$/ },
  { ...double, family: 'braces', shape: /^(?:#[a-z]+\w* |\/[a-z]+\w*$)/ },
  { ...double, family: 'braces', shape: /^[\w#/^{&.@][^[\]\r\n]*$/, dialects: ['iterable'] },
  {
    // Thymeleaf's expressions: `[[${name}]]`, `[[#{mail.greeting}]]`.
    ...double,
    family: 'expression',
    balanced: true,
    limit: limits.expression,
    kind: 'output',
    starts: /^\s{0,9}(?:[$#*@~]\{|\|)/,
    shape: /^\s{0,9}(?:[$#*@~]\{|\|[^|]*[$#*]\{)/
  },
  { ...double, after: notLinkTail },
  // Not at the start of a line a colon is only a colon: `Dear [[name]]:`.
  { ...double, before: /^[^\r\n]$/, after: /^:/ },
  { ...double, dialects: doubled },
  {
    name: 'thymeleaf-raw',
    family: 'expression',
    open: '[(',
    closes: [')]'],
    balanced: true,
    limit: limits.expression,
    kind: 'output',
    starts: /^\s{0,9}(?:[$#*@~]\{|\|)/,
    shape: /^\s{0,9}(?:[$#*@~]\{|\|[^|]*[$#*]\{)/
  },
  {
    name: 'thymeleaf-block',
    family: 'directive',
    open: '[# th:',
    closes: [']'],
    limit: limits.expression,
    sole: true
  },
  {
    name: 'thymeleaf-block',
    family: 'directive',
    open: '[/',
    closes: [']'],
    shape: /^$/,
    dialects: ['thymeleaf']
  },
  {
    name: 'freemarker-comment',
    family: 'opaque',
    open: '[#--',
    closes: ['--]'],
    kind: 'comment'
  },
  {
    ...square,
    open: '[#',
    shape:
      /^(?:if|elseif|list|items|sep|assign|global|local|switch|case|macro|include|import|escape|attempt|recover)\b|^else$/
  },
  { ...square, open: '[/#', shape: /^[a-z]{2,20}$/ },
  {
    ...square,
    open: '[@',
    shape: /^[a-z]\w*(?:\.\w+)*(?:\s[^\]]*|\/)?$/i,
    dialects: ['freemarker']
  },
  { ...square, open: '[/@', shape: /^[\w.]{0,60}$/, dialects: ['freemarker'] },
  {
    ...square,
    family: 'expression',
    open: '[=',
    shape: /^\s*[\w(]/,
    kind: 'output',
    dialects: ['freemarker']
  },
  { ...sure, shape: /^[A-Za-z_\u00c0-\u1fff][\w\u00c0-\u1fff .:-]*, ?[Ff]allback=[^[\]\r\n]*$/ },
  { ...sure, shape: /^(?:else)?if:[^[\]\r\n]+$/i },
  {
    // In `<!--[if mso]>…<![endif]-->` they belong to a comment for Outlook.
    ...single,
    shape: /^(?:else|endif)$/i,
    before: /^[^!-]?$/,
    dialects: ['campaign-monitor', 'sendy']
  },
  {
    ...single,
    shape: /^[a-z][a-z_]*:[a-z][\w-]*(?: ?\| ?[a-z]+:[^[\]\r\n]*)?$/,
    unlessDefined: true
  },
  { ...single, shape: /^Field: [\p{L}][\p{L}\p{N} _.-]*$/u },
  { ...single, shape: fields, unlessDefined: true },
  {
    // A box to tick, `[x]`, is none, nor is what a comment for Outlook begins with.
    ...single,
    name: 'bracket-word',
    shape: /^[\p{L}_][\p{L}\p{N}_ .-]+(?:, ?[^[\]\r\n]+)?$/u,
    refuse: /^(?:if|endif)\b/i,
    unlessDefined: true,
    dialects: ['campaign-monitor', 'earnware', 'ontraport', 'sendy']
  }
]
