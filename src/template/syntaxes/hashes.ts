import type { Dialect } from '../dialect.ts'
import { comment, limits, type Syntax } from '../syntax.ts'

const velocity: readonly Dialect[] = ['velocity', 'marketo']

const directive = {
  name: 'velocity',
  family: 'directive' as const,
  open: '#',
  closes: [],
  limit: limits.expression,
  before: /^[^&#]?$/,
  dialects: velocity
}

/** Hash signs: Moosend, Velocity, Marketo. */
export const hashes: readonly Syntax[] = [
  {
    name: 'hash',
    family: 'name',
    open: '#recipient:',
    namespace: 'recipient',
    closes: ['#'],
    limit: limits.name,
    shape: /^[\w -]+(?:\|[^\r\n]*)?$/,
    pipeFallback: true
  },
  {
    name: 'hash-if',
    family: 'directive',
    open: '#',
    closes: ['#'],
    limit: 2 * limits.name,
    shape: /^if:[\w -]+(?::[^:#\r\n]*)*$/
  },
  {
    name: 'hash-link',
    family: 'name',
    open: '#',
    closes: ['#'],
    limit: 60,
    shape: /^[a-z][A-Za-z]*(?:Link|Url|Date)$/
  },
  {
    name: 'double-hash',
    family: 'name',
    open: '##',
    closes: ['##'],
    limit: limits.name,
    shape: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/
  },
  {
    name: 'hash-word',
    family: 'name',
    open: '#',
    closes: ['#'],
    limit: limits.name,
    shape: /^[A-Za-z][\w.-]*$/,
    dialects: ['sendgrid-legacy']
  },
  { ...comment('velocity-raw', '#[[', [']]#']), kind: 'raw' },
  { ...comment('velocity-comment', '#*', ['*#']), dialects: velocity },
  {
    // In Markdown it is a heading, so only where all is Velocity.
    ...comment('velocity-comment', '##', []),
    extent: /^[^\r\n]{0,1000}/,
    limit: limits.expression,
    dialects: ['velocity']
  },
  {
    ...directive,
    extent: /^@?\{?(?:if|elseif|foreach|set|macro|parse|include|evaluate|define)\}?/,
    calls: 'always'
  },
  // Any other name with its arguments is a call of a macro.
  { ...directive, before: /^[^\w&#]?$/, extent: /^@?[A-Za-z][\w-]*(?=\()/, calls: 'always' },
  {
    ...directive,
    limit: 16,
    extent: /^(?:\{(?:else|end|stop|break)\}|(?:else|end|stop|break)(?!\w))/
  },
  {
    name: 'freemarker-number',
    family: 'expression',
    open: '#{',
    closes: ['}'],
    limit: limits.name,
    shape: /^\s*[a-z_][\w.?!()]*\s*(?:;\s*\w+\s*)?$/,
    kind: 'output',
    dialects: ['freemarker', 'thymeleaf']
  }
]
