import { words } from './fold.ts'
import type { TokenValue } from './token.ts'

function cues(value: TokenValue, list: string): [string, TokenValue][] {
  return words(list).map((word) => [word, value])
}

/** Words that say what a value is, wherever they stand last. */
export const lastWords: ReadonlyMap<string, TokenValue> = new Map([
  ...cues(
    'quantity',
    `stock qty quantity quantities inventory remaining left seats spots places vacancies openings slots
     available availability credits points count viewers watching copies units miles stars coins visits
     bestand lagerbestand anzahl menge vorrat plätze punkte stück quantité quantite restant restants restante restantes places
     cantidad existencias plazas puntos quantità scorte disponibili posti punti aantal voorraad plaatsen punten
     quantidade estoque vagas pontos ilość zapas punkty antal lager lagersaldo poäng määrä varasto pisteet
     adet stok puan množství sklad mennyiség készlet количество остаток баллы 数量 库存 在庫 残り`
  ),
  ...cues(
    'moment',
    `ends end expires expiry expire expiration expiring deadline due until till cutoff eta etd date dates
     delivery arrival departure appointment renews renew renewal time day starts start begins closes closing
     today now tomorrow tonight countdown timestamp datetime checkin checkout arrives ships departs thru
     datum ablaufdatum enddatum frist termin lieferdatum lieferung échéance echeance livraison fecha
     vencimiento entrega plazo scadenza consegna termine vervaldatum leverdatum bezorgdatum prazo validade
     termin dostawa udløb utløper förfaller leverans levering eräpäivä toimitus tarih teslimat splatnost
     dodání határidő szállítás дата срок доставка 日期 期限 締切 配送日`
  ),
  ...cues(
    'money',
    `price prices total totals subtotal grandtotal amount discount refund saved savings saving balance cost costs
     fee fees msrp rrp deposit cashback charge surcharge shipping taxes vat payment reimbursement salary
     preis preise betrag summe gesamt gesamtbetrag rabatt ersparnis guthaben saldo prix montant somme remise
     économie réduction solde precio importe descuento ahorro saldo prezzo importo sconto risparmio prijs
     bedrag korting tegoed preço valor desconto poupança cena kwota rabat zniżka pris belopp beløb summa beløp
     hinta alennus fiyat tutar indirim sleva částka ár összeg kedvezmény цена сумма скидка 价格 金额 価格 金額 割引`
  ),
  ...cues(
    'object',
    `product products item items order orders course courses ticket tickets booking bookings reservation invoice
     recs recommendation recommendations cart basket wishlist favourites favorites collection variant line lines
     package parcel shipment subscription prescription purchase purchases service treatment
     produkt produkte artikel produit produits producto productos prodotto prodotti produto bestellung commande
     pedido ordine bestelling encomenda zamówienie tuote tilaus ürün sipariş výrobek objednávka termék rendelés
     товар заказ 商品 产品 订单 注文`
  ),
  ...cues('event', 'visit visited since requested created updated viewed purchased bought ordered'),
  ...cues('event', 'signup joined cancelled canceled shipped opened clicked paid abandoned'),
  ...cues(
    'segment',
    'tier plan segment membership level cohort persona audience stufe niveau nivel livello'
  ),
  ...cues('segment', 'niveau poziom taso seviye úroveň szint уровень')
])

/** Two or three words that mean something else than their last one; `unknown` where they say nothing. */
export const phrases: ReadonlyMap<string, TokenValue> = new Map([
  ...phrasesOf('quantity', [
    'stock level',
    'inventory level',
    'points balance',
    'credits balance',
    'miles balance',
    'stars balance',
    'tokens balance',
    'coins balance',
    'balance points',
    'people watching'
  ]),
  ...phrasesOf('moment', [
    'hold until',
    'available from',
    'available until',
    'available on',
    'available at',
    'valid from',
    'valid to',
    'valid till',
    'valid through',
    'best before',
    'check in',
    'check out',
    'order by',
    'reply by',
    'return by',
    'pay by',
    'use by',
    'last day',
    'last date',
    'next visit',
    'next order date',
    'payment date',
    'hours of',
    'delivery window',
    'delivery slot',
    'time slot',
    'valido hasta',
    'gültig bis',
    'date fin',
    'fecha fin'
  ]),
  ...phrasesOf('money', [
    'amount due',
    'balance due',
    'total due',
    'amount left',
    'balance left',
    'budget left',
    'amount remaining',
    'balance remaining',
    'budget remaining',
    'discount percent',
    'discount percentage',
    'discount rate',
    'discount value',
    'percent off',
    'amount off',
    'store credit',
    'account credit',
    'shipping cost',
    'late fee',
    'price now',
    'price was',
    'price old',
    'price new',
    'price before',
    'price after'
  ]),
  ...phrasesOf('object', ['order number', 'order no', 'gift card', 'line item', 'saved items']),
  ...phrasesOf('event', [
    'last visit',
    'last login',
    'last seen',
    'last active',
    'last activity',
    'last open',
    'last click',
    'last purchase date',
    'first visit',
    'first order date',
    'order date',
    'purchase date',
    'signup date',
    'sign up date',
    'join date',
    'registration date',
    'creation date',
    'cancellation date',
    'request date',
    'days inactive',
    'time ago'
  ]),
  ...phrasesOf('segment', [
    'member since',
    'customer since',
    'subscriber since',
    'customer group',
    'customer type',
    'member type',
    'loyalty status',
    'membership status',
    'member status',
    'vip status'
  ]),
  ...phrasesOf('unknown', [
    'birth date',
    'date birth',
    'birth day',
    'birth time',
    'read time',
    'reading time',
    'time zone',
    'date format',
    'street level',
    'address line',
    'difficulty level',
    'product size',
    'floor plan',
    'seating plan'
  ])
])

/** Words that say what a field is and nothing of what it proves: a discount's code is no discount. */
export const neutral: ReadonlySet<string> = new Set(
  words(`
    url uri link href code id uid guid uuid image img photo icon logo colour color email mail phone address type
    text html label format currency location place city note notes status page key slug sku reference ref number
    no reason message method mode policy option preference preferences zone birth birthday birthdate dob year
    years month country language class style size length width height weight template category tag tags file
    postcode zip state region street enabled flag condition symbol unit instructions tracking carrier`)
)

/** Words between those that count: `expires_at`, `number_of_seats`, `price_formatted`. */
export const glue: ReadonlySet<string> = new Set(
  words(
    'at on by of for the a to in is utc iso iso8601 formatted display text str string value raw local eur gbp usd nok sek dkk chf pln incl excl net gross de du la el il da do'
  )
)

/** Words for what something is called: what it is stands before them. */
export const titles: ReadonlySet<string> = new Set(
  words('name title nom nombre nome naam navn namn nimi description headline names titles')
)

/** Words that stand for a number of what comes after them. */
export const counters: ReadonlySet<string> = new Set(words('num nr nb no n number total count sum'))

/** What is left of a stretch of time. */
export const remainders: ReadonlySet<string> = new Set(
  words(
    'left remaining until till go rest verbleibend restant restants restantes rimanenti resterend'
  )
)

/** Words beside a participle that make a date of it. */
export const clocks: ReadonlySet<string> = new Set(words('at on date time day timestamp datetime'))

/** Participles of what is still to come. */
export const planned: ReadonlySet<string> = new Set(
  words('scheduled expected estimated planned guaranteed needed reserved promised')
)

/** What is counted in days and hours runs out; what is counted in pieces is left. */
export const spans: ReadonlySet<string> = new Set(
  words(
    'days day hours hour hrs minutes minute mins seconds secs weeks week months month nights time tage stunden jours heures días horas giorni ore dagen uren dias'
  )
)

/** Filters and functions that tell what comes out of them, without their `_`. */
export const filterValues: ReadonlyMap<string, TokenValue> = new Map([
  ...cues(
    'moment',
    `date strftime formatdate dateformat datetime formatdatetime timeformat moment todate totime isoformat
     tolocaledatestring todatestring tolocaletimestring datemodify converttimezone localtime naturalday timeuntil
     strtotime dateadd addays adddays parsedate datetimeformat numbertodatetime numbertodate fromunixtime`
  ),
  ...cues(
    'event',
    'timesince timeago timeagoinwords naturaltime distanceoftimeinwordstonow fromnow daysago'
  ),
  ...cues(
    'money',
    `currency numbertocurrency formatcurrency tocurrency formatmoney localizedcurrency formatprice price
     currencyformat asmoney`
  ),
  ...cues('quantity', 'size length count')
])

function phrasesOf(value: TokenValue, list: readonly string[]): [string, TokenValue][] {
  return list.map((phrase) => [words(phrase).join(' '), value])
}
