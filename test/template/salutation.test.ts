// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import { isOutput, type TokenRole } from '../../src/template/token.ts'

describe('an unknown name is the reader’s', () => {
  it.each([
    'Hi {{ x }},',
    'Hi {{ x }}!',
    'hello {{x}},',
    'HELLO {{ x }}',
    'Hey {{ nick_2 }} 👋',
    'Dear {{ x }}:',
    'Dear {{ title }} {{ x }},',
    'Hi, {{ x }}.',
    'Hello  **{{ x }}**,',
    'Hi <b>{{ x }}</b>,',
    '<p>Hi <span style="color:red">{{ x }}</span>,</p>',
    '<td>Hello&nbsp;{{ x }},</td>',
    '# Hello {{ x }}\n\nThe hall is open.',
    'Good morning {{ x }},',
    'Good evening, {{ x }}',
    'Welcome back, {{ x }}!',
    'Happy birthday {{ x }}!',
    'Hallo {{ x }},',
    'Liebe {{ x }},',
    'Sehr geehrte Frau {{ x }},',
    'Guten Tag {{ x }},',
    'Bonjour {{ x }},',
    'Chère {{ x }},',
    'Hola {{ x }}:',
    '¡Hola {{ x }}!',
    'Buenos días, {{ x }}',
    'Estimado {{ x }}:',
    'Ciao {{ x }},',
    'Gentile {{ x }},',
    'Olá {{ x }},',
    'Beste {{ x }},',
    'Geachte {{ x }},',
    'Hej {{ x }}!',
    'Kjære {{ x }},',
    'Kære {{ x }},',
    'Hei {{ x }},',
    'Cześć {{ x }},',
    'Szanowny {{ x }},',
    'Merhaba {{ x }},',
    'Sayın {{ x }},',
    'Ahoj {{ x }},',
    'Kedves {{ x }},',
    'Привет, {{ x }}!',
    'Уважаемая {{ x }},',
    '您好{{ x }}，',
    '{{ x }}様',
    '{{ x }} 님,',
    'Hi %%x%%,',
    'Hi *|MMERGE7|*,',
    'Hi {{ rec.name }} and welcome',
    'Dear {{ foo_name }},',
    '{{ x | default: "there" }}',
    '{{ x | default: "friend" }}',
    '{{ x | default: "Valued Customer" }}',
    '{{ foo.bar | default: "friend" }}',
    '{{ x or "reader" }}',
    '*|MMERGE7|Friend|*',
    '{{X|Dear Subscriber}}',
    "{{ x|default:'lieber Kunde' }}",
    "{{ x|default:'cher client' }}",
    "{{ x|default:'amigo' }}"
  ])('in %s', (source) => {
    expect(lastRole(source)).toBe('recipient-name')
  })
})

describe('a token keeps its role', () => {
  const kept: readonly (readonly [string, TokenRole])[] = [
    ['The bench is {{ x }}.', 'unknown'],
    ['Delhi {{ x }},', 'unknown'],
    ['Oh hi there.\n\n{{ x }}', 'unknown'],
    ['Hi all,\n{{ x }}', 'unknown'],
    ['Hello to {{ x }},', 'unknown'],
    ['Welcome to {{ x }}', 'unknown'],
    ['Hello {{ x }} fans,', 'unknown'],
    ['Hello {{ team }},', 'unknown'],
    ['Hi {{ product }},', 'unknown'],
    ['Hi {{ x.y }},', 'unknown'],
    ['Hello {{ points }},', 'unknown'],
    ['Hello {{ tier }},', 'unknown'],
    ['Hi {{ stock }},', 'unknown'],
    ['Hi {{ sender.name }},', 'sender'],
    ['Hi {{ agent }},', 'sender'],
    ['Hi {{ product.name }},', 'functional'],
    ['Hi {{ campaign.name }},', 'functional'],
    ['Hello {{ inviter.first_name }},', 'functional'],
    ['Hello {{ city }},', 'recipient-data'],
    ['Hello {{ company.name }},', 'functional'],
    ['{{ city | default: "friend" }}', 'recipient-data'],
    ['{{ sender.name | default: "friend" }}', 'sender'],
    ['{{ tier | default: "member" }}', 'unknown'],
    ['{status, "member"}', 'unknown'],
    ['{{ type | default: "customer" }}', 'unknown'],
    ['{{ x | default: "your town" }}', 'unknown'],
    ['{{ x | default: "the people you like most" }}', 'unknown'],
    ['{{ x | default: "blue" }}', 'unknown'],
    ['{% assign x = "Anna" %}Hi {{ x }},', 'unknown'],
    ['{% for x in products %}Hi {{ x }},{% endfor %}', 'functional'],
    ['Hi {% if x %}', 'control']
  ]
  it.each(kept)('in %s', (source, role) => {
    expect(role === 'control' ? lex(source).at(-1)?.role : lastRole(source)).toBe(role)
  })
})

describe('a bare name is the writer’s', () => {
  it.each([
    'Best regards,\n{{ name }}',
    'Best regards,\n\n{{ name }}\nThe hall',
    'Kind regards, {{ name }}',
    'Yours sincerely,<br>{{ name }}',
    '<p>Best wishes,</p>\n<p>{{ name }}</p>',
    '<p>Cheers,<br />\n  <b>{{ full_name }}</b></p>',
    'Cheers,\n{{ first_name }}',
    'Thanks,\r\n{{ name }}\r\n',
    'All the best\n\n**{{ name }}**, Head of the hall',
    'Love,\n{{ name }}',
    'Yours,\n{{name}}',
    'from all of us at {{ name }}',
    'The team at {{ name }}',
    'Mit freundlichen Grüßen\n{{ name }}',
    'Cordialement,\n{{ nom }}',
    'Un saludo,\n{{ nombre }}',
    'Cordiali saluti,\n{{ nome }}',
    'Met vriendelijke groet,\n{{ naam }}',
    'Med venlig hilsen\n{{ navn }}',
    'Pozdrawiam,\n{{ name }}',
    'С уважением,\n{{ имя }}'
  ])('in %s', (source) => {
    expect(lastRole(source)).toBe('sender')
  })
})

describe('a name stays the reader’s', () => {
  it.each([
    'Hi {{ name }},',
    'Best, {{ name }}!',
    'Cheers, {{ first_name }}!',
    'Thanks, {{ name }}, for the jar.',
    'All the best, {{ first_name }}',
    'Thanks for the jar.\n{{ name }}, the hall is open.',
    'This is our best\n{{ name }}',
    'Best regards,\n{{ customer.name }}',
    'Best regards,\n{{ contact.first_name }}',
    'Cheers,\n{{ first_name }}, the doors open at nine.',
    'With regards to the jar, {{ name }}, it is on its way.',
    '{{ name }}\n\nBest regards'
  ])('in %s', (source) => {
    expect(lastRole(source)).toBe('recipient-name')
  })
})

describe('what stands around a token', () => {
  it('costs no more the longer the text before it is', () => {
    const source = `${'<p '.repeat(50_000)}Hi {{ x }},`
    expect(lastRole(source)).toBe('recipient-name')
  })
})

function lastRole(source: string): TokenRole | undefined {
  return lex(source).findLast(isOutput)?.role
}
