// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/template/dialect.ts'
import { lex } from '../../src/template/lex.ts'

describe('the copy within', () => {
  const cases: readonly (readonly [source: string, ...copy: string[]])[] = [
    // What stands for want of a value.
    ["{{ first_name|default:'there' }}", 'there'],
    ['{{ first_name | default: "valued customer" }}', 'valued customer'],
    ['{{ stock | default: 3 }}', '3'],
    ['{{ first_name or "there" }}', 'there'],
    ["{{ firstName ?? 'there' }}", 'there'],
    ['{{defaultIfEmpty firstName "there"}}', 'there'],
    ['{{insert name "default=Customer"}}', 'Customer'],
    ['{{lead.First Name:default=dear O’Brien}}', 'dear O’Brien'],
    ['*|FIRST_NAME|Friend|*', 'Friend'],
    ['*|FNAME:friend|*', 'friend'],
    ['{{{FIRST_NAME|there}}}', 'there'],
    ['{{Name|Dear Subscriber}}', 'Dear Subscriber'],
    ['[firstname,fallback=valued customer]', 'valued customer'],
    ['[[FIRSTNAME OR "there"]]', 'there'],
    ['[[CONTACT|FIRSTNAME|there]]', 'there'],
    ['$[FNAME|there]$', 'there'],
    ['{contactfield=firstname|friend}', 'friend'],
    ['#recipient:name|friend#', 'friend'],
    ['{!Contact.FirstName, Valued Customer}', 'Valued Customer'],
    ['{!BLANKVALUE(Contact.FirstName, "friend")}', 'friend'],
    ['%%{first_name, "there"}%%', 'there'],
    ['%%{first_name, &quot;there&quot;}%%', 'there'],
    ['${profile.firstname!"friend"}', 'friend'],
    ["{{ personalization_token('contact.firstname','there') }}", 'there'],
    ["{{ user.get('first_name', 'there') }}", 'there'],
    ['{{var:firstname:"friend"}}', 'friend'],
    ['[[CONTACT|Favourite Tea|any tea]]', 'any tea'],
    ['<ctrl:field name="FirstName" default="reader"/>', 'reader'],
    ['<span th:text="${user.firstName} ?: \'reader\'">Anna</span>', 'reader'],
    // The branches of a choice.
    ['{{ x ? "yes, please" : "not yet" }}', 'yes, please', 'not yet'],
    ["<%= vip ? 'gold' : 'plain' %>", 'gold', 'plain'],
    ["<%= vip == 'yes' ? 'gold' : 'plain' %>", 'gold', 'plain'],
    ["{{ 'gold' if vip == 'yes' else 'plain' }}", 'gold', 'plain'],
    ["{{ name if name else 'there' }}", 'there'],
    ['%%=IIF(@a < 2,"one seat","more seats")=%%', 'one seat', 'more seats'],
    ['%%=IIF(@tier == "gold","As a gold member","Hello")=%%', 'As a gold member', 'Hello'],
    ['%%=IIF(Empty(@name),"friend",@name)=%%', 'friend'],
    ['%%=IIF(@a == "x", IIF(@b == "y","one","two"), "three")=%%', 'one', 'two', 'three'],
    ['%%=v(IIF(@a == "x", "one", "two"))=%%', 'one', 'two'],
    ['%%=Concat("Dear ", IIF(@a == "x", "Sir", "Madam"))=%%', 'Dear ', 'Sir', 'Madam'],
    ['%%=IIF(@a,"<i>x</i>","say ""hi"" to us")=%%', '<i>x</i>', 'say ""hi"" to us'],
    ['{!IF(Contact.Gold__c, "gold", "plain")}', 'gold', 'plain'],
    ['{!IF(ISPICKVAL(Contact.Type, "Gold"), "gold", "plain")}', 'gold', 'plain'],
    ['%%if(%%firstname%% is empty,"Customer",%%firstname%%)%%', 'Customer'],
    ['<?= $vip ? "gold" : "plain" ?>', 'gold', 'plain'],
    ['${vip?then("gold", "plain")}', 'gold', 'plain'],
    // Texts put together.
    ['{{ "Hello" }}', 'Hello'],
    ['<%= "Hello " + name + "," %>', 'Hello ', ','],
    ["<?= 'Hello ' . $name ?>", 'Hello '],
    ['{{ name ~ ", welcome" }}', ', welcome'],
    ['{{ name | append: ", welcome" }}', ', welcome'],
    ['{{ name | prepend: "Dear " | append: "," }}', 'Dear ', ','],
    ['{{ first_name | default: "there" | append: ", hello" }}', 'there', ', hello'],
    ["{{ count | pluralize: 'seat', 'seats' }}", 'seat', 'seats'],
    ['%%=Concat("Dear ", @name)=%%', 'Dear '],
    ['%%=ProperCase("hello you")=%%', 'hello you'],
    ['{{ "hello" | capitalize }}', 'hello'],
    ['<%= link_to "Leave the list", unsubscribe_url %>', 'Leave the list'],
    ['<%= link_to("Leave the list", unsubscribe_url) %>', 'Leave the list'],
    // Tags and functions that print.
    ["{% unsubscribe 'Leave the list' %}", 'Leave the list'],
    ['{% trans "Hello" %}', 'Hello'],
    ["{% manage_preferences 'Choose your letters' %}", 'Choose your letters'],
    ['{% echo "Hello" %}', 'Hello'],
    ['{% firstof name nick "friend" %}', 'friend'],
    ['{{ "with #{total} plots" }}', 'with', 'plots'],
    ['{{RANDOM "one" "two"}}', 'one', 'two'],
    ["{{ _('Your order has left') }}", 'Your order has left'],
    ["{{ 'Your order has left' | trans }}", 'Your order has left'],
    // Texts without quotes.
    ['((warning??Text shown if yes))', 'Text shown if yes'],
    ['((late??Your train, the 9:12, is late.))', 'Your train, the 9:12, is late.'],
    ['{{HasOrders?You have 10% discount}}', 'You have 10% discount'],
    ['{{HasOrders?Doors open at 9:30}}', 'Doors open at 9:30'],
    ['%%if x = 1 , <<the first text>> , <<the other>>%%', 'the first text', 'the other'],
    [
      "%%if city = 'Oban', <<<p>Dear %%FirstName_%% of Oban,</p>>>, <<<p>Dear reader,</p>>>%%",
      '<p>Dear',
      'of Oban,</p>',
      '<p>Dear reader,</p>'
    ],
    ['$cond(empty(lookup(Price)), Price not listed., lookup(Price))$', 'Price not listed.'],
    ['$cond(eq(lookup(Type), gold), Hello there, Hello)$', 'Hello there', 'Hello'],
    ['{{random|Hello {{first_name}}|Good morning}}', 'Hello', 'Good morning']
  ]
  it.each(cases)('%s', (source, ...copy) => {
    expect(copyOf(source)).toEqual(copy)
  })
})

describe('no copy is within', () => {
  it.each([
    '{{ first_name }}',
    '{{ first_name | capitalize }}',
    '{{ order.date | date: "%d %B" }}',
    "{{ 'now' | date: '%d %B' }}",
    "{{ order.date|date('j F') }}",
    '{{formatDate ends_at "D MMMM"}}',
    '%%=FormatDate(@deadline,"MMMM d")=%%',
    '%%=AttributeValue("First Name")=%%',
    '%%=Lookup("Shops","City","Id",@id)=%%',
    '<%= order.date.strftime("%d %B") %>',
    '<%= user["first_name"] %>',
    "<?php echo $customer['first_name']; ?>",
    "{{ person|lookup:'First Name' }}",
    "{{ personalization_token('contact.firstname') }}",
    "{{ 'logo.png' | asset_url }}",
    "{{ 'mail.greeting' | t }}",
    "{{ t('mail.greeting') }}",
    '{{ event.url | default: "https://books.example/?a=1" }}',
    '{{ url | append: "?a=1" }}',
    "@lang('mail.bye')",
    '{{ L.T "mail.bye" }}',
    '{dynamiccontent="Dynamic Content 1"}',
    '{contactfield=email|true}',
    '{% for stall in stalls limit: 3 %}',
    '{{ items | join: ", " }}',
    '{{ items | where: "type", "tea" }}',
    '{{ name | replace: "a", "b" }}',
    '{{ name | split: " " | first }}',
    '{{ x == "gold" }}',
    '{{ x != "gold" }}',
    '{{ first_name | default: "" }}',
    '{{ first_name | default: " " }}',
    '{{ first_name | default: name }}',
    '{% if name == "Anna" %}',
    '{% assign stock = "three" %}',
    '{% include "footer" %}',
    '{% now "j F" %}',
    "{% url 'home' %}",
    '{{> footer title="Hello"}}',
    '{{#if (eq tier "gold")}}',
    '{{ user.first_name[0] }}',
    '{{Name|{{Email}}}}',
    '{{Name?, }}',
    '((name))',
    '%%First Name%%',
    '{!User.Name}',
    '{# a note "here" #}',
    '{% raw %}{{ "Hello" }}{% endraw %}',
    '\\{{ "Hello" }}'
  ])('%s', (source) => {
    expect(copyOf(source)).toEqual([])
  })
})

describe('the copy within a token of UniOne', () => {
  it.each([
    ['{{Name|Reader}}', 'Reader'],
    ['{{Name|Dear {{Title|{{City}}}} friend}}', 'Dear', 'friend'],
    ['{{Late?The van is late; it comes on {{Day}}.}}', 'The van is late; it comes on', '.'],
    ['{{Name?Dear {{Name|{{Email}}}}}}', 'Dear'],
    ['{{Name|{{Email}}}}']
  ])('%s', (source, ...copy) => {
    expect(copyOf(source, ['unione'])).toEqual(copy)
  })
})

describe('the copy within spintax', () => {
  it.each([
    ['{Hi|Hello|Hey}', 'Hi', 'Hello', 'Hey'],
    ['{Good morning|Hello there}', 'Good morning', 'Hello there'],
    ['{Hi|Hello {there|again}}', 'Hi', 'Hello', 'there', 'again'],
    ['{Hi|Hello {{first_name}}, welcome}', 'Hi', 'Hello', ', welcome'],
    ['{{Hi|Hello|Hey}}', 'Hi', 'Hello', 'Hey'],
    ['{Hi|}', 'Hi']
  ])('%s', (source, ...copy) => {
    expect(copyOf(source, ['spintax'])).toEqual(copy)
  })
})

const pieces = [
  '{{',
  '}}',
  ' x ',
  'name',
  '|',
  ' | default: ',
  ' | append: ',
  '"a b"',
  "'c'",
  '"',
  '?',
  ' ? ',
  ' : ',
  ' if ',
  ' else ',
  ',',
  '(',
  ')',
  'IIF(',
  '$cond(',
  ')$',
  '%%=',
  '=%%',
  '%%if ',
  '<<',
  '>>',
  '%%',
  '((',
  '??',
  '))',
  '{',
  '}',
  '&quot;',
  '\n'
]
const shreds = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), {
  maxLength: 40
})

describe('in any text', () => {
  it('copy ranges lie within their tokens, are in order, apart and not blank', () => {
    fc.assert(
      fc.property(shreds, (parts) => {
        const source = parts.join('')
        for (const { start, end, copyRanges } of lex(source, { dialects: ['spintax'] })) {
          if (!copyRanges) continue
          expect(copyRanges.length).toBeGreaterThan(0)
          let at = start + 1
          for (const range of copyRanges) {
            expect(range.start).toBeGreaterThanOrEqual(at)
            expect(source.slice(range.start, range.end).trim()).not.toBe('')
            at = range.end
          }
          expect(at).toBeLessThan(end)
        }
      })
    )
  })
})

function copyOf(source: string, dialects: readonly Dialect[] = []): string[] {
  return lex(source, { dialects }).flatMap(({ copyRanges = [] }) =>
    copyRanges.map(({ start, end }) => source.slice(start, end))
  )
}
