import type { Dialect } from '../dialect.ts'
import { limits, type Syntax } from '../syntax.ts'

const brace = {
  name: 'brace',
  open: '{',
  closes: ['}'],
  limit: 2 * limits.name,
  sole: true
}

const sigil = {
  name: 'brace-sigil',
  family: 'expression' as const,
  closes: ['}'],
  limit: 2 * limits.name,
  kind: 'output' as const,
  shape: /^\$?[\p{L}_][^{};\r\n]*$/u
}

const field = {
  name: 'brace-field',
  family: 'name' as const,
  closes: ['}'],
  limit: 2 * limits.name,
  shape: /^[^{}\r\n]+$/,
  pipeFallback: true
}

/** Whose field it is, in Mautic. */
const fieldNames: readonly string[] = [
  'contactfield',
  'leadfield',
  'ownerfield',
  'companyfield',
  'custom-object',
  'dynamiccontent',
  'pagelink',
  'assetlink'
]

const smarty: readonly Dialect[] = ['smarty', 'copernica', 'latte']

/** What a quoted fallback is written in, in a source or in the HTML of an editor. */
const quoted = /^ ?[\p{L}_][\w.]*,? ?(?:"|&quot;|“|”)[^{}\r\n]*(?:"|&quot;|”|“) ?$/u

/** The fields that nearly every platform has, in the spellings they are met in. */
const fields =
  /^(?:(?:first|last|full)_?name|FIRST_?NAME|LAST_?NAME|(?:first|last|full)Name|unsubscribe(?:_?(?:link|url|text)|Url|URL|Link)|webview(?:_?(?:link|url|text))|tracking_pixel)$/

/** One brace: AWeber, Salesforce, MailerLite, Mautic, Ghost, Smarty, Latte, spintax. */
export const singleBraces: readonly Syntax[] = [
  { ...sigil, open: '{$' },
  { ...sigil, open: '{!', sender: 'user' },
  {
    // A formula: its texts may hold what a name may not.
    ...sigil,
    open: '{!',
    balanced: true,
    limit: limits.expression,
    shape: /^\s?[A-Z]{2,20} ?\(/
  },
  {
    // Blade prints with these and escapes nothing.
    ...sigil,
    name: 'blade-echo',
    open: '{!!',
    closes: ['!!}'],
    limit: limits.expression,
    sole: true,
    shape: /\w/
  },
  ...fieldNames.map((namespace) => ({ ...field, open: `{${namespace}=`, namespace })),
  { ...field, open: '{', shape: /^[a-z][\w-]*=[^{}\r\n]+$/, dialects: ['mautic'] },
  { ...brace, family: 'expression', kind: 'output', shape: quoted },
  { ...brace, family: 'name', shape: fields },
  {
    // A dotted name and a text: what spintax has no reason to hold.
    ...brace,
    family: 'name',
    shape: /^ ?[A-Za-z_]\w*(?:\.\w+)+ ?\| ?[^{}|\r\n]+$/,
    pipeFallback: true
  },
  { ...brace, family: 'name', shape: /^ ?[A-Za-z_]\w*(?:\.\w+)+ ?$/, dialects: ['me-and-u'] },
  {
    name: 'brace-pipes',
    family: 'name',
    open: '{|',
    closes: ['|}'],
    limit: limits.name,
    shape: /^[\p{L}_][\p{L}\p{N}_. :-]*$/u
  },
  {
    name: 'smarty-comment',
    family: 'opaque',
    open: '{*',
    closes: ['*}'],
    limit: limits.code,
    sole: true,
    kind: 'comment',
    dialects: smarty
  },
  {
    name: 'smarty-literal',
    family: 'opaque',
    open: '{literal}',
    closes: ['{/literal}'],
    kind: 'raw'
  },
  {
    ...brace,
    name: 'smarty-tag',
    family: 'directive',
    balanced: true,
    limit: limits.expression,
    shape:
      /^(?:if|elseif|foreach|for|while|section|assign|capture)\s[^$]*\$|^\/(?:if|foreach|for|while|section|capture)$/
  },
  {
    ...brace,
    name: 'smarty-tag',
    family: 'directive',
    balanced: true,
    limit: limits.expression,
    // A brace right before a word begins a tag; `{color:red}` is a style rule all the same.
    shape: /^(?:\/[A-Za-z_]\w*|[A-Za-z_]\w*(?:\s[^{}]*|\([^{}]*)?)$/,
    dialects: smarty
  },
  {
    ...brace,
    name: 'smarty-tag',
    family: 'expression',
    kind: 'output',
    shape: /^(?:"[^"{}\r\n]*"|'[^'{}\r\n]*')\|[a-z]/i,
    dialects: smarty
  },
  {
    ...brace,
    name: 'smarty-tag',
    family: 'expression',
    kind: 'output',
    shape: /^(?:= ?[\w$(]|_['"$])/,
    dialects: ['latte']
  },
  { ...brace, family: 'name', shape: /^(?:else)?if:[^{}\r\n]+$/ },
  {
    ...brace,
    family: 'name',
    shape: /^(?:else|endif)$/,
    dialects: ['promailer']
  },
  {
    name: 'brace-hash',
    family: 'directive',
    open: '{ #',
    closes: ['}'],
    balanced: true,
    limit: limits.expression,
    shape: /^(?:if|elseif|else|end|foreach|set)\b/
  },
  {
    ...brace,
    name: 'brace-word',
    family: 'name',
    shape: /^[A-Za-z_][\w.-]+$/,
    dialects: ['mautic', 'ghost', 'promailer']
  },
  {
    ...brace,
    name: 'spintax',
    family: 'opaque',
    balanced: true,
    sole: false,
    limit: limits.expression,
    shape: /^[^{}:;]*\|/,
    kind: 'output',
    dialects: ['spintax']
  }
]
