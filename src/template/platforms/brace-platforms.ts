import type { BracePlatform } from '../dialect.ts'
import { braces, handlebars, jinja, liquid, type Platform } from '../platform.ts'

const notBrace = /^[^{]?$/

/** Platforms whose tokens are mainly `{{ }}`. */
export const bracePlatforms: Readonly<Record<BracePlatform, Platform>> = {
  'act-on': { title: 'Act-On', syntaxes: ['braces'], example: '{{Email-Address}}' },
  'adobe-journey-optimizer': {
    title: 'Adobe Journey Optimizer',
    syntaxes: [...handlebars, 'tag'],
    example: '{{profile.person.name.firstName}} {%#if a%}…{%/if%}',
    signs: [
      { open: '{{', shape: /^\s*profile\.person\./ },
      { open: '{%', shape: /^[#/]if\b/ }
    ]
  },
  beehiiv: { title: 'beehiiv', syntaxes: ['braces'], example: '{{first_name}}' },
  braze: {
    title: 'Braze',
    syntaxes: liquid,
    example: '{{${first_name} | default: "you"}} {{custom_attribute.${city}}}',
    signs: [{ open: '{{', shape: /^\s*(?:[\w.]+\.)?\$\{/ }]
  },
  brevo: {
    title: 'Brevo',
    syntaxes: jinja,
    example: '{{ contact.FIRSTNAME | default : "you" }}',
    signs: [{ open: '{{', shape: /^\s*(?:contact\.[A-Z_]{3}|params\.)/ }]
  },
  'customer-io': {
    title: 'Customer.io',
    syntaxes: liquid,
    example: '{{customer.first_name | default: "you"}}'
  },
  drip: { title: 'Drip', syntaxes: liquid, example: '{{ subscriber.first_name }}' },
  emailit: {
    title: 'Emailit',
    syntaxes: ['braces', 'triple-braces'],
    example: '{{#if plan}}…{{/if}} {{name|"you"}}'
  },
  emarsys: {
    title: 'Emarsys',
    syntaxes: [...jinja, 'dollar-name', 'percent', 'percent-word'],
    example: '{{ contact.1|default("you") }} $First Name$',
    signs: [
      { open: '{{', shape: /^\s*contact\.\d/ },
      { open: '{%', shape: /^\s*foreach\s/ }
    ]
  },
  everlytic: { title: 'Everlytic', syntaxes: ['braces'], example: '{{contact.contact_name}}' },
  hubspot: {
    title: 'HubSpot (HubL)',
    syntaxes: jinja,
    example: '{{ contact.firstname }} {% if contact.city %}…{% endif %}',
    signs: [
      {
        open: '{{',
        shape: /^\s*(?:contact\.(?:firstname|lastname|jobtitle)\b|personalization_token\()/
      }
    ]
  },
  intercom: { title: 'Intercom', syntaxes: liquid, example: '{{ first_name | fallback: "you" }}' },
  iterable: {
    title: 'Iterable',
    syntaxes: [...handlebars, 'double-brackets'],
    example: '{{defaultIfEmpty firstName "you"}} [[field]]',
    signs: [{ open: '{{', shape: /^\s*#?(?:defaultIfEmpty|ifContainsStr|ifEq|ifGt|ifLt)\b/ }]
  },
  keila: { title: 'Keila', syntaxes: liquid, example: '{{ contact.first_name }}' },
  kit: { title: 'Kit (ConvertKit)', syntaxes: liquid, example: '{{ subscriber.first_name }}' },
  klaviyo: {
    title: 'Klaviyo',
    syntaxes: jinja,
    example: `{{ first_name|default:'you' }} {{ person|lookup:'City' }}`,
    signs: [
      { open: '{{', shape: /^\s*(?:person\s?\||organization\.)/ },
      { open: '{%', shape: /^\s*(?:unsubscribe|manage_preferences|web_view)(?:_link)?\b/ }
    ]
  },
  laposta: { title: 'Laposta', syntaxes: ['braces'], example: '{{first name, you}}' },
  listmonk: {
    title: 'listmonk',
    syntaxes: [...braces, 'track-link'],
    example: '{{ .Subscriber.FirstName }} https://example.com@TrackLink',
    signs: [
      { open: '{{', shape: /^-?\s*\.Subscriber\./ },
      { open: '@TrackLink', shape: /^(?!\w)/ }
    ]
  },
  mailjet: {
    title: 'Mailjet',
    syntaxes: [...liquid, 'double-brackets'],
    example: '{{var:firstname:"you"}} {% if var:paid %}…{% endif %}',
    signs: [
      { open: '{{', shape: /^\s*(?:var|data|mj):/ },
      { open: '{%', shape: /^\s*if var:/ }
    ]
  },
  marketo: {
    title: 'Marketo',
    syntaxes: ['braces', 'double-hash', 'dollar-braces', 'velocity', 'velocity-reference'],
    example: '{{lead.First Name:default=you}} {{my.Event Date}}',
    signs: [
      {
        open: '{{',
        shape:
          /^(?:lead\.[A-Z]|my\.\w{1,40}(?: |:default=)|company\.[A-Z]\w{0,40} |system\.(?:unsubscribeLink|viewAsWebpageLink|forwardToFriendLink)\b)/
      },
      { open: '##MKT', shape: /^_TOK/ }
    ]
  },
  pardot: {
    title: 'Account Engagement (Pardot)',
    syntaxes: ['braces', 'triple-braces', 'double-percent'],
    example: '{{Recipient.FirstName}} %%first_name%%',
    signs: [
      { open: '{{', before: notBrace, shape: /^(?:#if )?(?:Recipient|Sender)\.[A-Z]/ },
      { open: '%%', shape: /^(?:user_(?:first|last|email|phone)|account_|email_preference_)/ }
    ]
  },
  plunk: { title: 'Plunk', syntaxes: ['braces'], example: `{{firstName ?? 'you'}}` },
  postageapp: {
    title: 'PostageApp',
    syntaxes: ['braces'],
    example: '{{name}} {{?paid}}…{{/paid}}'
  },
  postmark: {
    title: 'Postmark (Mustachio)',
    syntaxes: ['braces', 'triple-braces', 'braces-comment'],
    example: '{{name}} {{#person}}…{{/person}} {{{ @content }}}',
    signs: [{ open: '{{{', shape: /^\s*@content/ }]
  },
  reachmail: {
    title: 'ReachMail',
    syntaxes: ['braces'],
    example: `{{% IF state = 'IL' }}…{{% END IF }}`,
    signs: [{ open: '{{%', shape: /^\s*(?:IF|ELSE|END)\b/ }]
  },
  resend: {
    title: 'Resend broadcasts',
    syntaxes: ['triple-braces'],
    example: '{{{FIRST_NAME|you}}}',
    signs: [{ open: '{{{', shape: /^(?:RESEND_|FIRST_NAME|LAST_NAME|EMAIL\b)/ }]
  },
  sendgrid: {
    title: 'SendGrid dynamic templates',
    syntaxes: [...handlebars, 'braces-escape'],
    example: '{{insert name "default=you"}} {{#equals plan "gold"}}…{{/equals}}',
    signs: [{ open: '{{', shape: /^\s*(?:insert \w|#(?:equals|notEquals|greaterThan|lessThan) )/ }]
  },
  shopify: {
    title: 'Shopify notifications',
    syntaxes: [...liquid, 'liquid-script'],
    example: '{{ customer.first_name }} {%- if paid -%}…{%- endif -%}'
  },
  sparkpost: {
    title: 'SparkPost',
    syntaxes: ['braces', 'triple-braces'],
    example: `{{first_name or 'you'}} {{if paid}}…{{else}}…{{end}}`
  },
  unione: {
    title: 'UniOne',
    syntaxes: ['braces'],
    example: '{{Name|you}} {{HasOrders?Your orders}}',
    signs: [{ open: '{{', shape: /^\w{1,60}\?[^{}?.\r\n]/ }]
  }
}
