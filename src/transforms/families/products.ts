import { words } from './words.ts'

/** What shops, kitchens, makers and growers sell, by the piece. Where a name is one of these its singular is no less. */
const singular = `
  apron armchair atlas axe backpack bagel balm banner basket bathrobe batch beanie bedspread bench bib
  bicycle bike blanket blazer blender blind blouse board bonnet book bookcase boot bottle bouquet bowl
  box bracelet brooch broom brownie brush bucket bun bundle burger bundle cabinet cable cake calendar
  camera camper candle canvas cap carafe cardigan carpet case cashmere casserole chain chair chaise
  chocolate clock coaster coat coffee collar colander comb compost computer cookbook cookie cooler
  cot couch cover crate croissant cup cupcake curtain cushion decanter desk diary dinghy dish doll
  doughnut dress dresser drill drone dungarees duvet e-bike earbud earring easel edition fan figurine
  flask fleece fountain frame gadget game garland gift gilet glove gown granola grater grill guitar
  hammock hamper handbag harness hat headphone helmet hoodie hoody hose house-plant houseplant jacket
  jar jean jersey jewel jigsaw jug jumper jumpsuit kaftan kayak keyboard keyring kettle kimono kit knife
  ladle lamp lampshade lantern laptop lead legging lens lipstick loaf locket loom lounger macaron magnet
  mat mattress medal microscope mirror mitten mixer mobile monitor moisturiser mower muffin mug necklace
  notebook notepad oven ornament outfit overall paddle paddleboard paint palette pan parasol parka pasta
  pastry pattern pebble pen pencil pendant pergola perfume phone pie pillow pin pizza planner planter
  plate platter pod polo poncho postcard poster pot pouch preserve print printer projector pudding puppet
  purse puzzle quilt racket radio rake raincoat record recorder ring robe rocker rucksack rug saddle
  salad sandal sandwich sari satchel saucepan saw scarf scone scooter screen sculpture serum set shampoo
  shawl sheet shirt shoe shovel sideboard sink skateboard skewer skirt slipper smoker snack soap sock
  sofa souvenir spade spatula speaker spoon stapler stationery statue stencil sticker stool stove
  strap stroller suit suitcase sunglasses sunhat surfboard sweater sweatshirt swimsuit table tablecloth
  tablet tankard tapestry tea teapot teddy telescope tent terrarium throw tie tile tin toaster tool
  toothbrush top torch towel toy tray trellis tripod trolley trouser trousers truffle trunk tunic
  turntable tv umbrella vase vest vinyl violin waffle waistcoat wallet wardrobe watch waxing wellie
  wellies wetsuit whisk wine wreath yarn yoke zine
  masterplan licence license membership subscription voucher hamper facial haircut massage manicure
  tattoo consultation fitting lesson session ticket pass`

/** A plural in -s, -es or -ies; irregular ones are listed. */
function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const nouns = words(singular)

/** What is sold by weight or length. */
const mass = words(`
  honey bread jam cheese coffee tea wine beer cider gin rum whisky whiskey chocolate granola soap flour yarn
  linen wool leather denim silk merch produce fruit veg meat lamb beef pork sourdough fudge butter
  chutney marmalade relish pasta fabric cotton velvet tweed knitwear homeware stoneware glassware
  jewellery jewelry furniture bedding rioja claret merlot malbec prosecco champagne`)

/** What is sold, as one or as a mass. */
export const product: ReadonlySet<string> = new Set([...nouns, ...mass])

/** What is sold, as several. */
export const products: ReadonlySet<string> = new Set([
  ...[...nouns].map(plural),
  ...words(`
    loaves scarves knives shelves saplings seedlings ferns bulbs perennials shrubs pumpkins oysters
    sausages steaks eggs cheeses pickles chutneys jams marmalades preserves truffles beers ales ciders
    gins whiskies wines vintages roasts blends beans oils spices teas coffees glasses binoculars
    clothes trainers sneakers pyjamas pajamas jeans leggings shorts tights boots wellies cutlery
    crockery furniture bedding linens linen textiles ceramics pottery jewellery jewelry homeware
    knitwear swimwear outerwear footwear merchandise merch produce veg strawberries cherries
    asparagus oranges apples pears plums hampers trees wreaths kittens puppies chicks hens ducklings
    stalls stands pitches plots desks lockers vans cars bikes scooters boats caravans campervans motorhomes
    chalets cabins bunks yurts huts pods lodges cottages villas apartments flats studios rooms suites barns stoves wheels
    looms kilns benches stations courts pens bays kennels`)
])
