import { wordSet } from './fold.ts'

/** Fields that only a person has, of one to three words; they say whose they are even below an order or an event. */
export const firstNames: ReadonlySet<string> = wordSet(`
  fname firstname firstnm fstname givenname forename nickname preferredname preferredfirstname namefirst
  namefix chosenname knownas goesby callname
  prenom vorname rufname spitzname voornaam roepnaam imię imie imiona primernombre primeironome nombredepila
  fornavn förnamn tilltalsnamn etunimi kutsumanimi fornafn eesnimi křestníjméno krestnijmeno krstnemeno
  keresztnév utónév prenume`)

export const surnames: ReadonlySet<string> = wordSet(`
  lname lastname lastnm surname familyname namelast middlename maidenname nachname familienname zuname
  nomdefamille apellido apellidos primerapellido segundoapellido cognome sobrenome últimonome achternaam
  tussenvoegsel nazwisko efternamn efternavn etternavn eftirnafn sukunimi soyad soyadi soyisim příjmení
  priezvisko vezetéknév családnév prezime priimek perekonnanimi фамилия отчество прізвище`)

/** Fields that people have, and that products, campaigns and companies have too. */
export const names: ReadonlySet<string> = wordSet(`
  name fullname displayname legalname realname namefull salutation greeting honorific
  nom nomcomplet nomprenom prenomnom civilité formuledepolitesse nombre nombrecompleto nombreyapellido
  nombreyapellidos tratamiento saludo nome nomecompleto nominativo titolocortesia
  anrede briefanrede grussformel naam volledigenaam aanhef imieinazwisko imięinazwisko namn fulltnamn navn
  fuldenavn fulltnavn nimi kokonimi jméno celéjméno oslovení teljesnév adsoyad isim hitap
  имя імя полноеимя фио обращение όνομα ονοματεπώνυμο ime
  名 姓 姓名 名前 お名前 氏名 名字 苗字 全名 称呼 이름 성함 성명 名称 namalengkap hoten`)

/** Names only where the recipient's data is named before them; alone, another word. */
export const shortNames: ReadonlySet<string> = wordSet(
  'first last given ad adi title prefix titel titre titulo nume meno nev ten'
)

/** What stands behind `name` in `name.first`. */
export const nameKinds: ReadonlySet<string> = wordSet('first last given family full middle')

/** Names that are a key to log in with; in one word, for a `user_name` is a name. */
export const handles: ReadonlySet<string> = wordSet(
  'username login userlogin screenname benutzername handle'
)

export const personal: ReadonlySet<string> = wordSet(`
  email mail emailaddr emailaddress emailadres emailadresse mailadresse mejl phone phonenumber mobile
  mobilenumber mobiltelefon tel cell cellphone telephone telefon telefono téléphone telefoon telefone fax
  company companyname businessname organisation organization organisationname organizationname jobtitle occupation
  profession beruf industry department city town state region province county country countrycode zip
  zipcode postcode postalcode postal address addr street streetaddress streetname suburb district birthday birthdate birthmonth
  dateofbirth dob anniversary gender sex age language locale timezone
  firma firmenname unternehmen société entreprise empresa nombreempresa nomedaempresa nomsociete
  nomentreprise nomeempresa azienda nomeazienda ragionesociale bedrijf bedrijfsnaam företag företagsnamn
  firmanavn yritys virksomhed şirket cég společnost
  strasse straße rue straat gata gate calle rua ulica adresse adres adresa dirección indirizzo endereço osoite
  ort stadt ville ciudad città cidade plaats woonplaats stad miasto kaupunki şehir město város město город 城市
  land pays país paese kraj ülke země maa plz postleitzahl codepostal códigopostal codicepostale
  geburtsdatum geburtstag datedenaissance anniversaire fechadenacimiento cumpleaños datadinascita compleanno
  geboortedatum verjaardag sprache langue idioma lingua taal geschlecht sexe genero sesso geslacht
  メール 邮箱 电话 電話 телефон`)

export const functional: ReadonlySet<string> = wordSet(`
  url uri link href unsubscribe unsubscribelink unsub remove optout preferences updateprofile viewonline
  viewinbrowser webview browser webversion mirror archive tracking pixel order invoice number id uid guid uuid
  uniqid sku price amount total subtotal currency qty quantity count size code coupon voucher token password
  otp pin date time year month day now today subject content body html css image img logo icon avatar photo
  src color colour style domain website`)

/** True for the word of an address in whatever is glued to it: `UNSUBSCRIBELINK`. */
export function isAddressWord(word: string): boolean {
  return word.length > 3 && /(?:link|url|uri|href)s?$/.test(word)
}
