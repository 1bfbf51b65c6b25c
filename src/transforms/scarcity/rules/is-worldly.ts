import { words } from '../../families/words.ts'

/** What is short, full or gone in the world, and in no shop: nature, bodies, roads, machines, services. */
const nouns = words(`
  animals ash bandwidth basin bath battery beaches bears bees beech bin bins birds bladder blood bluebells
  blossom boiler bonfire branch breath bridge bruise budget budgets butterflies butterfly car cars carpark cistern
  cloud clouds coal coast coral council councils countries crime crowd crowds curlew curlews daffodils darkness
  daylight deer diesel disk ditch doctors donors drain drought dust eagles economy electricity energy engineers
  fever fields fires flood fog forest forests frost frogs fuel funding funds gas glacier glaciers government
  grain grass groundwater grid harbour harbor hares hedge hedgehogs hospital hospitals housing ice inbox industry
  infection ink insulin jail jobs kidney labour larder light lights lorry mailbox mailboxes memory moon moss
  motorway muscle nests nhs nurses ocean oil otters oxygen pain park parking patience people petrol pipe planet
  plasma pollen pond ponds pool population power prison prisons pump rain rash reservoir reservoirs residents
  river rivers road roads rocks roof school schools sea seals shade shelters sky smoke snow soil species squirrels
  staff stomach storage storm stream streets sun sunlight swallows swelling swifts symptoms tadpoles
  tank tanks teachers tide tigers time toads toner traffic trees trough vaccine vaccines valley village virus
  volunteers ward wards warning water whales wildlife wind wolves woodland workers world wound years months
  weeks days hours numbers' profile form application work works wait queue battle war dinosaur dinosaurs
  bus buses tram ferry train trains car-park lane gate platform mind hands plate glass cup fridge freezer
  cupboard dishwasher drum hall bank banks account balance phone laptop signal garden lawn hive hives
  access temperature temperatures card cards drive disc children adults ladies gentlemen men women kids
  runners members guests customers boys girls dogs cats puppies students pupils players teams boilers
  stadium church museum library theatre clock clocks watch watches timer homes houses house home`)

/** Before a unit of stock these make it the world's: `blood stocks`, `school places`. */
const owners = words(`
  blood plasma fish cod herring salmon mackerel tuna eel bee bird wild hospital school nursery childcare
  university prison care hospice shelter refuge parking housing water oil gas fuel energy power
  electricity grain wheat food vaccine insulin medicine drug oxygen coal euro arms ammunition weapons
  dental gp nhs surgery council disk memory storage mailbox train bus car labour labor job blue-badge
  motorcycle bike cycle jury organ foster rolling live breeding world global national uk us`)

/** Units that the world has too. */
const units = words(`
  stock stocks supply supplies numbers bed beds place places space spaces population levels reserves
  inventory availability appointments slots`)

/** True for a subject that no shop can sell out, by its head noun and what stands before that. */
export function isWorldly(texts: readonly string[], head: string): boolean {
  if (nouns.has(head)) return true
  return units.has(head) && texts.some((text) => owners.has(text))
}
