/**
 * Names that are everywhere in mails. A word that is neither one of these nor an
 * everyday word is doubtful: nobody can tell whether it keeps a capital.
 */
export const properNames: ReadonlySet<string> = words(`
  january february april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays christmas xmas easter halloween diwali eid ramadan hanukkah passover lent advent
  thanksgiving valentine valentine's english british scottish welsh irish french german
  spanish italian american european indian chinese japanese african asian greek turkish polish
  dutch danish swedish norwegian portuguese mexican canadian australian caribbean mediterranean
  persian swiss thai russian victorian georgian tudor edwardian roman romans christian muslim jewish
  hindu buddhist sikh catholic bluetooth olympic olympics paralympics google facebook instagram
  youtube whatsapp paypal mastercard amazon microsoft santa shakespeare mozart beethoven bach
  brahms england scotland wales ireland britain france germany spain italy portugal greece
  poland netherlands belgium denmark sweden norway finland switzerland austria croatia cyprus malta
  egypt morocco kenya india china japan thailand australia canada america mexico brazil europe
  africa asia iceland london york leeds manchester birmingham liverpool bristol glasgow edinburgh
  cardiff belfast dublin sheffield newcastle nottingham leicester coventry oxford cambridge
  brighton southampton portsmouth plymouth exeter norwich ipswich swansea aberdeen dundee inverness
  harrogate cornwall devon dorset somerset kent essex sussex surrey suffolk norfolk yorkshire
  lancashire cheshire cumbria derbyshire hampshire wiltshire gloucestershire lincolnshire
  northumberland durham heathrow gatwick stansted luton worthing dorking woking goring kettering
  epping hastings wokingham paris rome berlin madrid barcelona amsterdam lisbon venice florence
  vienna prague athens istanbul tenerife mallorca majorca ibiza brittany provence cleveland boston
  chicago sydney melbourne toronto thames clyde severn`)

/** Titles with a surname behind them. */
export const nameTitles: ReadonlySet<string> = words('mr mrs ms dr prof rev sir st')

/** Given names that are nothing else. What stands behind one is a surname. */
export const givenNames: ReadonlySet<string> = words(`
  adam ahmed aisha alan alex alice amelia amir amy andrea andrew angela anna anne anthony antonio
  barbara ben benjamin beth brian carl carlos carol caroline catherine charles charlotte chloe chris
  christine christopher claire clara colin constance daniel david deborah derek diana donna
  dorothy edward eleanor elizabeth ella emily emma eric ethan evie fatima fiona francis gary
  geoffrey george georgia gordon graham hannah harriet harry heather helen henry howard hugh ian
  imran isabella isla ivan jacob jacqueline james jamie jane janet jasmine jason jennifer jessica
  jim joan joanna joe john jonathan joseph josh joshua judith julia julie karen kate katherine keith
  kelly ken kenneth kevin laura lauren lawrence leah leo leon liam linda lisa louise lucas lucy luke
  maria marie martin mary matthew maureen megan melissa michael michelle miguel mohammed muhammad
  nancy natalie nathan neil nicholas nicola nigel nina noah olivia omar oscar pamela patricia paul
  peter philip priya rachel raj ravi rebecca richard robert roger ronald ruth ryan sally samantha
  samuel sandra sarah sean sharon simon sofia sophie stanley stella stephanie stephen steve steven
  stuart susan suzanne sylvia teresa thomas tim timothy tina toby tony tracey valerie victor
  victoria vincent walter wendy william yasmin yusuf zara`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
