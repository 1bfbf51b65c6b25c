// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'

/** Each line: the source, and its tokens as `text kind role value path`. */
type Row = readonly [source: string, ...tokens: string[]]

const syntaxes: Readonly<Record<string, readonly Row[]>> = {
  braces: [
    ['Hi {{ first_name }},', '{{ first_name }} output recipient-name name first_name'],
    [
      '{{first_name}}{{city}}',
      '{{first_name}} output recipient-name name first_name',
      '{{city}} output recipient-data unknown city'
    ],
    [
      '{{- .Subscriber.FirstName -}}',
      '{{- .Subscriber.FirstName -}} output recipient-name name Subscriber.FirstName'
    ],
    ['{{~ plan ~}}', '{{~ plan ~}} output unknown segment plan'],
    ['{{& html }}', '{{& html }} output functional unknown html'],
    ['{{{ html }}}', '{{{ html }}} output functional unknown html'],
    ['{{lead.First Name}}', '{{lead.First Name}} output recipient-name name lead.First Name'],
    [
      "{{ person|lookup:'Shoe Size' }}",
      "{{ person|lookup:'Shoe Size' }} output functional unknown person.Shoe Size"
    ],
    [
      '{{ order.lines[0].title }}',
      '{{ order.lines[0].title }} output functional object order.lines.title'
    ],
    ['{{ cart["ends at"] }}', '{{ cart["ends at"] }} output functional moment cart.ends at'],
    ['{{ x &gt; 1 }}', '{{ x &gt; 1 }} output unknown unknown x'],
    ['{{> footer }}', '{{> footer }} include functional unknown footer'],
    ['{{ template "footer" . }}', '{{ template "footer" . }} include functional unknown '],
    ['{{=<% %>=}}', '{{=<% %>=}} code control unknown ']
  ],
  'dollar names in braces': [
    ['{{${first_name}}}!', '{{${first_name}}} output recipient-name name first_name'],
    [
      '{{custom_attribute.${city}}}',
      '{{custom_attribute.${city}}} output recipient-data unknown custom_attribute.city'
    ],
    ['{{campaign.${name}}}', '{{campaign.${name}}} output functional unknown campaign.name']
  ],
  'comments in braces': [
    ['{{! no }}yes', '{{! no }} comment comment unknown '],
    ['{{! {{a}} }}b', '{{! {{a}} }} comment comment unknown '],
    ['{{! a\n\nb }}', '{{! a\n\nb }} comment comment unknown '],
    ['{{! a {{ b }}', '{{ b }} output unknown unknown b'],
    ['{{!-- a }} b --}}', '{{!-- a }} b --}} comment comment unknown '],
    ['{{~!-- a --~}}', '{{~!-- a --~}} comment comment unknown '],
    ['{{/* a }} */}}', '{{/* a }} */}} comment comment unknown '],
    ['{{- /* a */ -}}', '{{- /* a */ -}} comment comment unknown '],
    ['{{-- a --}}', '{{-- a --}} comment comment unknown ']
  ],
  escapes: [
    ['\\{{ x }}', '\\{{ x }} escape unknown unknown '],
    ['\\\\{{ x }}', '{{ x }} output unknown unknown x'],
    ['@{{ x }}', '@{{ x }} escape unknown unknown '],
    ['{{ x }}@{{ y }}', '{{ x }} output unknown unknown x', '{{ y }} output unknown unknown y'],
    ['{{{{raw}}}} {{x}} {{{{/raw}}}}', '{{{{raw}}}} {{x}} {{{{/raw}}}} raw unknown unknown ']
  ],
  tags: [
    ['{% if stock < 6 %}', '{% if stock < 6 %} open control quantity stock'],
    ['{%- else -%}', '{%- else -%} middle control unknown '],
    ['{% endif %}', '{% endif %} close control unknown '],
    ['{% assign stock = 3 %}', '{% assign stock = 3 %} set control unknown '],
    ['{% include "footer" %}', '{% include "footer" %} include functional unknown '],
    ["{% unsubscribe 'Stop these' %}", "{% unsubscribe 'Stop these' %} output unknown unknown "],
    ['{%= profile.name %}', '{%= profile.name %} output recipient-name name profile.name'],
    [
      '{% connected_content https://a/{{${b}}} :save c %}',
      '{% connected_content https://a/{{${b}}} :save c %} code control unknown '
    ],
    ['{% # a note %}', '{% # a note %} comment comment unknown '],
    ['{# a note #}', '{# a note #} comment comment unknown '],
    ['{#note#}', '{#note#} comment comment unknown '],
    ['{% raw %}{{ x }}{% endraw %}', '{% raw %}{{ x }}{% endraw %} raw unknown unknown '],
    [
      '{%- verbatim a -%}{{%- endverbatim a -%}',
      '{%- verbatim a -%}{{%- endverbatim a -%} raw unknown unknown '
    ],
    [
      '{% comment %}{% if a %}{% endcomment %}b',
      '{% comment %}{% if a %}{% endcomment %} comment comment unknown '
    ],
    ['{% liquid\n\n assign a = 1\n%}', '{% liquid\n\n assign a = 1\n%} code control unknown ']
  ],
  mailchimp: [
    ['Dear *|FNAME|*,', '*|FNAME|* output recipient-name name FNAME'],
    ['a*|COMPANY|*b', '*|COMPANY|* output recipient-data unknown COMPANY'],
    ['**|FNAME|**', '*|FNAME|* output recipient-name name FNAME'],
    ['*|UPPER:LNAME|*', '*|UPPER:LNAME|* output recipient-name name LNAME'],
    ['*|LIST:ADDRESS|*', '*|LIST:ADDRESS|* output sender unknown LIST.ADDRESS'],
    ['*|IF:POINTS >= 20|*', '*|IF:POINTS >= 20|* open control quantity POINTS'],
    ['*|ELSE:|*', '*|ELSE:|* middle control unknown '],
    ['*|END:IF|*', '*|END:IF|* close control unknown '],
    ['*|<b>FNAME</b>|*', '*|<b>FNAME</b>|* output recipient-name name FNAME']
  ],
  'percent signs': [
    ['Dear %%First Name%%', '%%First Name%% output recipient-name name First Name'],
    ['%%user_first_name%%', '%%user_first_name%% output sender person user_first_name'],
    ['%%=v(@firstName)=%%', '%%=v(@firstName)=%% output recipient-name name firstName'],
    ['%%[ SET @a = 1 ]%%', '%%[ SET @a = 1 ]%% set control unknown '],
    ['%%[ IF Empty(@a) THEN ]%%', '%%[ IF Empty(@a) THEN ]%% open control unknown a'],
    [
      '%%{first_name, "there"}%%',
      '%%{first_name, "there"}%% output recipient-name name first_name'
    ],
    [
      '%%if(%%a%% is empty,"b",%%a%%)%%',
      '%%if(%%a%% is empty,"b",%%a%%)%% output unknown unknown a'
    ],
    [
      '%recipient.first_name%',
      '%recipient.first_name% output recipient-name name recipient.first_name'
    ],
    [
      '#recipient:name|friend#',
      '#recipient:name|friend# output recipient-name name recipient.name'
    ],
    ['~Contact.FirstName~', '~Contact.FirstName~ output recipient-name name Contact.FirstName'],
    ['%contact_first_name%', '%contact_first_name% output recipient-name name contact_first_name'],
    ['a%FIRSTNAME%b', '%FIRSTNAME% output recipient-name name FIRSTNAME']
  ],
  scripts: [
    ['<%= user.first_name %>', '<%= user.first_name %> output recipient-name name user.first_name'],
    ['<% if (a > 1) { %>', '<% if (a > 1) { %> open control unknown a'],
    ['<% } else { %>', '<% } else { %> middle control unknown '],
    ['<% } %>', '<% } %> close control unknown '],
    ['<% var a = 1 %>', '<% var a = 1 %> code control unknown '],
    ['<%# note %>', '<%# note %> comment comment unknown '],
    ['<%-- a %> b --%>', '<%-- a %> b --%> comment comment unknown '],
    ['<%% a %>', '<%% a %> escape unknown unknown '],
    ['<?= $name ?>', '<?= $name ?> output recipient-name name name'],
    ['<?php endif; ?>', '<?php endif; ?> close control unknown ']
  ],
  brackets: [
    ['Hi [[firstname]]', '[[firstname]] output recipient-name name firstname'],
    [
      'Hi [[name]]: [[name]][[a]]',
      '[[name]] output recipient-name name name',
      '[[name]] output recipient-name name name',
      '[[a]] output unknown unknown a'
    ],
    ['[[First Name]]', '[[First Name]] output recipient-name name First Name'],
    [
      '[[contact.first_name | default: "you"]]',
      '[[contact.first_name | default: "you"]] output recipient-name name contact.first_name'
    ],
    [
      '[[CONTACT|FIRSTNAME|you]]',
      '[[CONTACT|FIRSTNAME|you]] output recipient-name name CONTACT.FIRSTNAME'
    ],
    ['[[IF:a]]', '[[IF:a]] open control unknown a'],
    ['[[[x]]]', '[[x]] output unknown unknown x'],
    ['[firstname,fallback=you]', '[firstname,fallback=you] output recipient-name name firstname']
  ],
  dollars: [
    ['${x}$', '${x} output unknown unknown x'],
    ['$${price}', '${price} output functional money price'],
    ['${a({b: 1}).c}', '${a({b: 1}).c} output unknown unknown b'],
    ['$!{name}', '$!{name} output recipient-name name name'],
    ['$[FNAME|there]$', '$[FNAME|there]$ output recipient-name name FNAME'],
    ["{$name|default('you')}", "{$name|default('you')} output recipient-name name name"],
    ['{!User.FirstName}', '{!User.FirstName} output sender person User.FirstName'],
    ['{!Contact.FirstName}', '{!Contact.FirstName} output recipient-name name Contact.FirstName'],
    ['{ownerfield=firstname}', '{ownerfield=firstname} output sender person ownerfield.firstname']
  ]
}

describe.each(Object.entries(syntaxes))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (source, tokens) => {
    expect(read(source)).toEqual(tokens)
  })
})

describe('an expression ends', () => {
  const ends: readonly Row[] = [
    ['{{ a }} b }}', '{{ a }}'],
    ["{{ a | append: '}}' }}", "{{ a | append: '}}' }}"],
    ["{{ a | append: '}} b", "{{ a | append: '}}"],
    ["{{ a:default=O'Brien }} 'b' }}", "{{ a:default=O'Brien }}"],
    ['{{ it"s }} said "yes"', '{{ it"s }}'],
    ["{{ {'a': {}} }}", "{{ {'a': {}} }}"],
    ['{{Orders?You have {{n}} now}}', '{{Orders?You have {{n}} now}}'],
    ['{{ a {{ b }}', '{{ b }}'],
    ['{{ a {% if b %}', '{% if b %}'],
    ['{% if a {% if b %}', '{% if b %}'],
    ['{{ a\n}}', '{{ a\n}}'],
    ['{{ a\n \n}}'],
    ['{% a "%}" %}', '{% a "%}" %}'],
    [`{{ ${'a'.repeat(1100)} }}`],
    ['<% a <% b %>', '<% b %>']
  ]
  it.each(ends.map((row) => [row[0], row.slice(1)] as const))('%s', (source, tokens) => {
    expect(texts(source)).toEqual(tokens)
  })
})

describe('tokens are found', () => {
  const places: readonly Row[] = [
    ['<!--{% if a %}-->b<!--{% endif %}-->', '{% if a %}', '{% endif %}'],
    ['<!--[if mso]>{{ a }}<![endif]-->', '{{ a }}'],
    ['<a href="{{ url | append: "?a=1" }}">', '{{ url | append: "?a=1" }}'],
    ['<style>.a{color:{{ colour }}}</style>', '{{ colour }}'],
    ['\uFEFF{{ a }}\r\n{{ b }}', '{{ a }}', '{{ b }}'],
    ['😀{{ a }}😀', '{{ a }}'],
    ['| {{ a | b }} |', '{{ a | b }}']
  ]
  it.each(places.map((row) => [row[0], row.slice(1)] as const))('in %s', (source, tokens) => {
    expect(texts(source)).toEqual(tokens)
  })
})

describe('prose has no token', () => {
  it.each([
    '50% off now, 20% later',
    '100%% sure, 50%% sure',
    'Save 5%, 10% or 15%!',
    'Pay $5, $10 or $ 15',
    'a [link](https://example.org/%E2%80%99) and [another][1]',
    'a [[link]](url), a [[link]][1]',
    '[[link]]: url',
    '[ ] to do, [x] done, [[1]]',
    '**bold**|*a*|b|*c*|',
    '|*a*|b|*c*|',
    'if a < b and 5%> 4',
    'a{b}c {name} {a|b} {Hi|Hello}',
    '@media{#logo{width:1px}}.b{a:b}/*#}*/',
    '@media{a{b:100%}}',
    '{{ color: red;\n }}',
    '{{}} {{ }} {%%} ${} [[ ]] %%%% <%',
    'email me@example.org #1 ~20~ ~~old~~ ~~Old.New~~',
    '&lbrace;&lbrace; x }}',
    'f(x) = {{1, 2}, {3, 4'
  ])('%s', (source) => {
    expect(texts(source)).toEqual([])
  })
})

describe('the fallback of', () => {
  it.each([
    ["{{ a|default:'you' }}", 'you'],
    ["{{ a | default('you', true) }}", 'you'],
    ['{{ a | default: "the reader" | upcase }}', 'the reader'],
    ['{{ a | default: 3 }}', '3'],
    ['{{ a | default: &quot;you&quot; }}', 'you'],
    ["{{ a | fallback: 'you' }}", 'you'],
    ['{{ .A | default "you" }}', 'you'],
    ['{{ or .A "you" }}', 'you'],
    ["{{ a or 'you' }}", 'you'],
    ["{{ a ?? 'you' }}", 'you'],
    ['{{lead.A:default=the reader}}', 'the reader'],
    ["{{lead.A:default=O'Brien}}", "O'Brien"],
    ['{{var:a:"you"}}', 'you'],
    ['{{defaultIfEmpty a "you"}}', 'you'],
    ['{{insert a "default=you"}}', 'you'],
    ["{{ personalization_token('contact.a', 'you') }}", 'you'],
    ['{{{A|you}}}', 'you'],
    ['{{A|Dear Reader}}', 'Dear Reader'],
    ['*|A|Friend|*', 'Friend'],
    ['[[A OR "you"]]', 'you'],
    ['[[a fallback="you"]]', 'you'],
    ['[[A|B|you]]', 'you'],
    ['[a,fallback=the reader]', 'the reader'],
    ['$[UD:A|your town]$', 'your town'],
    ['%%{a, &quot;you&quot;}%%', 'you'],
    ['{contactfield=a|you}', 'you'],
    ['{{ a | default: b }}', undefined],
    ["{{ a | append: 'you' }}", undefined],
    ['{{ a|upper }}', undefined],
    ['{{ f(a, "you") }}', undefined]
  ])('%s is %s', (source, fallback) => {
    const span = lex(source)[0]?.fallback
    expect(span && source.slice(span.start, span.end)).toBe(fallback)
  })
})

describe('the filters of', () => {
  it.each([
    ['{{ a | b: 1 | c }}', ['b', 'c']],
    ['{{ min(a, 5) }}', ['min']],
    ['{{upper a}}', ['upper']],
    ['*|UPPER:A|*', ['UPPER']],
    ['{{{A|you}}}', []]
  ])('%s', (source, filters) => {
    expect(lex(source)[0]?.filters).toEqual(filters)
  })
})

function read(source: string): string[] {
  return lex(source).map(({ start, end, kind, role, value, path }) =>
    [source.slice(start, end), kind, role, value, path.join('.')].join(' ')
  )
}

function texts(source: string): string[] {
  return lex(source).map(({ start, end }) => source.slice(start, end))
}
