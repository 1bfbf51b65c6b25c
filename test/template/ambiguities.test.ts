// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/template/dialect.ts'
import { lex } from '../../src/template/lex.ts'

/** A text, the tokens that it holds in the dialect; without one in any. */
type Row = readonly [source: string, tokens: readonly string[], dialect?: Dialect]

const policies: Readonly<Record<string, readonly Row[]>> = {
  'a name in one bracket': [
    ['[firstname,fallback=there]', ['[firstname,fallback=there]']],
    ['[First Name,fallback=there]', ['[First Name,fallback=there]']],
    ['[if:city=Oban]a[elseif:x]b', ['[if:city=Oban]', '[elseif:x]']],
    ['[subscriber:firstname | default:you]', ['[subscriber:firstname | default:you]']],
    ['[Field: First Name]', ['[Field: First Name]']],
    ['Hi [firstname], hi [Email]', ['[firstname]', '[Email]']],
    ['[firstname](https://a.example)', []],
    ['[firstname][1]', []],
    ['[firstname][]', []],
    ['[firstname]: https://a.example', []],
    ['[firstname]\n\n[firstname]: https://a.example', []],
    ['[First name]\n\n[first  NAME]: https://a.example', []],
    ['[firstname][email]', ['[firstname]', '[email]']],
    ['[town] and [Your Company]', []],
    ['[town] and [Your Company]', ['[town]', '[Your Company]'], 'ontraport'],
    ['- [x] done [ ] open [1] [1,2]', [], 'ontraport'],
    ['[town](https://a.example) [town][1] [town]: x', [], 'ontraport'],
    ['[12:30] [note: no] [a::b] [http://a.example]', []],
    ['![firstname](a.png)', []]
  ],
  'comments for Outlook': [
    ['<!--[if mso]>a<![endif]-->', [], 'campaign-monitor'],
    ['<!--[if !mso]><!-->a<!--<![endif]-->', [], 'campaign-monitor'],
    ['<!--[if gte mso 9]>a<![endif]-->', [], 'ontraport'],
    ['<![if !mso]>a<![endif]>', [], 'sendy'],
    ['<!--[if (gte mso 9)|(IE)]>a<![endif]-->', [], 'campaign-monitor'],
    ['[if:a=b]c[else]d[endif]', ['[if:a=b]', '[else]', '[endif]'], 'campaign-monitor'],
    ['<!--[if:a=b]-->c', ['[if:a=b]'], 'campaign-monitor'],
    ['a [else] b [endif]', []]
  ],
  'a name in two brackets': [
    ['[[firstname]]', ['[[firstname]]']],
    ['[[First Name]]', ['[[First Name]]']],
    ['[[${name}]]', ['[[${name}]]']],
    ["[[${#dates.format(day, 'd MMMM')}]]", ["[[${#dates.format(day, 'd MMMM')}]]"]],
    ['[[#{mail.bye}]] [[*{name}]]', ['[[#{mail.bye}]]', '[[*{name}]]']],
    ['[[IF:BOATS > 3]]a[[ENDIF]]', ['[[IF:BOATS > 3]]', '[[ENDIF]]']],
    ['[[FIRSTNAME OR "there"]]', ['[[FIRSTNAME OR "there"]]']],
    ['[[a page of notes]] [[1]] [[ ]]', []],
    ['[[firstname]](https://a.example)', []],
    ['[[firstname]](https://a.example)', ['[[firstname]]'], 'omnisend'],
    ['[[firstname]][1]', []],
    ['[[firstname]]: https://a.example', []],
    ['Dear [[firstname]]: hello', ['[[firstname]]']],
    ['[[#each rows]][[title]][[/each]]', ['[[#each rows]]', '[[title]]', '[[/each]]']]
  ],
  'two parentheses': [
    ['((name))', ['((name))']],
    ['((first name)) ((a & b))', ['((first name))', '((a & b))']],
    ['(((name)))', ['((name))']],
    ['((late??Please reply.\nToday will do.))', ['((late??Please reply.\nToday will do.))']],
    ['((a (b) c)) ((a)(b)) f(g((x)', []],
    ['((a\n\nb))', []],
    ['(( )) (()) ((–))', []],
    ['[a]((link))', []],
    ['[a]((link))', ['((link))'], 'govuk-notify']
  ],
  'one per cent sign': [
    ['%FIRSTNAME% and %SENDER-INFO%', ['%FIRSTNAME%', '%SENDER-INFO%']],
    ['%recipient.name% %recipient_email%', ['%recipient.name%', '%recipient_email%']],
    ['<%EMAIL%> <%recipient_email%>', ['%EMAIL%', '%recipient_email%']],
    ['%FIRSTNAME%%LASTNAME%', ['%FIRSTNAME%', '%LASTNAME%']],
    ['50% OFF and 20% MORE', []],
    ['50%OFF%', []],
    ['%name% and %x%', []],
    ['%name% and %x%', ['%name%', '%x%'], 'sendgrid-legacy'],
    ['5%name% of it, 20% later', [], 'sendgrid-legacy'],
    ['/%7Bname%7D/%E2%80%99/%AB%CD%', []],
    ['/%7Bname%7D/%E2%80%99', [], 'sendgrid-legacy']
  ],
  'two per cent signs': [
    ['%%First Name%%', ['%%First Name%%']],
    ['%%=v(@a)=%% %%{a, "b"}%%', ['%%=v(@a)=%%', '%%{a, "b"}%%']],
    ['%%[ IF @a THEN ]%%', ['%%[ IF @a THEN ]%%']],
    ['%%if(%%a%% is empty,"b",%%a%%)%% c', ['%%if(%%a%% is empty,"b",%%a%%)%%']],
    ['%%if a, <<Dear %%name%%>>, <<b>>%% c', ['%%if a, <<Dear %%name%%>>, <<b>>%%']],
    ['100%% sure, 50%%a%% sure', []],
    ['%% a %% %%%% %%5%%', []]
  ],
  'the dollar sign': [
    ['${a} ${a.b({c: 1})} ${x!"y"}', ['${a}', '${a.b({c: 1})}', '${x!"y"}']],
    ['$FIRST_NAME$ $First Name$', ['$FIRST_NAME$', '$First Name$']],
    ['$lookup(A)$ $cond(a, lookup(B))$', ['$lookup(A)$', '$cond(a, lookup(B))$']],
    ['$lookup(A\nB)$', []],
    ['from $5 to $10, US$ and CA$, $ 3 $', []],
    ['$name and $x$ and $a+b$', []],
    ['$name costs $5, $price.', ['$name', '$price'], 'velocity'],
    ['$x$ is one', ['$x$'], 'responsys'],
    ['$5$ and $x + y$', [], 'responsys'],
    ['echo $ {a}, ${}', []]
  ],
  'the hash sign': [
    ['#recipient:name|friend#', ['#recipient:name|friend#']],
    [
      '#if:recipient:a:Is:b#c#if:recipient:a:Is:b:end#',
      ['#if:recipient:a:Is:b#', '#if:recipient:a:Is:b:end#']
    ],
    ['#unsubscribeLink#', ['#unsubscribeLink#']],
    ['# A heading #\n## Another ##\n#1 of #2, #f0a #tag', []],
    ['#header{color:#fff} #a:hover{color:#0af}', []],
    ['#if($a)b#end', []],
    ['#if($a)b#else c#{end}', ['#if($a)', '#else', '#{end}'], 'velocity'],
    ['#header{color:#fff} #1 #endless #elsewhere C#', [], 'velocity'],
    ['## A heading', [], 'marketo']
  ],
  'the tilde': [
    ['~Contact.FirstName~ ~Contact._Plot~', ['~Contact.FirstName~', '~Contact._Plot~']],
    ['~one~ ~~two~~ ~~Old.Price~~ ~a.b~ 3~4', []],
    ['~~NAME~~', []],
    ['~~NAME~~ ~~gone~~', ['~~NAME~~'], 'e-marketeer']
  ],
  'a name in one brace': [
    ["{$name} {$name|default('x')}", ['{$name}', "{$name|default('x')}"]],
    ['{!firstname_fix} {!Contact.FirstName}', ['{!firstname_fix}', '{!Contact.FirstName}']],
    ['{contactfield=firstname|friend}', ['{contactfield=firstname|friend}']],
    ['{first_name, "there"}', ['{first_name, "there"}']],
    ['{town} {one two} {a|b} {0}', []],
    ['{town} {one two}', ['{town}'], 'mautic'],
    ['{Hi|Hello {{name}}|{Hey|Ho}}', ['{{name}}']],
    ['{Hi|Hello {{name}}|{Hey|Ho}}', ['{Hi|Hello {{name}}|{Hey|Ho}}'], 'spintax'],
    ['{count, plural, one {# book} other {# books}}', []],
    ['<style>.a{color:red}p{margin:0}</style>', [], 'mautic'],
    ['<style>.a{color:red}p{margin:0} @media{b{c:d}}</style>', [], 'smarty'],
    ['<style>.a{color:red}p{margin:0} @media{b{c:d}}</style>', [], 'spintax'],
    ['<a style="{color:red}">{"a":1} { b }</a>', [], 'ghost'],
    ['if (a) { b() } else { c() }', [], 'latte']
  ],
  'braces in style rules': [
    ['.a{color:{{ colour }}}', ['{{ colour }}']],
    ['@media{a{b:c}}p{d:e}}', []],
    ['{{ color: red;\n }}', []],
    ['<style>{% if a %}b{c:d}{% endif %}</style>', ['{% if a %}', '{% endif %}']],
    ['@media{#logo{width:1px}}', []]
  ],
  'a star and a pipe': [
    ['**|FNAME|**', ['*|FNAME|*']],
    ['*Hello *|FNAME|**', ['*|FNAME|*']],
    ['***|FNAME|***', ['*|FNAME|*']],
    ['|*a*|b|*c*|', []],
    ['2 *| 3 |* a', []]
  ],
  'a closer within quotes': [
    ['{{ a | append: \'?b="}}"\' }} c', ['{{ a | append: \'?b="}}"\' }}']],
    ["{{ a:default=O'Brien }} it's }}", ["{{ a:default=O'Brien }}"]],
    ['{{ a | b: "}} c', ['{{ a | b: "}}']],
    ['{% a "%}" %} b', ['{% a "%}" %}']]
  ],
  'nested braces': [
    ['{{custom_attribute.${city}}}.', ['{{custom_attribute.${city}}}']],
    ['{{${name}}}!', ['{{${name}}}']],
    ['{% if {{a.${b}}} > 1 %}', ['{% if {{a.${b}}} > 1 %}']],
    ['{{Name|{{Email}}}}', ['{{Name|{{Email}}}}']],
    ['{{a|{{b|{{c}}}}}}', ['{{a|{{b|{{c}}}}}}']]
  ],
  'two braces that nothing closes': [
    ['{{ a and so on', []],
    ['{{ a\n\nb }}', []],
    ['{{ a {% if b %}', ['{% if b %}']],
    ['{{ a {{ b }}', ['{{ b }}']],
    [`{{ ${'a'.repeat(1100)} }}`, []]
  ],
  escapes: [
    ['\\{{ x }}', ['\\{{ x }}']],
    ['@{{ x }}', ['@{{ x }}']],
    ['<%% x %>', ['<%% x %>']],
    ['@@if', []],
    ['@@if', ['@@if'], 'blade'],
    ['\\$name', []],
    ['\\$name', ['\\$name'], 'velocity'],
    ['{% raw %}{{ x }}{% endraw %}', ['{% raw %}{{ x }}{% endraw %}']],
    ['{{{{raw}}}}{{ x }}{{{{/raw}}}}', ['{{{{raw}}}}{{ x }}{{{{/raw}}}}']],
    ['#[[ $x ]]#', ['#[[ $x ]]#']],
    ['<#noparse>${x}</#noparse>', ['<#noparse>${x}</#noparse>']]
  ],
  'the at sign': [
    ['anna@media.example @anna @media print{}', []],
    ['anna@if.example, @media print{} @font-face{}', [], 'blade'],
    ['@if ($a) b @endif', ['@if ($a)', '@endif'], 'blade'],
    ['anna@Model.example @ 5', [], 'razor'],
    ['@Model.Name. So', ['@Model.Name'], 'razor'],
    ['p { a: b } @if (x) { <b>c</b> }', ['@if (x) {', '}'], 'razor'],
    ['https://a.example/b@TrackLink c', ['@TrackLink']],
    ['@TrackLinks', []]
  ],
  'signs between words': [
    ['a well-known mother-in-law, 2-3-4', []],
    ['a well-known mother-in-law, 2-3-4', [], 'sendgrid-legacy'],
    ['Dear -firstName-, so - a - b', ['-firstName-'], 'sendgrid-legacy'],
    ['1 << 2 and 4 >> 1, a<<b>>c', ['<<b>>']],
    ['Dear <<First Name>>,', ['<<First Name>>']]
  ]
}

describe.each(Object.entries(policies))('%s', (_, rows) => {
  it.each(
    rows.map(([source, tokens, dialect]) => [source, dialect ?? 'any dialect', tokens] as const)
  )('%s in %s', (source, name, tokens) => {
    const dialects = name === 'any dialect' ? [] : [name]
    expect(texts(source, dialects)).toEqual(tokens)
  })
})

/** Tokens that an editor, an address or a Markdown printer has changed are shielded whole. */
const shielded: readonly (readonly [source: string, token: string])[] = [
  ['a {{ x &gt; 1 }} b', '{{ x &gt; 1 }}'],
  ['a {{&nbsp;name }} b', '{{&nbsp;name }}'],
  ['a {{ x | default: &quot;b&quot; }} c', '{{ x | default: &quot;b&quot; }}'],
  ['a {{ <b>first</b>_name }} b', '{{ <b>first</b>_name }}'],
  ['a {<b>{</b> name }} b', '{<b>{</b> name }}'],
  ['a {{ name }</b>} b', '{{ name }</b>}'],
  ['a {<span>%</span> if b %} c', '{<span>%</span> if b %}'],
  ['a *|<span>FNAME</span>|* b', '*|<span>FNAME</span>|*'],
  ['a *<b>|FNAME|*</b> b', '*<b>|FNAME|*'],
  ['a %%{x, &quot;y&quot;}%% b', '%%{x, &quot;y&quot;}%%'],
  ['a &lbrace;&lbrace; name &rbrace;&rbrace; b', '&lbrace;&lbrace; name &rbrace;&rbrace;'],
  ['a &#123;&#123; name &#125;&#125; b', '&#123;&#123; name &#125;&#125;'],
  ['a &lt;%= name %&gt; b', '&lt;%= name %&gt;'],
  ['a &lt;&lt;Name&gt;&gt; b', '&lt;&lt;Name&gt;&gt;'],
  ['?u=%7B%7Burl%7D%7D&b=1', '%7B%7Burl%7D%7D'],
  ['?u=%7B%25if%25%7D&b=1', '%7B%25if%25%7D'],
  ['?u=*%7CFNAME%7C*&b=1', '*%7CFNAME%7C*'],
  ['?u=%5B%5Bname%5D%5D&b=1', '%5B%5Bname%5D%5D'],
  ['a \\{\\{ name \\}\\} b', '\\{\\{ name \\}\\}'],
  ['a \\[\\[name\\]\\] b', '\\[\\[name\\]\\]'],
  ['a \\*|FNAME|\\* b', '\\*|FNAME|\\*']
]

describe('what something else has changed is shielded whole', () => {
  it.each(shielded)('%s', (source, token) => {
    expect(texts(source, [])).toEqual([token])
  })
})

describe('control within a comment is found', () => {
  it.each([
    ['<!--{% if a %}-->b<!--{% endif %}-->', ['{% if a %}', '{% endif %}']],
    ['<!--%IF $A > 1%-->b<!--%/IF%-->', ['%IF $A > 1%', '%/IF%']],
    ['<!--{{#if a}}-->b<!--{{/if}}-->', ['{{#if a}}', '{{/if}}']],
    [
      '<!--#if:recipient:a:Is:b#-->c<!--#if:recipient:a:Is:b:end#-->',
      ['#if:recipient:a:Is:b#', '#if:recipient:a:Is:b:end#']
    ],
    ['<!--*|IF:A|*-->b<!--*|END:IF|*-->', ['*|IF:A|*', '*|END:IF|*']],
    ['<!--%%{% if a %}%%-->b', ['{% if a %}']],
    ['<!--[if mso]>{% if a %}b{% endif %}<![endif]-->', ['{% if a %}', '{% endif %}']]
  ])('%s', (source, tokens) => {
    expect(texts(source, [])).toEqual(tokens)
    expect(lex(source).every(({ kind }) => kind === 'open' || kind === 'close')).toBe(true)
  })
})

/** Words for the reader that stand within a token are part of it. */
describe('copy within a token belongs to it', () => {
  it.each([
    "{{ name | default: 'dear reader' }}",
    '((late??Please reply soon.))',
    '{{HasOrders?You have 3 orders}}',
    '{{Name?Dear {{Name}}, }}',
    "{% unsubscribe 'Stop these' %}",
    '$cond(empty(lookup(A)),Price not listed.,lookup(A))$',
    '%%if a, <<Thank you.>>, <<It is open.>>%%',
    '%%=IIF(@a<2,"<i>one</i>","""two""")=%%',
    '{!IF(a, "one; two", "three")}'
  ])('%s', (source) => {
    expect(texts(`So ${source} it is`, [])).toEqual([source])
  })
})

function texts(source: string, dialects: readonly Dialect[]): string[] {
  return lex(source, { dialects }).map(({ start, end }) => source.slice(start, end))
}
