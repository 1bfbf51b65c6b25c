/** Everyday words of shops, trades and events, besides those that all copy is made of. */
export const tradeWords: ReadonlySet<string> = new Set(
  `accessory accommodation aerobics airport allergy almond amazing amber anniversary anytime
  anywhere apartment apparel appliance apron aquarium arcade armchair aroma aromatherapy artisan
  asparagus aspirin auction automatic avocado awesome bacon bagel balcony banner banquet barbecue
  barber barista barrel bathroom beanbag beauty beech beetroot bikini binoculars biology blazer
  blender blind blinds blossom boardroom bogof boiler bonnet bookcase boots bouquet boutique
  bowling boxing bracelet brasserie brick bridal broadband broccoli brochure brownie bubble buffet
  buggy bumper bungalow butcher cabaret cabbage cactus calculator calendar candlelit cannabis
  canoe canvas cappuccino capsule caravanning cashback cashmere casserole catering cauliflower
  ceiling celebrity cello cement chainsaw chalet champagne chandelier charcoal chardonnay charm
  chauffeur checkout chemist chestnut chimney chiropody chocolatey cinnamon circus citrus clarinet
  classical classroom cleanser cocktail coconut collagen comedian comic compost concrete
  conditioner conservatory consultation contractor convertible cordless corporate corset cosmetic
  couch countdown courgette courtyard creative crochet croissant cruises cucumber cuisine cupcake
  curriculum cyclist daffodil dashboard decking decor decorator denim dermatology detox diamond
  diesel digger dinghy dinosaur dishwasher doorbell doorbuster doorstep downloads drain drama
  driveway drone drum duvet eggplant elderly electrician elegant embroidery emerald enamel enquiry
  enrol enrolment espresso estimate everywhere eyebrow eyelash fabulous facial festive fibre
  fiesta figurine filing fireplace fireworks fishmonger fitted fiver flannel fleece florist flute
  folding footwear forecast forever fountain fragrance freebie freehold fryer furnace gadget gala
  gallon garlic gazebo geranium gingerbread glitter gluten gourmet graduate graduation gravel
  grocery guitarist gutter hairdresser halloumi hammock hamper handbag handyman hardware
  headphones headset heater hedgehog helicopter helmet herbal hoodie hospitality hostel hydration
  hygiene immune indulge innovation inspection installation installer insulation interior internet
  ironing jackpot jacuzzi jeans jeweller jigsaw jubilee karaoke karate keyboard keyring
  kindergarten kitchens knitwear laminate lampshade landlord landscape laser latex lavender
  leaflets leasehold leggings leotard lettuce lifetime lilac lingerie lipstick liqueur literature
  lobster loft logo lotion lounger lunchbox mango manicure mansion maple marathon marble marquee
  mascara masquerade massage maternity matinee members merchandise microwave minibus missed
  mocktail moisturiser mortgage mosaic motorbike motoring mousse mozzarella mustard mystery nappy
  nationwide necklace nectarine needlework nephew nightclub nowhere nutrition oatmeal oboe
  omelette onesie optician orchid orthodontist outfit overalls overnight padel palette pantry
  passport pastel patio pavement pavilion paving payday pedicure percussion pergola petite petrol
  pharmacy physio physiotherapy pickle pilates pillowcase pitch platinum podcast polish polo
  polyester porcelain porch portable postage poultry pram premium preschool prescription pretzel
  previously prices primary prior prom prosecco protein pruning puppy pyjamas quartz quiche quote
  radiator radish raffle ramen rattan recliner recruitment referee refill refurbished rehearsal
  religion reptile resort retreat retro rewards rhubarb rhythm ribbon rocket rosemary rota rowing
  rucksack runway saddle sailor sandpit sanitiser sapphire satin sauna scaffolding scent scheme
  scooter scrapbook sculpture seafood secondary seedling semester seminar sensational serum
  shampoo shellfish sherry showroom shrub shutter sideboard singlet skincare skylight slate sleeve
  slipper sneaker snowboard softball solicitor somewhere spectacles spectacular spinach splash
  sponge squash stadium stainless statue stiletto stockings stove stroller suede sunflower
  sunglasses sunscreen surgery sushi suspension swimwear syllabus symphony symptom synthetic syrup
  tablecloth tandoori tango tapas tarmac tattoo technical technology telescope template tenner
  tequila textile therapist therapy thermal thermostat thesis tickets tights tiled timber tobacco
  toiletries tombola toolbox topsoil tracksuit trainee trainers trampoline transmission traveller
  treadmill treatment trellis trolley trombone trophy trumpet tuition tumble turbo tutorial tweed
  tyre ultrasound unbeatable unbelievable underwear unicorn unisex unmissable upgrade upholstery
  vacancies vacuum valentine valuation valuer vanilla varnish veneer verandah veterinary vinyl
  viola vitamin vodka volleyball waffle waistcoat wallpaper wardrobe washer webinar weekender
  wellbeing wellness wheelchair whisky wholesale wicker wildlife windscreen wireless workwear
  worldwide wristband xylophone yacht zebra zipper`.split(/\s+/)
)
