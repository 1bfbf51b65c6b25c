import { limits, type Syntax } from '../syntax.ts'

const brace = {
  name: 'brace',
  open: '{',
  closes: ['}'],
  limit: 2 * limits.name,
  sole: true
}

/** What a quoted fallback is written in, in a source or in the HTML of an editor. */
const quoted = /^ ?[\p{L}_][\w.]*,? ?(?:"|&quot;|“|”)[^{}\r\n]*(?:"|&quot;|”|“) ?$/u

/** The fields that nearly every platform has, in the spellings they are met in. */
const fields =
  /^(?:(?:first|last|full)_?name|FIRST_?NAME|LAST_?NAME|(?:first|last|full)Name|unsubscribe(?:_?(?:link|url|text)|Url|URL|Link)|webview(?:_?(?:link|url|text))|tracking_pixel)$/

/** One brace: AWeber, Salesforce, MailerLite, Mautic, Ghost, Smarty, Latte, spintax. */
export const singleBraces: readonly Syntax[] = [
  ...['{$', '{!'].map((open) => ({
    name: 'brace-sigil',
    sender: 'user',
    family: 'expression' as const,
    open,
    closes: ['}'],
    limit: 2 * limits.name,
    kind: 'output' as const,
    shape: /^[\p{L}_][^{};\r\n]*$/u
  })),
  ...['contactfield', 'ownerfield', 'custom-object', 'dynamiccontent'].map((namespace) => ({
    name: 'brace-field',
    family: 'name' as const,
    open: `{${namespace}=`,
    namespace,
    closes: ['}'],
    limit: 2 * limits.name,
    shape: /^[^{}\r\n]+$/,
    pipeFallback: true
  })),
  { ...brace, family: 'expression', kind: 'output', shape: quoted },
  { ...brace, family: 'name', shape: fields },
  {
    // A dotted name and a text: what spintax has no reason to hold.
    ...brace,
    family: 'name',
    shape: /^ ?[A-Za-z_]\w*(?:\.\w+)+ ?\| ?[^{}|\r\n]+$/,
    pipeFallback: true
  },
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
    dialects: ['smarty', 'copernica', 'latte']
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
    shape:
      /^\/?(?:if|else|elseif|foreach|foreachelse|for|while|section|assign|capture|include|var|block|default|strip)(?![\w|])(?:\s[^{}]*)?$/,
    dialects: ['smarty', 'copernica', 'latte']
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
    shape: /^[A-Za-z_][\w.-]*$/,
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
