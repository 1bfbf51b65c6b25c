import type { Dialect } from '../src/template/dialect.ts'
import { lex } from '../src/template/lex.ts'
import { platforms } from '../src/template/platforms/index.ts'
import { syntaxes } from '../src/template/syntaxes/index.ts'

/** Tokens as the users of a dialect write them. */
export interface Written {
  readonly dialect: Dialect
  /** Those that stand alone. */
  readonly single: readonly string[]
  /** Those that go together, in order: an opener, perhaps a middle, a closer. */
  readonly blocks: readonly (readonly string[])[]
}

/** Blocks that the examples of the platforms leave out. */
const blocks: Readonly<Partial<Record<Dialect, readonly (readonly string[])[]>>> = {
  activecampaign: [['%IF $CITY == "Leeds" && $AGE > 30%', '%ELSEIF $AGE < 9%', '%ELSE%', '%/IF%']],
  'adobe-journey-optimizer': [['{%#if profile.city = "Leeds"%}', '{%else%}', '{%/if%}']],
  blade: [
    ['@if (count($rows) > (1 + 2))', '@elseif ($a)', '@else', '@endif'],
    ['@foreach ($rows as $row)', '@endforeach']
  ],
  'campaign-monitor': [['[if:plan=gold]', '[elseif:plan=silver]', '[else]', '[endif]']],
  'constant-contact': [['{ #if ( {$plan} == "gold" ) }', '{ #else }', '{ #end }']],
  copernica: [['{foreach $items as $item}', '{/foreach}']],
  django: [
    ['{% if paid and sum > 3 %}', '{% elif late %}', '{% else %}', '{% endif %}'],
    ['{% comment %}', '{% endcomment %}']
  ],
  ejs: [['<% if (paid > 1) { %>', '<% } else { %>', '<% } %>']],
  erb: [['<% if @paid -%>', '<% else %>', '<% end %>']],
  freemarker: [
    ['<#if (paid > 1)>', '<#elseif late>', '<#else>', '</#if>'],
    ['<#list rows as row>', '</#list>'],
    ['[#if paid]', '[#else]', '[/#if]']
  ],
  getresponse: [['{{IF "(pet STRING_EQ \'dog\')"}}', '{{ELSIF `(pet)`}}', '{{ELSE}}', '{{ENDIF}}']],
  go: [
    ['{{- if .Paid -}}', '{{ else }}', '{{ end }}'],
    ['{{ range .Rows }}', '{{ end }}']
  ],
  handlebars: [
    ['{{#if paid}}', '{{else if late}}', '{{else}}', '{{/if}}'],
    ['{{#each rows as |row|}}', '{{/each}}'],
    ['{{{{raw}}}}', '{{{{/raw}}}}']
  ],
  hubhus: [['@if(paid){', '}@endif']],
  latte: [
    ['{foreach $rows as $row}', '{/foreach}'],
    ['{if $paid}', '{else}', '{/if}']
  ],
  liquid: [
    ['{%- if paid -%}', '{%- elsif late -%}', '{% else %}', '{% endif %}'],
    ['{% for row in rows %}', '{% endfor %}'],
    ['{% raw %}', '{% endraw %}']
  ],
  mailchimp: [
    ['*|IF:SUM <= 5|*', '*|ELSEIF:SUM > 9|*', '*|ELSE:|*', '*|END:IF|*'],
    ['*|INTERESTED:Garden:Roses|*', '*|END:INTERESTED|*']
  ],
  moosend: [['#if:recipient:city:Is:Leeds#', '#if:recipient:city:Is:Leeds:end#']],
  mustache: [
    ['{{#rows}}', '{{/rows}}'],
    ['{{^rows}}', '{{/rows}}']
  ],
  php: [['<?php if ($a->b > 1): ?>', '<?php else: ?>', '<?php endif; ?>']],
  promailer: [['{if:paid}', '{else}', '{endif}']],
  razor: [
    ['@if (Model.Paid) {', '} else {', '}'],
    ['@foreach (var row in Model.Rows) {', '}']
  ],
  'salesforce-marketing-cloud': [['%%[ IF Empty(@x) THEN ]%%', '%%[ ELSE ]%%', '%%[ ENDIF ]%%']],
  sendmachine: [['[[IF:paid]]', '[[ELSE]]', '[[ENDIF]]']],
  siebel: [['$(if [Field: Paid])', '$(else)', '$(endif)']],
  smarty: [
    ['{if $paid}', '{elseif $late}', '{else}', '{/if}'],
    ['{foreach $rows as $row}', '{/foreach}'],
    ['{literal}', '{/literal}']
  ],
  sparkpost: [['{{if paid}}', '{{elseif late}}', '{{else}}', '{{end}}']],
  thymeleaf: [['[# th:if="${paid}"]', '[/]']],
  velocity: [
    ['#if ($paid && ($sum > 3))', '#elseif($late)', '#{else}', '#end'],
    ['#foreach($row in $rows)', '#end'],
    ['#[[', ']]#']
  ]
}

/** The tokens of every dialect: those of its example, and the blocks above. */
export const written: readonly Written[] = Object.keys(platforms)
  .filter((name): name is Dialect => name in platforms)
  .map((dialect) => {
    const { single, blocks: shown } = split(platforms[dialect].example, dialect)
    return { dialect, single, blocks: [...shown, ...(blocks[dialect] ?? [])] }
  })

/** Every opener of the table that has two halves. */
export const openers: readonly string[] = [
  ...new Set(syntaxes.map(({ open }) => open).filter((open) => open.length > 1))
]

function split(example: string, dialect: Dialect): Omit<Written, 'dialect'> {
  const tokens = lex(example, { dialects: [dialect] })
  const text = ({ start, end }: { start: number; end: number }) => example.slice(start, end)
  const opened = tokens.filter(({ kind, pair }) => kind === 'open' && pair !== undefined)
  return {
    single: tokens.filter(({ pair }) => pair === undefined).map(text),
    blocks: opened.map(({ index, pair = index }) =>
      tokens
        .slice(index, pair + 1)
        .filter((token) => token.index === index || token.pair === index)
        .map(text)
    )
  }
}
