import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'

describe('pairs', () => {
  it.each([
    ['{% if a %}{% else %}{% endif %}', [2, 0, 0]],
    ['{% if a %}{% if b %}{% endif %}{% endif %}', [3, 2, 1, 0]],
    ['{% for a in b %}{% if c %}{% endfor %}', [2, undefined, 0]],
    ['{% endif %}{% if a %}{% endif %}', [undefined, 2, 1]],
    ['{% if a %}{% endfor %}{% endif %}', [2, undefined, 0]],
    ['{% if a %}{{#if b}}{% endif %}{{/if}}', [2, 3, 0, 1]],
    ['{% case a %}{% when 1 %}{% when 2 %}{% endcase %}', [3, 0, 0, 0]],
    ['{% block a %}{% endblock %}', [1, 0]],
    ['{% end %}', [undefined]],
    ['{% if a %}{% end %}', [1, 0]],
    ['{{#if a}}{{else if b}}{{else}}{{/if}}', [3, 0, 0, 0]],
    ['{{^a}}{{/a}}', [1, 0]],
    ['{{#a}}{{^}}{{/a}}', [2, 0, 0]],
    ['{{#each a as |b|}}{{/each}}', [1, 0]],
    ['{{ if a }}{{ else }}{{ end }}', [2, 0, 0]],
    ['{{IF "a"}}{{ELSE}}{{ENDIF}}', [2, 0, 0]],
    ["{{% IF a = 'b' }}{{% END IF }}", [1, 0]],
    ['{%#if a%}{%else%}{%/if%}', [2, 0, 0]],
    ['*|IFNOT:A|**|ELSE:|**|END:IF|*', [2, 0, 0]],
    ['*|INTERESTED:A:B|* *|END:INTERESTED|*', [1, 0]],
    ['%%[ IF a THEN ]%%%%[ ELSE ]%%%%[ ENDIF ]%%', [2, 0, 0]],
    ['<% if (a) { %><% } else { %><% } %>', [2, 0, 0]],
    ['<?php if ($a): ?><?php endif; ?>', [1, 0]],
    ['[[IF:a]][[ELSE]][[ENDIF]]', [2, 0, 0]],
    ['%IF $A == 1%b%ELSE%c%/IF%', [2, 0, 0]]
  ])('%s', (source, pairs) => {
    expect(lex(source).map((token) => token.pair)).toEqual(pairs)
  })
})

describe('a tag that may stand alone', () => {
  it.each([
    ['{% block a %}', ['code']],
    ['{% block a %}{% endblock %}', ['open', 'close']],
    ['{% set a %}b{% endset %}', ['open', 'close']],
    ['{% set a = b %}', ['set']],
    ['{{ end }}', ['output']],
    ['{{ range }}', ['output']],
    ['{{ with love }}', ['output']],
    ['{{ with .A }}{{ end }}', ['open', 'close']],
    ['{{$a}}', ['output']],
    ['{{$a}}b{{/a}}', ['open', 'close']],
    ['*|DATE:Y|*', ['output']]
  ])('%s', (source, kinds) => {
    expect(lex(source).map((token) => token.kind)).toEqual(kinds)
  })
})
