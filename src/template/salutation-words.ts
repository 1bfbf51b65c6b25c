import { wordSet } from './fold.ts'

/** What stands right before the reader's name, folded; a phrase at its last words. */
export const greetings: readonly string[] = [
  ...wordSet(`
    hi hello hey hiya howdy dear greetings welcome morning afternoon evening
    hallo hoi servus moin liebe lieber liebes bonjour bonsoir salut coucou cher chère chers hola querido querida
    estimado estimada estimados apreciado apreciada ciao buongiorno buonasera salve caro cara gentile egregio
    egregia olá oi prezado prezada beste geachte goedemorgen goedemiddag goedenavond dag hej hejsan kära käre
    hei heisan kjære kære moi terve hyvä cześć witaj drogi droga szanowny szanowna merhaba selam sayın sevgili
    ahoj milý milá vážený vážená szia kedves tisztelt helló привет здравствуйте здравствуй уважаемый уважаемая
    дорогой дорогая вітаю bună dragă stimate stimată labas sveiki tere zdravo pozdrav zdravím 你好 您好 尊敬的
    亲爱的`),
  'good day',
  'hi there',
  'welcome back',
  'happy birthday',
  'guten tag',
  'guten morgen',
  'guten abend',
  'gruss gott',
  'sehr geehrte',
  'sehr geehrter',
  'sehr geehrte frau',
  'sehr geehrter herr',
  'buenos dias',
  'buenas tardes',
  'buenas noches',
  'bom dia',
  'boa tarde',
  'dzien dobry',
  'dobry den',
  'jo napot',
  'добрый день',
  'доброе утро',
  'god morgon',
  'god dag',
  'gunaydin'
]

/** What follows a name in the languages that put the address after it. */
export const honorifics: RegExp = /^\s?(?:様|さま|さん|殿|님|씨|先生|女士|您好)/u

/** Closings after which a name is the writer's, on the same line or the next. */
export const closings: readonly string[] = [
  'regards',
  'sincerely',
  'faithfully',
  'truly yours',
  'yours truly',
  'respectfully',
  'grusse',
  'grussen',
  'gruss',
  'gruessen',
  'gruesse',
  'hochachtungsvoll',
  'cordialement',
  'salutations',
  'saludos',
  'saludo',
  'atentamente',
  'saluti',
  'groet',
  'groeten',
  'atenciosamente',
  'cumprimentos',
  'hilsen',
  'halsningar',
  'halsning',
  'pozdrawiam',
  'pozdravem',
  'udvozlettel',
  'terveisin',
  'saygilarimla',
  'уважением',
  'the team at',
  'all of us at',
  'everyone at',
  'your friends at'
]

/** Closings that are also said to the reader: `Thanks, {{ name }}`. They need a line of their own. */
export const lightClosings: readonly string[] = [
  'best',
  'cheers',
  'thanks',
  'thank you',
  'many thanks',
  'yours',
  'love',
  'warmly',
  'take care',
  'all the best',
  'best wishes',
  'warm wishes',
  'kind wishes',
  'see you soon',
  'talk soon',
  'with love',
  'gratefully',
  'bis bald',
  'a bientot',
  'hasta pronto',
  'un abrazo',
  'abrazos',
  'a presto',
  'tot snel',
  'merci',
  'danke',
  'gracias',
  'grazie',
  'bedankt',
  'obrigado',
  'abraco'
]

/** What is printed for want of a name. */
export const forms: ReadonlySet<string> = wordSet(`
  there friend friends customer subscriber reader member you buddy mate folks everyone everybody all guest
  neighbour neighbor sir madam pal fan supporter shopper client user donor visitor stranger traveller traveler
  colleague student parent patron
  du sie ihr kunde kundin kunden freund freunde freundin leser leserin abonnent interessent mitglied
  vous toi ami amie amis cliente lecteur lectrice abonne abonnee
  tu usted ustedes amigo amiga amigos lector lectora suscriptor suscriptora
  lei voi amico amica amici lettore lettrice iscritto jij u je vriend vriendin lezer klant
  ty przyjacielu przyjaciel klient klientka czytelniku você leitor assinante
  vän kund läsare dig ven kunde læser deg venn ystävä asiakas lukija arkadaşım arkadaş müşterimiz
  příteli zákazníku barátunk vásárlónk друг клиент читатель подписчик вы
  お客様 お客さま 朋友 客户 顾客 顧客 用户 고객님`)

/** Words before one of these. */
export const formAdjectives: ReadonlySet<string> = wordSet(`
  dear our valued dearest hi hello hey lieber liebe cher chère estimado estimada querido querida gentile caro
  cara beste geachte kära kære kjære drogi droga or and my fellow loyal`)
