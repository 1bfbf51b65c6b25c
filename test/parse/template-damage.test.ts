// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/passage.ts'
import { parse, rewrite } from '../../src/rewrite.ts'
import { tokenTexts } from '../../src/template/compare.ts'
import type { Dialect } from '../../src/template/dialect.ts'

/**
 * A text that a parser or a printer is known to damage, and the passages that it has,
 * `slot text`; `¤` stands for a token.
 */
interface Row {
  readonly source: string
  readonly reads: readonly string[]
  readonly dialect?: Dialect
}

const markdown: Readonly<Record<string, readonly Row[]>> = {
  'marks within a token': [
    { source: 'Hi {{_x_}} and {{__dunder__}}', reads: ['body Hi ¤ and ¤'] },
    { source: 'So {{ a.items[0].p * 1.2 * q }} *b*', reads: ['body So ¤ b'] },
    { source: 'So {{ `raw` }} {{/* c */}} d', reads: ['body So ¤ ¤ d'] },
    { source: 'So {{ "<b>" }} and <<First Name>> c', reads: ['body So ¤ and ¤ c'] },
    { source: 'So {{ &quot;x&quot; }} &lbrace;&lbrace;', reads: ['body So ¤ {{'] },
    { source: 'So \\{{ x }} stays', reads: ['body So ¤ stays'] }
  ],
  'tokens that look like marks': [
    { source: 'So *|FNAME|* goes', reads: ['body So ¤ goes'] },
    { source: '*Hello *|FNAME|**', reads: ['body Hello ¤'] },
    { source: '**|FNAME|** and **{{ a }}** *{{ b }}*', reads: ['body ¤ and ¤ ¤'] },
    { source: 'So ~Contact.City~ and ~~a~~ b', reads: ['body So ¤ and a b'] },
    { source: '#recipient:city# is far', reads: ['body ¤ is far'] },
    { source: '#if($a) b #end', reads: ['body ¤ b ¤'], dialect: 'velocity' },
    { source: '#set($a = 1)\nb', reads: ['body b'], dialect: 'velocity' },
    { source: '## c\n\nb', reads: ['body b'], dialect: 'velocity' },
    { source: '## c\n\nb', reads: ['heading c', 'body b'] },
    { source: '%%[ SET @a = "a*b*c" ]%%\n\nb *c*', reads: ['body b c'] },
    { source: '<#if a>b</#if> c', reads: ['body ¤b¤ c'] },
    { source: '<#if a>\nb\n</#if>', reads: ['body b'] }
  ],
  'tokens that look like links': [
    { source: 'So [[town]] and [town,fallback=there]', reads: ['body So ¤ and ¤'] },
    { source: '[if:a=b]c', reads: ['body ¤c'] },
    { source: '[firstname](https://a.example) b', reads: ['body firstname b'] },
    { source: 'A [town] b\n\n[town]: https://a.example', reads: ['body A town b'] },
    { source: '[text]((url)) b', reads: ['body text b'] },
    { source: '[text]((url)) b', reads: ['body [text]¤ b'], dialect: 'govuk-notify' },
    { source: 'a [b]([link:manage_url]) c', reads: ['body a b c'] }
  ],
  'tokens in links': [
    { source: '[Go]({{ url }}) on', reads: ['body Go on'] },
    { source: '[Go]({{ url }})', reads: ['cta Go'] },
    { source: '[{{ label }}]({{ url }} "{{ title }} b")', reads: ['cta ¤', 'alt ¤ b'] },
    { source: '![a]({{ url }})', reads: ['alt a'] },
    { source: '[Go](https://x.example/?u={{ user_id }}&b=1) on', reads: ['body Go on'] },
    { source: '[Go]({% unsubscribe_url %}) on', reads: ['body Go on'] },
    { source: '[Go][1] on\n\n[1]: {{ url }}', reads: ['body Go on'] },
    { source: 'So <https://x.example/{{ id }}> b', reads: ['body So https://x.example/¤ b'] },
    {
      source: 'https://x.example/?u={{ user_id }}&b=1 c',
      reads: ['body https://x.example/?u=¤&b=1 c']
    }
  ],
  'tokens in tables': [
    {
      source: '| a | b |\n|---|---|\n| {{ x | upcase }} | c |',
      reads: ['body a', 'body b', 'body ¤', 'body c']
    },
    {
      source: '| a | b |\n|---|---|\n| *|CITY|* | [[A|B|c]] |',
      reads: ['body a', 'body b', 'body ¤', 'body ¤']
    }
  ],
  'control on lines of its own': [
    { source: '{% if a %}\n# b\n{% endif %}', reads: ['heading b'] },
    { source: '{% comment %}\n---\n{% endcomment %}\nb', reads: ['body b'] },
    { source: '{{#each a}}\n* {{name}}\n{{/each}}\nb', reads: ['body ¤', 'body b'] },
    { source: '{{ range .a }}\n- {{ .Name }}\n{{- end }}\nb', reads: ['body ¤', 'body b'] },
    { source: '> {{ a }}\n> {% if b %}\n> c\n> {% endif %}', reads: ['body ¤', 'body c'] },
    { source: '1. {{ a }}\n2. {% if b %}c{% endif %}', reads: ['body ¤', 'body ¤c¤'] },
    { source: '<!--{% if a %}-->\nb\n<!--{% endif %}-->', reads: ['body b'] },
    { source: '{% if a %}_em_{% endif %} b', reads: ['body ¤em¤ b'] },
    { source: '*|IF:A|*\n\n- b\n\n*|END:IF|*', reads: ['body b'] },
    { source: '% if object.a:\nb\n% endif', reads: ['body b'], dialect: 'odoo' }
  ],
  'tokens as headings and in code': [
    { source: '# {{ title }}\n\n{{ sub }}\n---', reads: ['heading ¤', 'heading ¤'] },
    { source: '{{ a }}\n===', reads: ['heading ¤'] },
    { source: '```\n{{ code }}\n```\n\nb', reads: ['body b'] },
    { source: 'a <?php echo $b->c > 1 ?> d', reads: ['body a ¤ d'] }
  ]
}

const html: Readonly<Record<string, readonly Row[]>> = {
  'control between rows and cells': [
    {
      source: '<table>{% for a in b %}<tr><td>{{ a }}</td></tr>{% endfor %}</table><p>c</p>',
      reads: ['body ¤', 'body c']
    },
    { source: '<table><tbody>{{ rows }}</tbody></table><p>a</p>', reads: ['body ¤', 'body a'] },
    { source: '<table><tr>*|IF:X|*<td>a</td>*|END:IF|*</tr></table>', reads: ['body a'] },
    {
      source: '<table><!--{% for a in b %}--><tr><td>a</td></tr><!--{% endfor %}--></table>',
      reads: ['body a']
    },
    { source: '<table><%= z %><tr><td>b</td></tr></table>', reads: ['body ¤', 'body b'] },
    { source: '<ul>{{#each a}}<li>{{b}} c</li>{{/each}}</ul>', reads: ['body ¤ c'] }
  ],
  'tokens within tags': [
    { source: '<a {% if x %}class="a"{% endif %} href="b">c</a>', reads: ['cta c'] },
    { source: '<td {{ attrs }} {{ Foo.Bar }}="1">a</td>', reads: ['body a'] },
    { source: '<p {% if a > 1 %}id="z"{% endif %}>b</p>', reads: ['body b'] },
    { source: '<p <%= y > 1 %>>a</p>', reads: ['body a'] },
    { source: '<{{ tag }}>a</{{ tag }}>', reads: ['body a'] },
    { source: '<a href="{{ url | append: "?a=1" }}">b</a>', reads: ['cta b'] },
    { source: '<a href={{ url }}>b</a>', reads: ['cta b'] },
    { source: `<img alt='{{ "y" }} z'>`, reads: ['alt ¤ z'] },
    { source: '<p title="{{ a }} b">c</p>', reads: ['alt ¤ b', 'body c'] },
    {
      source: '<td style="color:{{ c }};{% if d %}width:1px{% endif %}">e</td>',
      reads: ['body e']
    },
    { source: '<a href="?a=1&copy={{x}}">b &lbrace; c</a>', reads: ['cta b { c'] }
  ],
  'marks of HTML within tokens': [
    { source: '<p>{{ a<b }} c</p>', reads: ['body ¤ c'] },
    { source: '<p>{% if a < b %}c{% endif %}</p>', reads: ['body ¤c¤'] },
    { source: '<p><?php echo $a->name > 1 ? "b" : "c" ?> d</p>', reads: ['body ¤ d'] },
    { source: '<#if x gt 1><p>a</p></#if>', reads: ['body a'] },
    { source: '<p>a {# <b> #} c</p>', reads: ['body a ¤ c'] },
    { source: '<p>{% comment %}<div>{% endcomment %}a</p>', reads: ['body ¤a'] },
    { source: '<p>%%[ IF @a > 1 THEN ]%%b%%[ ENDIF ]%%</p>', reads: ['body ¤b¤'] },
    { source: '<p>%%=IIF(@a<2,"<i>b</i>","c")=%% d</p>', reads: ['body ¤ d'] }
  ],
  'tokens around what a browser would mend': [
    {
      source: '{% layout "a" %}<!DOCTYPE html><html><body><p>b</p></body></html>',
      reads: ['body b']
    },
    {
      source:
        '<html><head>{% if a %}<title>b</title>{% endif %}</head><body><p>c</p></body></html>',
      reads: ['subject b', 'body c']
    },
    { source: '<p>{% if a %}<div>b</div>{% endif %}</p>', reads: ['body b'] },
    {
      source: '{% if a %}<div class="x">{% else %}<div class="y">{% endif %}<p>b</p></div>',
      reads: ['body b']
    },
    { source: '<pre>\n{{ a }}\n b</pre>', reads: ['body ¤ b'] },
    { source: '<textarea>\n{{ a }}</textarea><p>b</p>', reads: ['body b'] },
    { source: '<style>.a{color:{{ c }}}</style><p>b</p>', reads: ['body b'] }
  ],
  'tokens in comments for Outlook': [
    {
      source: '<!--[if mso]>{{ a | default: "a-->b" }}<p>c</p><![endif]--><p>d</p>',
      reads: ['body ¤', 'body c', 'body d']
    },
    {
      source: '<!--[if mso]><table><tr><td>{{ a }} b</td></tr></table><![endif]--><p>c</p>',
      reads: ['body ¤ b', 'body c']
    }
  ]
}

describe.each([
  ['markdown', 'Hurry! The list is below.\n\n', markdown],
  ['html', '<p>Hurry! The list is below.</p>', html]
] as const)('in %s', (format, pressing, groups) => {
  describe.each(Object.entries(groups))('%s', (_, rows) => {
    it.each(rows)('$source is read as $reads', ({ source, reads, dialect }) => {
      expect(read(source, format, dialect)).toEqual(reads)
    })

    it.each(rows)('$source stays as it is where a sentence before it changes', (row) => {
      const options = { format, dialect: row.dialect ?? ('auto' as const) }
      const source = pressing + row.source
      const { output, changes } = rewrite(source, options)
      expect(output).toBe(source.replace('Hurry! ', ''))
      expect(changes).toHaveLength(1)
      const [before, after] = [parse(source, options), parse(output, options)]
      expect(tokenTexts(output, after.tokens)).toEqual(tokenTexts(source, before.tokens))
    })
  })
})

function read(source: string, format: Format, dialect: Dialect | undefined): string[] {
  const { passages } = parse(source, { format, dialect: dialect ?? 'auto' })
  return passages.map(({ slot, text }) => `${slot} ${text.replaceAll('\uFFFC', '¤')}`)
}
