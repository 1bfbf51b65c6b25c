// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/template/dialect.ts'
import { lex } from '../../src/template/lex.ts'
import { isOutput } from '../../src/template/token.ts'

/**
 * What the last printing token of a line means in each dialect: source, role, value, path,
 * filters, fallback. What is left out at the end is empty.
 */
const dialects: Readonly<Partial<Record<Dialect, string>>> = {
  mailchimp: `
    *|FNAME|* ¦ recipient-name ¦ name ¦ FNAME
    *|LNAME|* ¦ recipient-name ¦ name ¦ LNAME
    *|UPPER:FNAME|* ¦ recipient-name ¦ name ¦ FNAME ¦ UPPER
    *|FIRST_NAME|Friend|* ¦ recipient-name ¦ name ¦ FIRST_NAME ¦ ¦ Friend
    *|FNAME:friend|* ¦ recipient-name ¦ name ¦ FNAME ¦ ¦ friend
    *|LIST:COMPANY|* ¦ sender ¦ unknown ¦ LIST.COMPANY
    *|EMAIL|* ¦ recipient-data ¦ unknown ¦ EMAIL
    *|ADDRESS|* ¦ recipient-data ¦ unknown ¦ ADDRESS
    *|UNSUB|* ¦ functional ¦ unknown ¦ UNSUB
    *|DATE:j F Y|* ¦ functional ¦ moment ¦ DATE.j F Y
    *|POINTS|* ¦ unknown ¦ quantity ¦ POINTS
    *|PRENOM|* ¦ recipient-name ¦ name ¦ PRENOM`,
  mandrill: `
    *|NAME|* ¦ recipient-name ¦ name ¦ NAME
    {{name}} ¦ recipient-name ¦ name ¦ name
    {{title name}} ¦ recipient-name ¦ name ¦ name ¦ title
    *|ORDER_TOTAL|* ¦ functional ¦ money ¦ ORDER_TOTAL`,
  klaviyo: `
    {{ first_name|default:'there' }} ¦ recipient-name ¦ name ¦ first_name ¦ default ¦ there
    {{ person.first_name|title }} ¦ recipient-name ¦ name ¦ person.first_name ¦ title
    {{ person|lookup:'First Name'|default:'you' }} ¦ recipient-name ¦ name ¦ person.First Name ¦ lookup, default ¦ you
    {{ person|lookup:'Loyalty Points' }} ¦ recipient-data ¦ quantity ¦ person.Loyalty Points ¦ lookup
    {{ organization.name }} ¦ sender ¦ unknown ¦ organization.name
    {{ organization.full_address }} ¦ sender ¦ unknown ¦ organization.full_address
    {{ event.ProductName }} ¦ functional ¦ object ¦ event.ProductName
    {{ event.extra.customer.first_name }} ¦ recipient-name ¦ name ¦ event.extra.customer.first_name`,
  braze: `
    {{\${first_name}}} ¦ recipient-name ¦ name ¦ first_name
    {{ \${first_name} | default: 'friend' }} ¦ recipient-name ¦ name ¦ first_name ¦ default ¦ friend
    {{\${last_name}}} ¦ recipient-name ¦ name ¦ last_name
    {{custom_attribute.\${city}}} ¦ recipient-data ¦ unknown ¦ custom_attribute.city
    {{custom_attribute.\${points}}} ¦ recipient-data ¦ quantity ¦ custom_attribute.points
    {{campaign.\${name}}} ¦ functional ¦ unknown ¦ campaign.name
    {{event_properties.\${product_name}}} ¦ functional ¦ object ¦ event_properties.product_name`,
  'customer-io': `
    {{customer.first_name}} ¦ recipient-name ¦ name ¦ customer.first_name
    {{ customer.first_name | default: "there" }} ¦ recipient-name ¦ name ¦ customer.first_name ¦ default ¦ there
    {{ customer.first_name | capitalize | default: "there" }} ¦ recipient-name ¦ name ¦ customer.first_name ¦ capitalize, default ¦ there
    {{event.purchased_at}} ¦ functional ¦ event ¦ event.purchased_at
    {{campaign.name}} ¦ functional ¦ unknown ¦ campaign.name
    {{customer.plan}} ¦ recipient-data ¦ segment ¦ customer.plan`,
  iterable: `
    {{firstName}} ¦ recipient-name ¦ name ¦ firstName
    {{defaultIfEmpty firstName "there"}} ¦ recipient-name ¦ name ¦ firstName ¦ defaultIfEmpty ¦ there
    {{[first name]}} ¦ recipient-name ¦ name ¦ first name
    {{profile.[First Name]}} ¦ recipient-name ¦ name ¦ profile.First Name
    {{user.firstName}} ¦ recipient-name ¦ name ¦ user.firstName
    {{#if x}}{{capitalize firstName}} ¦ recipient-name ¦ name ¦ firstName ¦ capitalize
    [[stock]] ¦ unknown ¦ quantity ¦ stock`,
  sendgrid: `
    {{first_name}} ¦ recipient-name ¦ name ¦ first_name
    {{insert first_name "default=there"}} ¦ recipient-name ¦ name ¦ first_name ¦ insert ¦ there
    {{insert name default="Customer"}} ¦ recipient-name ¦ name ¦ name ¦ insert ¦ Customer
    {{formatDate ends_at 'YYYY'}} ¦ unknown ¦ moment ¦ ends_at ¦ formatDate
    {{Sender_Name}} ¦ sender ¦ person ¦ Sender_Name`,
  'sendgrid-legacy': `
    -firstName- ¦ recipient-name ¦ name ¦ firstName
    %name% ¦ recipient-name ¦ name ¦ name
    #lastName# ¦ recipient-name ¦ name ¦ lastName
    -productName- ¦ functional ¦ object ¦ productName`,
  postmark: `
    {{person.first_name}} ¦ recipient-name ¦ name ¦ person.first_name
    {{#person}}{{first_name}} ¦ recipient-name ¦ name ¦ first_name
    {{#person}}{{name}}{{/person}} ¦ recipient-name ¦ name ¦ name
    {{#product}}{{name}}{{/product}} ¦ functional ¦ object ¦ name
    {{&name}} ¦ recipient-name ¦ name ¦ name
    {{{ @content }}} ¦ functional ¦ unknown ¦ content
    {{sender_name}} ¦ sender ¦ person ¦ sender_name
    {{invite_sender_name}} ¦ sender ¦ person ¦ invite_sender_name
    {{product_name}} ¦ functional ¦ object ¦ product_name
    {{company_name}} ¦ recipient-data ¦ unknown ¦ company_name`,
  mailgun: `
    %recipient.first% ¦ recipient-name ¦ name ¦ recipient.first
    %recipient.name% ¦ recipient-name ¦ name ¦ recipient.name
    %recipient.first_name% ¦ recipient-name ¦ name ¦ recipient.first_name
    %recipient.id% ¦ functional ¦ unknown ¦ recipient.id
    %recipient.city% ¦ recipient-data ¦ unknown ¦ recipient.city`,
  hubspot: `
    {{ contact.firstname }} ¦ recipient-name ¦ name ¦ contact.firstname
    {{ personalization_token('contact.firstname','there') }} ¦ recipient-name ¦ name ¦ contact.firstname ¦ personalization_token ¦ there
    {{ personalization_token('contact.firstname') }} ¦ recipient-name ¦ name ¦ contact.firstname ¦ personalization_token
    {{ contact.firstname|default('there', true) }} ¦ recipient-name ¦ name ¦ contact.firstname ¦ default ¦ there
    {{ content.name }} ¦ functional ¦ unknown ¦ content.name
    {{ owner.firstname }} ¦ sender ¦ person ¦ owner.firstname
    {{ contact.hubspot_owner_firstname }} ¦ sender ¦ person ¦ contact.hubspot_owner_firstname
    {{ site_settings.company_name }} ¦ functional ¦ unknown ¦ site_settings.company_name
    {{ contact.lifecyclestage }} ¦ recipient-data ¦ unknown ¦ contact.lifecyclestage`,
  marketo: `
    {{lead.First Name:default=there}} ¦ recipient-name ¦ name ¦ lead.First Name ¦ ¦ there
    {{lead.First Name:default=dear O'Brien}} ¦ recipient-name ¦ name ¦ lead.First Name ¦ ¦ dear O'Brien
    {{lead.First Name}} ¦ recipient-name ¦ name ¦ lead.First Name
    {{lead.Salutation}} ¦ recipient-name ¦ name ¦ lead.Salutation
    {{lead.Lead Owner First Name}} ¦ sender ¦ person ¦ lead.Lead Owner First Name
    {{my.Event Date}} ¦ functional ¦ moment ¦ my.Event Date
    {{my.Speaker Name}} ¦ functional ¦ person ¦ my.Speaker Name
    {{company.Company Name}} ¦ functional ¦ unknown ¦ company.Company Name
    {{system.unsubscribeLink}} ¦ functional ¦ unknown ¦ system.unsubscribeLink
    \${lead.FirstName} ¦ recipient-name ¦ name ¦ lead.FirstName
    $!{lead.FirstName} ¦ recipient-name ¦ name ¦ lead.FirstName`,
  'salesforce-marketing-cloud': `
    %%First Name%% ¦ recipient-name ¦ name ¦ First Name
    %%FirstName%% ¦ recipient-name ¦ name ¦ FirstName
    %%emailaddr%% ¦ recipient-data ¦ unknown ¦ emailaddr
    %%=v(@firstName)=%% ¦ recipient-name ¦ name ¦ firstName ¦ v
    %%=ProperCase(FirstName)=%% ¦ recipient-name ¦ name ¦ FirstName ¦ ProperCase
    %%=AttributeValue("First Name")=%% ¦ recipient-name ¦ name ¦ First Name ¦ AttributeValue
    %%=IIF(Empty(@firstName),"friend",@firstName)=%% ¦ recipient-name ¦ name ¦ firstName ¦ IIF ¦ friend
    %%=FormatDate(@deadline,"MMMM d")=%% ¦ unknown ¦ moment ¦ deadline ¦ FormatDate
    %%=FormatCurrency(@total,"en-GB",2)=%% ¦ functional ¦ money ¦ total ¦ FormatCurrency
    %%=v([First Name])=%% ¦ recipient-name ¦ name ¦ First Name ¦ v
    %%=v([Member Since])=%% ¦ recipient-data ¦ segment ¦ Member Since ¦ v
    %%[ SET @name = AttributeValue("FirstName") ]%%%%=v(@name)=%% ¦ recipient-name ¦ name ¦ name ¦ v`,
  pardot: `
    {{Recipient.FirstName}} ¦ recipient-name ¦ name ¦ Recipient.FirstName
    %%first_name%% ¦ recipient-name ¦ name ¦ first_name
    {{Sender.Name}} ¦ sender ¦ person ¦ Sender.Name
    {{Sender.Email}} ¦ sender ¦ unknown ¦ Sender.Email
    %%user_first_name%% ¦ sender ¦ person ¦ user_first_name
    %%user_name%% ¦ sender ¦ person ¦ user_name
    %%account_name%% ¦ recipient-data ¦ unknown ¦ account_name
    {{Organization.Name}} ¦ sender ¦ unknown ¦ Organization.Name`,
  salesforce: `
    {!Contact.FirstName} ¦ recipient-name ¦ name ¦ Contact.FirstName
    {!Lead.Name} ¦ recipient-name ¦ name ¦ Lead.Name
    {!Contact.FirstName, Valued Customer} ¦ recipient-name ¦ name ¦ Contact.FirstName ¦ ¦ Valued Customer
    {!BLANKVALUE(Contact.FirstName, "friend")} ¦ recipient-name ¦ name ¦ Contact.FirstName ¦ BLANKVALUE ¦ friend
    {{{Recipient.FirstName}}} ¦ recipient-name ¦ name ¦ Recipient.FirstName
    {{{Sender.FirstName}}} ¦ sender ¦ person ¦ Sender.FirstName
    {!User.FirstName} ¦ sender ¦ person ¦ User.FirstName
    {!User.Phone} ¦ sender ¦ unknown ¦ User.Phone
    {!Account.Name} ¦ recipient-data ¦ unknown ¦ Account.Name
    {!Opportunity.Owner.Name} ¦ sender ¦ person ¦ Opportunity.Owner.Name
    {!Case.CaseNumber} ¦ functional ¦ unknown ¦ Case.CaseNumber`,
  responsys: `
    $FIRSTNAME_$ ¦ recipient-name ¦ name ¦ FIRSTNAME_
    $lookup(FirstName)$ ¦ recipient-name ¦ name ¦ FirstName ¦ lookup
    \${profile.firstname} ¦ recipient-name ¦ name ¦ profile.firstname
    \${profile.firstname!"friend"} ¦ recipient-name ¦ name ¦ profile.firstname ¦ ¦ friend`,
  activecampaign: `
    %FIRSTNAME% ¦ recipient-name ¦ name ¦ FIRSTNAME
    %FULLNAME% ¦ recipient-name ¦ name ¦ FULLNAME
    %LASTNAME% ¦ recipient-name ¦ name ¦ LASTNAME
    %UNSUBSCRIBELINK% ¦ functional ¦ unknown ¦ UNSUBSCRIBELINK
    %SENDER-INFO-SINGLELINE% ¦ sender ¦ unknown ¦ SENDER-INFO-SINGLELINE`,
  'campaign-monitor': `
    [firstname,fallback=there] ¦ recipient-name ¦ name ¦ firstname ¦ ¦ there
    [fullname,fallback=valued customer] ¦ recipient-name ¦ name ¦ fullname ¦ ¦ valued customer
    [fullname] ¦ recipient-name ¦ name ¦ fullname
    [email] ¦ recipient-data ¦ unknown ¦ email
    [Favourite Tea,fallback=tea] ¦ unknown ¦ unknown ¦ Favourite Tea ¦ ¦ tea`,
  'constant-contact': `
    [[FIRSTNAME OR "there"]] ¦ recipient-name ¦ name ¦ FIRSTNAME ¦ ¦ there
    [[CompanyName]] ¦ recipient-data ¦ unknown ¦ CompanyName
    [[JobTitle]] ¦ recipient-data ¦ unknown ¦ JobTitle
    [[trackingImage]] ¦ functional ¦ unknown ¦ trackingImage
    $SUBSCRIBER.FIRSTNAME$ ¦ recipient-name ¦ name ¦ SUBSCRIBER.FIRSTNAME`,
  brevo: `
    {{ contact.FIRSTNAME | default : "there" }} ¦ recipient-name ¦ name ¦ contact.FIRSTNAME ¦ default ¦ there
    {{ contact.PRENOM }} ¦ recipient-name ¦ name ¦ contact.PRENOM
    {{ contact.NOMBRE }} ¦ recipient-name ¦ name ¦ contact.NOMBRE
    {{ contact.VORNAME }} ¦ recipient-name ¦ name ¦ contact.VORNAME
    {{ params.name }} ¦ recipient-name ¦ name ¦ params.name
    {{ params.FNAME }} ¦ recipient-name ¦ name ¦ params.FNAME
    {{ params.product_name }} ¦ functional ¦ object ¦ params.product_name
    {{ unsubscribe }} ¦ functional ¦ unknown ¦ unsubscribe`,
  zoho: `
    $[FNAME|there]$ ¦ recipient-name ¦ name ¦ FNAME ¦ ¦ there
    $[UD:CITY|your town]$ ¦ recipient-data ¦ unknown ¦ UD.CITY ¦ ¦ your town
    $[LI:UNSUBSCRIBE]$ ¦ functional ¦ unknown ¦ LI.UNSUBSCRIBE
    \${!Contacts.First_Name} ¦ recipient-name ¦ name ¦ Contacts.First_Name
    \${Leads.First Name} ¦ recipient-name ¦ name ¦ Leads.First Name
    \${!userSignature} ¦ sender ¦ person ¦ userSignature`,
  aweber: `
    {!firstname_fix} ¦ recipient-name ¦ name ¦ firstname_fix
    {!name_fix} ¦ recipient-name ¦ name ¦ name_fix
    {{ subscriber.first_name | capitalize }} ¦ recipient-name ¦ name ¦ subscriber.first_name ¦ capitalize
    {{ subscriber.custom_field["City"] }} ¦ recipient-data ¦ unknown ¦ subscriber.custom_field.City
    {!signature} ¦ sender ¦ person ¦ signature
    {!email} ¦ recipient-data ¦ unknown ¦ email`,
  getresponse: `
    [[firstname]] ¦ recipient-name ¦ name ¦ firstname
    [[name fallback="friend"]] ¦ recipient-name ¦ name ¦ name ¦ ¦ friend
    {{CONTACT "contact_firstname"}} ¦ recipient-name ¦ name ¦ contact_firstname ¦ CONTACT
    {{CONTACT \`firstname\`}} ¦ recipient-name ¦ name ¦ firstname ¦ CONTACT
    {{LINK "unsubscribe"}} ¦ functional ¦ unknown ¦ LINK ¦ LINK`,
  kit: `
    {{ subscriber.first_name }} ¦ recipient-name ¦ name ¦ subscriber.first_name
    {{ subscriber.first_name | default: "friend" }} ¦ recipient-name ¦ name ¦ subscriber.first_name ¦ default ¦ friend`,
  drip: `
    {{ subscriber.first_name | default: "there" }} ¦ recipient-name ¦ name ¦ subscriber.first_name ¦ default ¦ there
    {{ subscriber.custom_fields.city }} ¦ recipient-data ¦ unknown ¦ subscriber.custom_fields.city`,
  omnisend: `
    [[contact.first_name | default: "there"]] ¦ recipient-name ¦ name ¦ contact.first_name ¦ default ¦ there
    [[unsubscribe_link]] ¦ functional ¦ unknown ¦ unsubscribe_link
    [[event.total_price]] ¦ functional ¦ money ¦ event.total_price`,
  emarsys: `
    {{ contact.1 |default("Stranger") }} ¦ recipient-name ¦ name ¦ contact.1 ¦ default ¦ Stranger
    {{ contact.2 }} ¦ recipient-name ¦ name ¦ contact.2
    {{ contact.3 }} ¦ recipient-data ¦ unknown ¦ contact.3
    $First Name$ ¦ recipient-name ¦ name ¦ First Name`,
  'adobe-campaign': `
    <%= recipient.firstName %> ¦ recipient-name ¦ name ¦ recipient.firstName
    <%= recipient.firstName || 'friend' %> ¦ recipient-name ¦ name ¦ recipient.firstName ¦ ¦ friend
    <%= recipient.lastName.toUpperCase() %> ¦ recipient-name ¦ name ¦ recipient.lastName ¦ recipient.lastName.toUpperCase
    <%= message.delivery.label %> ¦ functional ¦ unknown ¦ message.delivery.label`,
  'adobe-journey-optimizer': `
    {{profile.person.name.firstName}} ¦ recipient-name ¦ name ¦ profile.person.name.firstName
    {%= profile.person.name.firstName %} ¦ recipient-name ¦ name ¦ profile.person.name.firstName
    {{profile.person.name.fullName}} ¦ recipient-name ¦ name ¦ profile.person.name.fullName
    {{profile.homeAddress.city}} ¦ recipient-data ¦ unknown ¦ profile.homeAddress.city`,
  keap: `
    ~Contact.FirstName~ ¦ recipient-name ¦ name ¦ Contact.FirstName
    ~Owner.FirstName~ ¦ sender ¦ person ¦ Owner.FirstName
    {{contact.first_name}} ¦ recipient-name ¦ name ¦ contact.first_name
    ~Company.HTMLCanSpamAddressBlock~ ¦ functional ¦ unknown ¦ Company.HTMLCanSpamAddressBlock`,
  mailerlite: `
    {$name} ¦ recipient-name ¦ name ¦ name
    {$name|default('there')} ¦ recipient-name ¦ name ¦ name ¦ default ¦ there
    {$last_name} ¦ recipient-name ¦ name ¦ last_name
    {$company} ¦ recipient-data ¦ unknown ¦ company
    {$unsubscribe} ¦ functional ¦ unknown ¦ unsubscribe`,
  moosend: `
    #recipient:name# ¦ recipient-name ¦ name ¦ recipient.name
    #recipient:name|friend# ¦ recipient-name ¦ name ¦ recipient.name ¦ ¦ friend
    #recipient:city# ¦ recipient-data ¦ unknown ¦ recipient.city
    #unsubscribeLink# ¦ functional ¦ unknown ¦ unsubscribeLink`,
  sendy: `
    [Name,fallback=] ¦ recipient-name ¦ name ¦ Name
    [Name,fallback=friend] ¦ recipient-name ¦ name ¦ Name ¦ ¦ friend
    [Email] ¦ recipient-data ¦ unknown ¦ Email`,
  beehiiv: `
    {{first_name}} ¦ recipient-name ¦ name ¦ first_name`,
  intercom: `
    {{ first_name | fallback: "there" }} ¦ recipient-name ¦ name ¦ first_name ¦ fallback ¦ there
    {{ author.first_name }} ¦ functional ¦ person ¦ author.first_name
    {{ company.name | fallback: "your company" }} ¦ functional ¦ unknown ¦ company.name ¦ fallback ¦ your company`,
  ghost: `
    {first_name, "there"} ¦ recipient-name ¦ name ¦ first_name ¦ ¦ there
    %%{first_name, "there"}%% ¦ recipient-name ¦ name ¦ first_name ¦ ¦ there
    %%{first_name, &quot;there&quot;}%% ¦ recipient-name ¦ name ¦ first_name ¦ ¦ there
    {name, "reader"} ¦ recipient-name ¦ name ¦ name ¦ ¦ reader`,
  listmonk: `
    {{ .Subscriber.FirstName }} ¦ recipient-name ¦ name ¦ Subscriber.FirstName
    {{ .Subscriber.Attribs.city }} ¦ recipient-data ¦ unknown ¦ Subscriber.Attribs.city
    {{ .Name }} ¦ recipient-name ¦ name ¦ Name
    {{ or .Subscriber.FirstName "there" }} ¦ recipient-name ¦ name ¦ Subscriber.FirstName ¦ ¦ there
    {{ .Subscriber.FirstName | default "there" }} ¦ recipient-name ¦ name ¦ Subscriber.FirstName ¦ default ¦ there
    {{ default "there" .Subscriber.FirstName }} ¦ recipient-name ¦ name ¦ Subscriber.FirstName ¦ default ¦ there
    {{ .Campaign.Name }} ¦ functional ¦ unknown ¦ Campaign.Name
    {{ .List.Name }} ¦ sender ¦ unknown ¦ List.Name`,
  mautic: `
    {contactfield=firstname|friend} ¦ recipient-name ¦ name ¦ contactfield.firstname ¦ ¦ friend
    {contactfield=city} ¦ recipient-data ¦ unknown ¦ contactfield.city
    {ownerfield=firstname} ¦ sender ¦ person ¦ ownerfield.firstname
    {ownerfield=email} ¦ sender ¦ unknown ¦ ownerfield.email
    {unsubscribe_url} ¦ functional ¦ unknown ¦ unsubscribe_url
    {custom-object=product:sku | where=segment | default=No SKU} ¦ functional ¦ object ¦ custom-object.product.sku ¦ ¦ No SKU`,
  keila: `
    {{ contact.first_name | default: "friend" }} ¦ recipient-name ¦ name ¦ contact.first_name ¦ default ¦ friend
    {{ campaign.subject }} ¦ functional ¦ unknown ¦ campaign.subject`,
  odoo: `
    {{ object.partner_id.name or 'you' }} ¦ recipient-name ¦ name ¦ object.partner_id.name ¦ ¦ you
    {{ object.user_id.name }} ¦ sender ¦ person ¦ object.user_id.name
    {{ object.name }} ¦ unknown ¦ unknown ¦ object.name
    {{ user.name }} ¦ recipient-name ¦ name ¦ user.name
    \${object.partner_id.name} ¦ recipient-name ¦ name ¦ object.partner_id.name`,
  'govuk-notify': `
    ((name)) ¦ recipient-name ¦ name ¦ name
    ((first name)) ¦ recipient-name ¦ name ¦ first name
    ((full name)) ¦ recipient-name ¦ name ¦ full name
    ((date of birth)) ¦ recipient-data ¦ unknown ¦ date of birth
    ((school name)) ¦ functional ¦ unknown ¦ school name
    ((warning??Text shown if yes)) ¦ unknown ¦ unknown ¦ warning`,
  shopify: `
    {{ customer.first_name }} ¦ recipient-name ¦ name ¦ customer.first_name
    {{ billing_address.name }} ¦ recipient-name ¦ name ¦ billing_address.name
    {{ shipping_address.first_name }} ¦ recipient-name ¦ name ¦ shipping_address.first_name
    {{ shop.name }} ¦ functional ¦ unknown ¦ shop.name
    {{ order.name }} ¦ functional ¦ object ¦ order.name
    {{ line.title }} ¦ functional ¦ object ¦ line.title
    {{ total_price | money_with_currency }} ¦ functional ¦ money ¦ total_price ¦ money_with_currency`,
  mailjet: `
    {{var:firstname:"friend"}} ¦ recipient-name ¦ name ¦ var.firstname ¦ ¦ friend
    {{data:firstname}} ¦ recipient-name ¦ name ¦ data.firstname
    {{data:name:"friend"}} ¦ recipient-name ¦ name ¦ data.name ¦ ¦ friend
    {{var:stock:3}} ¦ unknown ¦ quantity ¦ var.stock ¦ ¦ 3
    {{mj:campaign}} ¦ unknown ¦ unknown ¦ mj.campaign`,
  sparkpost: `
    {{first_name or 'Customer'}} ¦ recipient-name ¦ name ¦ first_name ¦ ¦ Customer
    {{ substitution_data.first_name }} ¦ recipient-name ¦ name ¦ substitution_data.first_name
    {{ address.name }} ¦ recipient-name ¦ name ¦ address.name`,
  unione: `
    {{Name|Dear Subscriber}} ¦ recipient-name ¦ name ¦ Name ¦ ¦ Dear Subscriber
    {{Name|{{Email}}}} ¦ recipient-name ¦ name ¦ Name
    {{Name?, }} ¦ recipient-name ¦ name ¦ Name
    {{to_name}} ¦ recipient-name ¦ name ¦ to_name`,
  resend: `
    {{{FIRST_NAME|there}}} ¦ recipient-name ¦ name ¦ FIRST_NAME ¦ ¦ there
    {{{contact.first_name|there}}} ¦ recipient-name ¦ name ¦ contact.first_name ¦ ¦ there
    {{{RESEND_UNSUBSCRIBE_URL}}} ¦ functional ¦ unknown ¦ RESEND_UNSUBSCRIBE_URL`,
  mailpoet: `
    [subscriber:firstname | default:reader] ¦ recipient-name ¦ name ¦ subscriber.firstname ¦ default ¦ reader
    [subscriber:displayname | default:member] ¦ recipient-name ¦ name ¦ subscriber.displayname ¦ default ¦ member
    [subscriber:email] ¦ recipient-data ¦ unknown ¦ subscriber.email
    [link:subscription_unsubscribe_url] ¦ functional ¦ object ¦ link.subscription_unsubscribe_url`,
  maileon: `
    [[CONTACT|FIRSTNAME|there]] ¦ recipient-name ¦ name ¦ CONTACT.FIRSTNAME ¦ ¦ there
    [[CONTACT|LASTNAME]] ¦ recipient-name ¦ name ¦ CONTACT.LASTNAME
    [[MAILING|NAME]] ¦ unknown ¦ unknown ¦ MAILING.NAME
    [[UNSUBSCRIBE]] ¦ functional ¦ unknown ¦ UNSUBSCRIBE`,
  sendmachine: `
    [[FIRSTNAME]] ¦ recipient-name ¦ name ¦ FIRSTNAME`,
  lyris: `
    %%merge members_.fullname_%% ¦ recipient-name ¦ name ¦ members_.fullname_
    %%FirstName_%% ¦ recipient-name ¦ name ¦ FirstName_`,
  bronto: `
    %%firstname%% ¦ recipient-name ¦ name ¦ firstname
    %%!contact_email%% ¦ recipient-data ¦ unknown ¦ contact_email
    %%if(%%firstname%% is empty,"Customer",%%firstname%%)%% ¦ recipient-name ¦ name ¦ firstname ¦ ¦ Customer`,
  copernica: `
    {$profile.Voornaam} ¦ recipient-name ¦ name ¦ profile.Voornaam
    {$Voornaam|default:"klant"} ¦ recipient-name ¦ name ¦ Voornaam ¦ default ¦ klant
    {$profile.Achternaam} ¦ recipient-name ¦ name ¦ profile.Achternaam
    {$x|truncate:13:"…":true} ¦ unknown ¦ unknown ¦ x ¦ truncate`,
  spintax: `
    {{firstName}} ¦ recipient-name ¦ name ¦ firstName
    {{first_name | "there"}} ¦ recipient-name ¦ name ¦ first_name ¦ ¦ there`,
  plunk: `
    {{firstName ?? 'there'}} ¦ recipient-name ¦ name ¦ firstName ¦ ¦ there`,
  laposta: `
    {{first name, user}} ¦ recipient-name ¦ name ¦ first name ¦ ¦ user
    {{first name}} ¦ recipient-name ¦ name ¦ first name
    {{last name}} ¦ recipient-name ¦ name ¦ last name
    {{pet name}} ¦ functional ¦ person ¦ pet name
    {{upper name}} ¦ recipient-name ¦ name ¦ name ¦ upper`,
  everlytic: `
    {{contact.contact_name}} ¦ recipient-name ¦ name ¦ contact.contact_name`,
  earnware: `
    [firstName, My Friend] ¦ recipient-name ¦ name ¦ firstName ¦ ¦ My Friend`,
  ontraport: `
    [First Name] ¦ recipient-name ¦ name ¦ First Name
    [Owner First Name] ¦ sender ¦ person ¦ Owner First Name`,
  'follow-up-boss': `
    %contact_first_name% ¦ recipient-name ¦ name ¦ contact_first_name
    %agent_name% ¦ sender ¦ person ¦ agent_name`,
  genesys: `
    <$Contact.FirstName$> ¦ recipient-name ¦ name ¦ Contact.FirstName
    <$Agent.Signature$> ¦ sender ¦ person ¦ Agent.Signature`,
  siebel: `
    [Field: First Name] ¦ recipient-name ¦ name ¦ Field.First Name`,
  sitefinity: `
    {|Subscriber.FirstName|} ¦ recipient-name ¦ name ¦ Subscriber.FirstName`,
  'e-marketeer': `
    ~~NAME~~ ¦ recipient-name ¦ name ¦ NAME`,
  'me-and-u': `
    { contact.firstName | there } ¦ recipient-name ¦ name ¦ contact.firstName ¦ ¦ there`,
  etrigue: `
    [[First Name]] ¦ recipient-name ¦ name ¦ First Name
    [[sig_firstname]] ¦ sender ¦ person ¦ sig_firstname`,
  'act-on': `
    {{Email-Address}} ¦ recipient-data ¦ unknown ¦ Email-Address
    {{First-Name}} ¦ recipient-name ¦ name ¦ First-Name
    {{First Name}} ¦ recipient-name ¦ name ¦ First Name
    {{Last_Name}} ¦ recipient-name ¦ name ¦ Last_Name
    {{Owner First Name}} ¦ sender ¦ person ¦ Owner First Name
    {{Sender First Name}} ¦ sender ¦ person ¦ Sender First Name
    {{Boat Name}} ¦ unknown ¦ unknown ¦ Boat Name
    {{Business Street}} ¦ recipient-data ¦ unknown ¦ Business Street`,
  brickstreet: `
    <%[First Name],|reader,%> ¦ recipient-name ¦ name ¦ First Name ¦ ¦ reader
    <%[Boat Name],|your boat,%> ¦ unknown ¦ unknown ¦ Boat Name ¦ ¦ your boat
    <%[Sender Name],|the office,%> ¦ sender ¦ person ¦ Sender Name ¦ ¦ the office`,
  emailit: `
    {{name|"friend"}} ¦ recipient-name ¦ name ¦ name ¦ ¦ friend`,
  liquid: `
    {{ customer.name | split: ' ' | first }} ¦ recipient-name ¦ name ¦ customer.name ¦ split, first
    {%- assign name = customer.first_name | default: 'there' -%}{{ name }} ¦ recipient-name ¦ name ¦ name
    {% assign name = product.title %}{{ name }} ¦ functional ¦ object ¦ name
    {% echo customer.first_name %} ¦ recipient-name ¦ name ¦ customer.first_name`,
  jinja: `
    {{ user.first_name or 'there' }} ¦ recipient-name ¦ name ¦ user.first_name ¦ ¦ there
    {{ (user.first_name or 'there') | title }} ¦ recipient-name ¦ name ¦ user.first_name ¦ title ¦ there
    {{ name if name else 'there' }} ¦ recipient-name ¦ name ¦ name ¦ ¦ there
    {{ user.get('first_name', 'there') }} ¦ recipient-name ¦ name ¦ user.first_name ¦ user.get ¦ there
    {{ user['first_name'] }} ¦ recipient-name ¦ name ¦ user.first_name`,
  django: `
    {{ user.first_name|default:"there" }} ¦ recipient-name ¦ name ¦ user.first_name ¦ default ¦ there
    {{ user.get_full_name|default_if_none:"you" }} ¦ recipient-name ¦ name ¦ user.get_full_name ¦ default_if_none ¦ you
    {% with product.name as name %}{{ name }}{% endwith %} ¦ functional ¦ object ¦ name`,
  twig: `
    {{ user.firstName ?? 'there' }} ¦ recipient-name ¦ name ¦ user.firstName ¦ ¦ there
    {{ user.firstName|default('there') }} ¦ recipient-name ¦ name ¦ user.firstName ¦ default ¦ there
    {{ user.firstName ? user.firstName : 'there' }} ¦ recipient-name ¦ name ¦ user.firstName ¦ ¦ there
    {{ user.firstName ?: 'there' }} ¦ recipient-name ¦ name ¦ user.firstName ¦ ¦ there`,
  handlebars: `
    {{#each items}}{{../first_name}}{{/each}} ¦ recipient-name ¦ name ¦ first_name
    {{#each items}}{{@root.first_name}}{{/each}} ¦ recipient-name ¦ name ¦ root.first_name
    {{#each items}}{{this.name}}{{/each}} ¦ functional ¦ object ¦ this.name
    {{#each items as |item|}}{{item.name}}{{/each}} ¦ functional ¦ object ¦ item.name
    {{#each friends as |p|}}{{p.first_name}}{{/each}} ¦ functional ¦ unknown ¦ p.first_name
    {{#with customer}}{{name}}{{/with}} ¦ recipient-name ¦ name ¦ name
    {{#with product}}{{name}}{{/with}} ¦ functional ¦ object ¦ name
    {{#with customer as |c|}}{{c.name}}{{/with}} ¦ recipient-name ¦ name ¦ c.name`,
  mustache: `
    {{#customer}}{{name}}{{/customer}} ¦ recipient-name ¦ name ¦ name
    {{#items}}{{name}}{{/items}} ¦ functional ¦ object ¦ name`,
  go: `
    {{ range $i, $p := .Products }}{{ $p.Name }}{{ end }} ¦ functional ¦ object ¦ p.Name
    {{ with .Customer }}{{ .Name }}{{ end }} ¦ recipient-name ¦ name ¦ Name
    {{ range .Guests }}{{ $.FirstName }}{{ end }} ¦ recipient-name ¦ name ¦ FirstName`,
  erb: `
    <%= @user.first_name %> ¦ recipient-name ¦ name ¦ user.first_name
    <%= @user.first_name.presence || "there" %> ¦ recipient-name ¦ name ¦ user.first_name ¦ ¦ there
    <%= @user&.first_name %> ¦ recipient-name ¦ name ¦ user.first_name
    <% @products.each do |p| %><%= p.name %><% end %> ¦ functional ¦ object ¦ p.name`,
  ejs: `
    <%= user.firstName %> ¦ recipient-name ¦ name ¦ user.firstName
    <%= user?.firstName ?? 'there' %> ¦ recipient-name ¦ name ¦ user.firstName ¦ ¦ there
    <%= name ? name : 'there' %> ¦ recipient-name ¦ name ¦ name ¦ ¦ there
    <% products.forEach(function(p) { %><%= p.name %><% }) %> ¦ functional ¦ object ¦ p.name
    <% for (const p of products) { %><%= p.name %><% } %> ¦ functional ¦ object ¦ p.name`,
  php: `
    <?= $user->first_name ?> ¦ recipient-name ¦ name ¦ user.first_name
    <?= $user?->name ?? 'friend' ?> ¦ recipient-name ¦ name ¦ user.name ¦ ¦ friend
    <?php echo $customer['first_name']; ?> ¦ recipient-name ¦ name ¦ customer.first_name
    <?php foreach ($products as $p): ?><?= $p->name ?><?php endforeach; ?> ¦ functional ¦ object ¦ p.name
    <?php foreach ($products as $id => $p): ?><?= $p->name ?><?php endforeach; ?> ¦ functional ¦ object ¦ p.name`,
  blade: `
    {{ $user->first_name ?? 'there' }} ¦ recipient-name ¦ name ¦ user.first_name ¦ ¦ there
    {!! $name !!} ¦ recipient-name ¦ name ¦ name`,
  razor: `
    @Model.FirstName ¦ recipient-name ¦ name ¦ Model.FirstName
    @(Model.Name ?? "there") ¦ functional ¦ unknown ¦ Model.Name ¦ ¦ there`,
  freemarker: `
    \${user.name!"friend"} ¦ recipient-name ¦ name ¦ user.name ¦ ¦ friend
    \${(user.name)!"friend"} ¦ recipient-name ¦ name ¦ user.name ¦ ¦ friend
    \${user.firstName?cap_first} ¦ recipient-name ¦ name ¦ user.firstName ¦ cap_first
    \${order.items?size} ¦ functional ¦ quantity ¦ order.items ¦ size
    <#list products as p>\${p.name}</#list> ¦ functional ¦ object ¦ p.name`,
  velocity: `
    $!{lead.FirstName} ¦ recipient-name ¦ name ¦ lead.FirstName
    $products.get(0).name ¦ functional ¦ object ¦ products.name ¦ products.get
    \${name|'friend'} ¦ recipient-name ¦ name ¦ name ¦ ¦ friend
    #foreach($p in $products)\${p.name}#end ¦ functional ¦ object ¦ p.name`,
  smarty: `
    {$customer.firstname|default:"friend"} ¦ recipient-name ¦ name ¦ customer.firstname ¦ default ¦ friend
    {$product.name} ¦ functional ¦ object ¦ product.name`
}

interface Row {
  readonly source: string
  readonly expected: Record<string, unknown>
}

function rowsOf(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [source = '', role, value, path, filters = '', fallback] = line
        .split('¦')
        .map((cell) => cell.trim())
      return { source, expected: { role, value, path, filters, fallback } }
    })
}

function meaning(source: string, dialect?: Dialect): Record<string, unknown> {
  const found = lex(source, dialect && { dialects: [dialect] }).findLast(isOutput)
  const { role, value, path, filters, fallback } = found ?? {}
  return {
    role,
    value,
    path: path?.join('.'),
    filters: filters?.join(', '),
    fallback: fallback && source.slice(fallback.start, fallback.end)
  }
}

describe.each(Object.entries(dialects))('in %s', (dialect, table) => {
  it.each(rowsOf(table))('$source is as listed', ({ source, expected }) => {
    expect(meaning(source, dialect as Dialect)).toEqual(expected)
  })
})

const readers = `
  first_name firstName FirstName FIRST_NAME first-name firstname FIRSTNAME fname FNAME f_name given_name givenName
  forename nickname preferred_name preferredFirstName known_as firstname_fix name_fix First_Name__c FirstName__pc
  First_Name1 first first_nm name Name NAME full_name fullName FullName display_name last_name lastName LNAME surname
  family_name middle_name salutation greeting
  cust_fname custFirstName customer_first_name customerFirstName CUSTOMERFIRSTNAME customername contactFirstName
  contact_fname ContactFirstName subscriberFirstName subscriber_name subscribername user_name userName usr_fname
  member_name memberFirstName client_name guest_name guestName passenger_name recipient_name recipientName to_name
  lead_first_name leadName buyer_name donor_name patient_name student_name attendee_first_name profile_name
  contact.first_name contact.name customer.name customer.full_name subscriber.name recipient.first lead.name user.name
  user.profile.first_name profile.name.first name.first name.last user.name.full member.firstname client.name
  data.first_name data.name params.name vars.name fields.name this.first_name custom.first_name merge_fields.FNAME
  custom_attributes.first_name user_data.first_name attributes.first_name attribs.first_name personalization.name
  payload.user.first_name event.customer.first_name event.first_name order.customer.first_name order.customer.name
  order.first_name checkout.customer.first_name order.billing_address.first_name billing_address.name
  shipping_address.name shippingAddress.firstName address.first_name billing_first_name shipping_name
  properties.first_name booking.guest.name booking.guest_name reservation.guest.first_name invoice.customer_name
  ticket.requester_first_name_of_customer.first_name order.last_name
  prenom Prénom PRENOM prénom_client prenom_du_client prenom_destinataire contact.prenom nom nom_complet nom_de_famille
  nom_client civilité
  Vorname VORNAME vorname Kundenvorname kunde.vorname kundenname Kundenname Empfängername empfaenger_name Nachname
  Familienname Anrede Briefanrede benutzer.name
  nombre NOMBRE nombre_cliente nombre_del_cliente cliente.nombre primer_nombre apellido apellidos nombre_completo
  nombre_usuario.nombre suscriptor.nombre
  nome NOME nome_cliente nome_do_cliente cliente.nome cognome nome_completo primeiro_nome sobrenome assinante.nome
  utente.nome nominativo
  voornaam Voornaam VOORNAAM klant.voornaam klantnaam achternaam naam volledige_naam aanhef tussenvoegsel
  imie imię Imię nazwisko imie_i_nazwisko klient.imie
  fornavn Fornavn etternavn navn kundenavn kunde.navn förnamn Förnamn efternamn namn kundnamn fulltnavn
  etunimi Etunimi sukunimi nimi asiakas.nimi koko_nimi fornafn eesnimi
  isim müşteri_adı soyad soyadı ad_soyad müşteri.ad
  jméno křestní_jméno příjmení zákazník.jméno oslovení meno_zákazníka.prijmeni
  keresztnév vezetéknév ügyfél.név utónév teljes_név
  prenume prezime priimek
  имя Имя фамилия клиент.имя фио отчество
  名 姓名 名字 客户.姓名 氏名 名前 お名前 顧客.名前 이름 성명
`

describe('a path that means the reader’s name:', () => {
  it.each(words(readers))('%s', (path) => {
    expect(lex(`{{ ${path} }}`)[0]).toMatchObject({ role: 'recipient-name', value: 'name' })
  })
})

const notReaders = `
  campaign.name campaign_name product.name productName PRODUCTNAME product_display_name item.name item.first
  items.first.name products.first.name order.items.first.name line_item.name event.name eventName event_title
  company.name companyname company_name CompanyName organization.name shop.name shopname store_name brand.name list.name
  ListName plan.name plan_name tier.name course.name class_name school.name customer.school.name student.school_name
  hotel_name venue.name restaurant_name team.name group.name project.name workspace.name workspace_name app_name
  file.name filename file_name folder_name hostname domain_name username userlogin login screenname template_name
  street_name bank_name card_name gift_card.name badge_name city_name form_name segment.name tag.name page_name
  pet.name petName pet_name dog.name customer.dog.name user.pet_name child.name child_name childFirstName
  child.first_name kid_first_name son_name baby.first_name customer.child.first_name children.first.name
  inviter.name inviter.first_name inviterFirstName inviter_name invitee_name invited_user_name new_user.first_name
  new_member_name referrer.first_name referred_customer.first_name friend.first_name friend_name friendName
  gift_first_name second_first_name other_last_name gift_recipient_name gift.recipient.first_name emergency_contact_name secondary_contact.first_name
  author.name author_first_name driver.first_name doctor.name doctor_last_name teacher.name therapist_first_name
  speaker.first_name speaker_name reviewer.first_name reviewer_name instructor.name trainer_name coach.first_name
  nurse.name plumber.first_name electrician_name optometrist_name counsellor.first_name photographer_first_name
  candidate.first_name applicant_name participant.first_name spouse_name partner_first_name guardian_name.author_name
  sender.name sender.first_name senderFirstName from_name reply_to_name owner.firstname lead_owner_first_name
  account_owner.name account_manager_first_name account_manager sales_rep_name rep.first_name agent_name agent.first_name
  user.manager.name contact.owner.name hubspot_owner_firstname sig_firstname signature_name advisor_name consultant.name
  organizer.name host_name our_name me.name
  nom_produit nombre_producto nome_prodotto nome_produto Produktname produktname Firmenname firmenname bedrijfsnaam
  företagsnamn nombre_empresa nombre_de_la_empresa nom_societe nome_azienda absendername Absendername
  prenom_expediteur nombre_remitente prénom_enfant nombre_hijo kind.vorname tuote.nimi produkt.navn producto.nombre
  商品.名前 firma.name freund.vorname
  title prefix suffix x p.name rec.name foo.bar.name foo_name code_name card_holder first_order first_prize first_date
  last last_order last_visit name_day.date username_hint password_reset_name.url constructor __proto__ toString
`

describe('a path that does not mean the reader’s name:', () => {
  it.each(words(notReaders))('%s', (path) => {
    expect(lex(`{{ ${path} }}`)[0]?.role).not.toBe('recipient-name')
  })
})

const senders = `
  sender sender.name sender.email Sender.Title senderName SENDERNAME from_name reply_to_name owner.firstname owner.email
  ownerfield.phone lead_owner_first_name account_manager account_manager.name sales_rep_name rep.first_name agent_name
  agent.phone user.manager.name sig sig_firstname signature userSignature advisor.name organizer.name absender.name
  expediteur.prenom remitente.nombre mittente.nome afzender.naam organization.name organization.url list.company our_name
`

describe('a path that means the sender:', () => {
  it.each(words(senders))('%s', (path) => {
    expect(lex(`{{ ${path} }}`)[0]?.role).toBe('sender')
  })
})

const data = `
  email EMAIL email_address emailAddress contact.email customer.email user.emailAddress phone mobile_number
  contact.phone city contact.city customer.default_address.city shipping_address.city zip postcode postal_code country
  state company job_title contact.company contact.company_name birthday date_of_birth customer.birthday gender language
  locale customer.tags subscriber.favourite_tea contact.points custom_attribute.tea username account.name
  Geburtsdatum geburtstag Ort PLZ Strasse ville code_postal fecha_nacimiento.email ciudad città woonplaats miasto
  kaupunki şehir firma Firmenname société empresa
`

describe('a path that means other data of the reader:', () => {
  it.each(words(data))('%s', (path) => {
    expect(lex(`{{ ${path} }}`)[0]?.role).toBe('recipient-data')
  })
})

const functions = `
  unsubscribe unsubscribe_url UNSUBSCRIBELINK customer.reset_password_url optout_link view_in_browser webversion
  order.number order_number invoice.number product.price product.url total subtotal currency coupon_code discount.code
  tracking_url order.status event.city hotel.city store.phone product.colour campaign.id token password year today
  content subject html image logo.src
`

describe('a path that means what mails are made of:', () => {
  it.each(words(functions))('%s', (path) => {
    expect(lex(`{{ ${path} }}`)[0]?.role).toBe('functional')
  })
})

describe('where it stands says whose a name is:', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{% for p in products %}{{ p.name }}{% endfor %}', 'functional'],
    ['{% for customer in customers %}{{ customer.name }}{% endfor %}', 'functional'],
    ['{% for p in products %}{% assign name = p.name %}{{ name }}{% endfor %}', 'functional'],
    ['{% assign name = customer.first_name %}{{ name }}', 'recipient-name'],
    ['{% assign n = customer.first_name | default: "there" %}{{ n }}', 'recipient-name'],
    ['{% assign who = sender.first_name %}{{ who }}', 'sender'],
    ['{% assign name = sender.first_name %}{{ name }}', 'sender'],
    ['{% assign name = shop.name %}{{ name }}', 'functional'],
    [
      '{% if a %}{% assign n = customer.first_name %}{% else %}{% assign n = "you" %}{% endif %}{{ n }}',
      'recipient-name'
    ],
    ['{% assign name = "Anna" %}{{ name }}', 'functional'],
    ['{% capture name %}Anna{% endcapture %}{{ name }}', 'functional'],
    ['{% capture n %}{{ customer.first_name }}{% endcapture %}{{ n }}', 'recipient-name'],
    ['{% set name = user.first_name or "there" %}{{ name }}', 'recipient-name'],
    ['%%[ SET @name = AttributeValue("FirstName") ]%%%%=v(@name)=%%', 'recipient-name'],
    [
      '%%[\nVAR @a, @n\nSET @a = 1\nSET @n = AttributeValue("First Name")\n]%%%%=v(@n)=%%',
      'recipient-name'
    ],
    ['<% name = product.title %><%= name %>', 'functional'],
    ['<?php $n = $customer->first_name; ?><?= $n ?>', 'recipient-name'],
    ['{{#with customer}}{{name}}{{/with}}', 'recipient-name'],
    ['{{#with customer}}{{this.name}}{{/with}}', 'recipient-name'],
    ['{{#with product}}{{name}}{{/with}}', 'functional'],
    ['{{#with order}}{{customer.name}}{{/with}}', 'recipient-name'],
    ['{{#each guests}}{{first_name}}{{/each}}', 'functional'],
    ['{{#each items}}{{../name}}{{/each}}', 'recipient-name'],
    ['{{#each items}}{{#if a}}{{../first_name}}{{/if}}{{/each}}', 'recipient-name'],
    ['{{#each orders}}{{#each items}}{{../name}}{{/each}}{{/each}}', 'functional'],
    ['{{#each items}}{{@root.name}}{{/each}}', 'recipient-name'],
    ['{{#each items as |name|}}{{name}}{{/each}}', 'functional'],
    ['{{#each items as |item index|}}{{item.first_name}}{{/each}}', 'functional'],
    ['{{range .Items}}{{.Name}}{{end}}', 'functional'],
    ['{{with .Customer}}{{.Name}}{{end}}', 'recipient-name'],
    ['{{range $i, $p := .Items}}{{$p.Name}}{{end}}', 'functional'],
    ['{% with customer as c %}{{ c.name }}{% endwith %}', 'recipient-name'],
    ['{% with c=customer %}{{ c.name }}{% endwith %}', 'recipient-name'],
    ['<% items.each do |name| %><%= name %><% end %>', 'functional'],
    ['<% items.forEach((name) => { %><%= name %><% }) %>', 'functional'],
    ['<?php foreach ($items as $name): ?><?= $name ?><?php endforeach; ?>', 'functional']
  ]
  it.each(cases)('%s', (source, role) => {
    expect(lex(source).findLast(isOutput)?.role).toBe(role)
  })
})

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
