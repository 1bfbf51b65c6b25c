import type { Engine } from '../dialect.ts'
import { braces, erb, handlebars, jinja, liquid, type Platform } from '../platform.ts'

/** The brace is the only one. */
const single = /^[^{$%#]?$/

/** Engines and languages that several platforms use. */
export const engines: Readonly<Record<Engine, Platform>> = {
  blade: {
    title: 'Blade (Laravel)',
    syntaxes: [
      'braces',
      'braces-comment',
      'braces-escape',
      'blade-echo',
      'blade',
      'blade-raw',
      'blade-code',
      'at-escape'
    ],
    example: '{{ $user->name }} {!! $html !!} @if ($paid) … @endif',
    signs: [
      {
        open: '@',
        before: /^[^}]?$/,
        shape:
          /^(?:end(?:if|foreach|forelse|unless|section|component|isset)\b|component\(|extends\(|foreach ?\(\$)/
      },
      { open: '{!!', shape: /^\s*\$/ }
    ]
  },
  django: { title: 'Django', syntaxes: jinja, example: '{{ user.first_name|default:"you" }}' },
  ejs: { title: 'EJS, Eta', syntaxes: erb, example: '<%= name %> <% if (paid) { %>…<% } %>' },
  erb: {
    title: 'ERB (Rails)',
    syntaxes: erb,
    example: '<%= @user.name %> <% if @paid %>…<% end %>'
  },
  freemarker: {
    title: 'FreeMarker',
    syntaxes: [
      'dollar-braces',
      'freemarker',
      'freemarker-comment',
      'freemarker-raw',
      'freemarker-square',
      'freemarker-number'
    ],
    example: '${user.name!"you"} <#if paid>…<#else>…</#if>',
    signs: [
      { open: '<#', shape: /^(?:if|list|assign|include|macro|import|ftl)\s|^--/ },
      { open: '[#', shape: /^(?:if|list|assign|include|macro|import|ftl)\s|^--/ }
    ]
  },
  go: {
    title: 'Go text/template',
    syntaxes: [...braces],
    example: '{{ .Name }} {{ if .Paid }}…{{ end }}'
  },
  handlebars: {
    title: 'Handlebars',
    syntaxes: [...handlebars, 'braces-escape', 'raw-braces'],
    example: '{{name}} {{{html}}} {{#if paid}}…{{else}}…{{/if}}'
  },
  jinja: {
    title: 'Jinja',
    syntaxes: jinja,
    example: '{{ name or "you" }} {% for x in xs %}…{% endfor %}'
  },
  jsp: {
    title: 'JSP, ASP',
    syntaxes: ['erb', 'erb-comment', 'dollar-braces', 'jsp-element'],
    example: '<%= name %> ${name}'
  },
  latte: {
    title: 'Latte',
    syntaxes: ['brace-sigil', 'smarty-tag', 'smarty-comment'],
    example: '{$name} {if $paid}…{/if}',
    signs: [
      {
        open: '{',
        before: single,
        shape: /^(?:var \$\w+ ?=|varType |layout ['"]|link [A-Z]\w*:|_['"]|ifset \$)/
      },
      { open: ' n:', shape: /^(?:if|foreach|href|class|tag|attr|inner-foreach)=/ }
    ]
  },
  liquid: {
    title: 'Liquid',
    syntaxes: [...liquid, 'liquid-script'],
    example: '{{ name | default: "you" }} {% if paid %}…{% endif %}'
  },
  mustache: {
    title: 'Mustache',
    syntaxes: ['braces', 'triple-braces', 'braces-comment', 'mustache-delimiters'],
    example: '{{name}} {{#items}}…{{/items}} {{=<% %>=}}'
  },
  nunjucks: {
    title: 'Nunjucks',
    syntaxes: jinja,
    example: '{{ name or "you" }} {% if paid %}…{% endif %}'
  },
  php: {
    title: 'PHP',
    syntaxes: ['php'],
    example: '<?= $name ?> <?php if ($paid): ?>…<?php endif; ?>'
  },
  razor: {
    title: 'Razor (ASP.NET)',
    syntaxes: [
      'razor-reference',
      'razor-expression',
      'razor-block',
      'razor-code',
      'razor-line',
      'razor-comment',
      'at-escape'
    ],
    example: '@Model.Name @if (Model.Paid) { … }',
    signs: [
      {
        open: '@',
        shape:
          /^(?:Model\.[A-Z]|model [A-Z]|Html\.[A-Z]|ViewBag\.|using [A-Z]\w*[.;]|\{\s*(?:Layout|var)\b)/
      }
    ]
  },
  smarty: {
    title: 'Smarty',
    syntaxes: ['brace-sigil', 'smarty-tag', 'smarty-config', 'smarty-comment', 'smarty-literal'],
    example: '{$name|default:"you"} {foreach $xs as $x}…{/foreach}',
    signs: [
      {
        open: '{',
        before: single,
        shape: /^(?:if [^{}\r\n]{0,80}\$\w|foreach (?:from=)?\$|\/foreach\}|\/if\}|literal\})/
      }
    ]
  },
  spintax: {
    title: 'Spintax (Instantly, lemlist, Smartlead and others)',
    syntaxes: ['spintax', 'braces'],
    example: '{Hi|Hello|Hey} {{firstName}}'
  },
  thymeleaf: {
    title: 'Thymeleaf',
    syntaxes: [
      'thymeleaf-element',
      'double-brackets',
      'thymeleaf-raw',
      'thymeleaf-block',
      'dollar-braces',
      'freemarker-number'
    ],
    example: '<p th:text="${name}">Anna</p> [[${name}]] [# th:if="${paid}"]…[/]',
    signs: [
      { open: '[[$', shape: /^\{/ },
      { open: '[# th:', shape: /^\w/ }
    ]
  },
  twig: {
    title: 'Twig',
    syntaxes: jinja,
    example: '{{ name|default("you") }} {% if paid %}…{% endif %}'
  },
  velocity: {
    title: 'Velocity',
    syntaxes: [
      'velocity-reference',
      'velocity',
      'velocity-comment',
      'velocity-raw',
      'velocity-escape',
      'dollar-braces'
    ],
    example: '$name ${name} #if($paid)…#else…#end',
    signs: [
      { open: '#', shape: /^(?:if|elseif|foreach|set)\s{0,3}\([^(){\r\n]{0,120}\$/ },
      { open: '$!', shape: /^\{?[a-z]\w*/i }
    ]
  }
}
