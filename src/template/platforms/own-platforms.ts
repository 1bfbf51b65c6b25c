import type { OwnPlatform } from '../dialect.ts'
import { handlebars, liquid, type Platform } from '../platform.ts'

/** The brace is the only one. */
const single = /^[^{$%#]?$/

/** Platforms with delimiters of their own. */
export const ownPlatforms: Readonly<Record<OwnPlatform, Platform>> = {
  activecampaign: {
    title: 'ActiveCampaign',
    syntaxes: ['percent'],
    example: '%FIRSTNAME% %IF $PLAN == "gold"%…%/IF%',
    signs: [{ open: '%', shape: /^(?:UNSUBSCRIBELINK|SENDER-INFO)/ }]
  },
  'adobe-campaign': {
    title: 'Adobe Campaign',
    syntaxes: ['erb'],
    example: '<%= recipient.firstName %> <% if (x) { %>…<% } %>',
    signs: [
      { open: '<%', shape: /^=\s*(?:recipient|targetData)\.|^@\s*include\s+(?:view|option)=/ }
    ]
  },
  aweber: {
    title: 'AWeber',
    syntaxes: ['brace-sigil', ...liquid],
    example: '{!firstname_fix}',
    signs: [{ open: '{!', shape: /^(?:firstname|name|email|date|contact_address|signature)\b/ }]
  },
  brickstreet: { title: 'Brickstreet', syntaxes: ['erb'], example: '<%[First Name],|you,%>' },
  bronto: {
    title: 'Bronto',
    syntaxes: ['double-percent', 'percent-if'],
    example: '%%firstname%% %%if(%%firstname%% is empty,"you",%%firstname%%)%%',
    signs: [{ open: '%%', shape: /^(?:if\(%%|![a-z_]+%%)/ }]
  },
  'campaign-monitor': {
    title: 'Campaign Monitor',
    syntaxes: ['bracket', 'bracket-word', 'link-element', 'date-element'],
    example: '[firstname,fallback=you] [if:plan=gold]…[else]…[endif]',
    signs: [
      { open: '[', shape: /^(?:if:[^\]\r\n]{1,100}\]|[\w -]{1,60},\s?fallback=)/ },
      { open: '<', shape: /^(?:unsubscribe|webversion|preferences|forwardtoafriend)[\s>]/ }
    ]
  },
  'constant-contact': {
    title: 'Constant Contact',
    syntaxes: ['double-brackets', 'dollar-name', 'brace-hash', 'brace-sigil'],
    example: '[[FIRSTNAME OR "you"]] { #if ( {$plan} == "gold" ) }…{ #end }',
    signs: [
      { open: '[[', shape: /^(?:\w+ OR "|trackingImage\]\])/ },
      { open: '{ #', shape: /^(?:if|end)\b/ }
    ]
  },
  contactlab: {
    title: 'ContactLab',
    syntaxes: [
      'dollar-braces-dollar',
      'angle-braces',
      'at-parentheses',
      'at-braces',
      'caret-braces',
      'percent-brace',
      'angle-at',
      'erb'
    ],
    example: '${name}$ <{label}> @(address)@',
    signs: [
      { open: '<{', shape: /^\w{1,60}\}>/ },
      { open: '${', shape: /^\w{1,60}\}\$/ }
    ]
  },
  copernica: {
    title: 'Copernica',
    syntaxes: ['brace-sigil', 'smarty-tag', 'smarty-comment', 'smarty-literal'],
    example: '{$profile.Voornaam|default:"you"} {if $profile.Taal == "nl"}…{/if}',
    signs: [
      {
        open: '{',
        before: single,
        shape: /^\$?(?:profile|subprofile)\.|^if \$(?:profile|subprofile)\./
      }
    ]
  },
  'e-marketeer': { title: 'e-marketeer', syntaxes: ['double-tilde'], example: '~~NAME~~' },
  earnware: {
    title: 'Earnware',
    syntaxes: ['bracket', 'bracket-word'],
    example: '[firstName, you]'
  },
  eloqua: {
    title: 'Oracle Eloqua',
    syntaxes: ['eloqua-element', 'eloqua-address'],
    example: '<span class="eloquaemail">First_Name1</span>',
    signs: [
      { open: '<span', shape: /^\s{1,9}class=["']eloquaemail/ },
      { open: '~~', shape: /^eloqua\.\./ }
    ]
  },
  etrigue: { title: 'eTrigue', syntaxes: ['double-brackets'], example: '[[First Name]]' },
  'follow-up-boss': {
    title: 'Follow Up Boss',
    syntaxes: ['percent'],
    example: '%contact_first_name%'
  },
  genesys: { title: 'Genesys', syntaxes: ['angle-dollar'], example: '<$Contact.FirstName$>' },
  getresponse: {
    title: 'GetResponse',
    syntaxes: ['double-brackets', 'braces'],
    example: '[[firstname]] {{CONTACT "firstname"}} {{IF "(pet IS dog)"}}…{{ENDIF}}',
    signs: [
      { open: '{{', shape: /^(?:CONTACT|LINK|IF|ELSIF) ?["`]/ },
      { open: '[[', shape: /^\w{1,60} fallback=/ }
    ]
  },
  ghost: {
    title: 'Ghost',
    syntaxes: ['brace', 'brace-word', 'percent-braces'],
    example: '{first_name, "you"} %%{first_name, "you"}%%',
    signs: [
      { open: '%%{', shape: /^\w{1,60}(?:,? ?(?:"|&quot;)|\}%%)/ },
      { open: '{', before: single, shape: /^\w{1,60}, ?(?:"|&quot;)/ }
    ]
  },
  'govuk-notify': {
    title: 'GOV.UK Notify',
    syntaxes: ['double-parentheses'],
    example: '((name)) ((overdue??Please reply.))',
    signs: [{ open: '((', shape: /^[^()\r\n]{1,80}\?\?/ }]
  },
  greenarrow: { title: 'GreenArrow', syntaxes: ['double-percent'], example: '%%subscriber_id%%' },
  hubhus: {
    title: 'Hubhus',
    syntaxes: ['razor-block', 'hubhus-select'],
    example: '@select[name,slug] @if(paid){ … }@endif',
    signs: [{ open: '@select[', shape: /^\w/ }]
  },
  keap: {
    title: 'Keap (Infusionsoft)',
    syntaxes: ['tilde', 'braces'],
    example: '~Contact.FirstName~',
    signs: [{ open: '~', shape: /^(?:Contact|Company|Owner|User_1)\.[A-Z]\w{1,60}~/ }]
  },
  lyris: {
    title: 'Lyris, Aurea List Manager',
    syntaxes: ['double-percent', 'percent-command'],
    example: '%%merge members_.fullname_%% %%if paid, <<Thank you>>%%',
    signs: [{ open: '%%', shape: /^(?:merge \w|if [^%<]{1,100}<<)/ }]
  },
  mailchimp: {
    title: 'Mailchimp',
    syntaxes: ['mailchimp'],
    example: '*|FNAME|* *|IF:PLAN=gold|*…*|ELSE:|*…*|END:IF|*',
    signs: [{ open: '*|', shape: /^[A-Z][A-Z0-9_:]{1,60}\|\*/ }]
  },
  maileon: {
    title: 'Maileon',
    syntaxes: ['double-brackets'],
    example: '[[CONTACT|FIRSTNAME|you]]',
    signs: [{ open: '[[', shape: /^(?:CONTACT|MAILING|SYSTEM)\|/ }]
  },
  mailerlite: {
    title: 'MailerLite',
    syntaxes: ['brace-sigil'],
    example: `{$name|default('you')} {$unsubscribe}`,
    signs: [{ open: '{$', shape: /^(?:unsubscribe|forward)\}/ }]
  },
  mailgun: {
    title: 'Mailgun',
    syntaxes: ['percent-recipient', 'percent', ...handlebars],
    example: '%recipient.first_name%',
    signs: [{ open: '%recipient', shape: /^[._]\w/ }]
  },
  mailpoet: {
    title: 'MailPoet',
    syntaxes: ['bracket'],
    example: '[subscriber:firstname | default:you]',
    signs: [{ open: '[', shape: /^(?:subscriber|link|newsletter|date):[a-z]/ }]
  },
  mandrill: {
    title: 'Mandrill (Mailchimp Transactional)',
    syntaxes: ['mailchimp', ...handlebars, 'braces-escape'],
    example: '*|NAME|* {{name}}'
  },
  mautic: {
    title: 'Mautic',
    syntaxes: ['brace-field', 'brace', 'brace-word'],
    example: '{contactfield=firstname|you} {unsubscribe_url}',
    signs: [
      {
        open: '{',
        before: single,
        shape:
          /^(?:contactfield|ownerfield|custom-object|dynamiccontent)=|^(?:unsubscribe|webview)_(?:url|text)\}/
      }
    ]
  },
  'me-and-u': { title: 'me&u', syntaxes: ['brace'], example: '{ contact.firstName | you }' },
  moosend: {
    title: 'Moosend',
    syntaxes: ['hash', 'hash-if', 'hash-link'],
    example: '#recipient:name|you# #if:recipient:city:Is:Leeds#…#if:recipient:city:Is:Leeds:end#',
    signs: [{ open: '#', shape: /^(?:recipient:|if:recipient:|unsubscribeLink#)/ }]
  },
  odoo: {
    title: 'Odoo (QWeb)',
    syntaxes: ['odoo-element', 'braces', 'dollar-braces', 'percent-line'],
    example: `<t t-out="object.partner_id.name or ''">Anna</t>`,
    signs: [
      { open: '<t ', shape: /^t-(?:out|esc|if|foreach|set)=/ },
      { open: '{{', shape: /^\s*object\./ },
      { open: '${', shape: /^\s*object\./ },
      { open: '% ', shape: /^(?:if|for) object\./ }
    ]
  },
  omnisend: {
    title: 'Omnisend',
    syntaxes: ['double-brackets'],
    example: '[[contact.first_name | default: "you"]]',
    signs: [{ open: '[[', shape: /^\s?contact\./ }]
  },
  ontraport: { title: 'Ontraport', syntaxes: ['bracket', 'bracket-word'], example: '[First Name]' },
  peoplesoft: {
    title: 'PeopleSoft',
    syntaxes: ['peoplesoft-element'],
    example: '<pstag:profile value="FIRST_NAME" default="you" />',
    signs: [{ open: '<pstag:', shape: /^\w/ }]
  },
  promailer: {
    title: 'ProMailer',
    syntaxes: ['brace', 'brace-word'],
    example: '{name} {if:paid}…{else}…{endif}',
    signs: [{ open: '{if:', shape: /^[\w.-]{1,60}\}/ }]
  },
  responsys: {
    title: 'Oracle Responsys',
    syntaxes: ['dollar-name', 'dollar-call', 'dollar-braces', 'freemarker', 'freemarker-comment'],
    example: '$FIRST_NAME$ $lookup(FirstName)$ ${profile.firstname}',
    signs: [{ open: '$', shape: /^(?:lookup|cond|nothing|document|clickthrough)\(/ }]
  },
  salesforce: {
    title: 'Salesforce templates',
    syntaxes: ['brace-sigil', 'triple-braces'],
    example: '{!Contact.FirstName} {{{Recipient.FirstName}}}',
    signs: [{ open: '{!', before: single, shape: /^(?:[A-Z]\w{1,40}\.[A-Z]|BLANKVALUE\(|IF\()/ }]
  },
  'salesforce-marketing-cloud': {
    title: 'Salesforce Marketing Cloud (AMPscript)',
    syntaxes: ['double-percent', 'ampscript', 'ampscript-block', 'ampscript-element', 'braces'],
    example: '%%First Name%% %%=v(@name)=%% %%[ IF @paid THEN ]%%…%%[ ENDIF ]%%',
    signs: [{ open: '%%', shape: /^[=[]/ }]
  },
  'sendgrid-legacy': {
    title: 'SendGrid legacy substitution',
    syntaxes: ['hyphen', 'percent-word', 'hash-word', 'erb'],
    example: '-firstName- %name% #name# <%body%>',
    signs: [{ open: '<%', shape: /^(?:body|subject|asm_)/ }]
  },
  sendmachine: {
    title: 'Sendmachine',
    syntaxes: ['double-brackets'],
    example: '[[FIRSTNAME]] [[IF:paid]]…[[ENDIF]]',
    signs: [{ open: '[[', shape: /^IF:/ }]
  },
  sendy: {
    title: 'Sendy',
    syntaxes: ['bracket', 'bracket-word', 'link-element'],
    example: '[Name,fallback=you] [unsubscribe]'
  },
  siebel: {
    title: 'Siebel',
    syntaxes: ['bracket', 'dollar-parentheses'],
    example: '[Field: First Name] $(if [Field: Paid])…$(else)…$(endif)',
    signs: [{ open: '[Field: ', shape: /^\w/ }]
  },
  sitefinity: {
    title: 'Sitefinity',
    syntaxes: ['brace-pipes'],
    example: '{|Subscriber.FirstName|}',
    signs: [{ open: '{|', shape: /^\w+\.\w+\|\}/ }]
  },
  zoho: {
    title: 'Zoho Campaigns, CRM',
    syntaxes: ['dollar-brackets', 'dollar-braces'],
    example: '$[FNAME|you]$',
    signs: [{ open: '$[', shape: /^(?:UD:|LI:|[A-Z]{3})/ }]
  }
}
