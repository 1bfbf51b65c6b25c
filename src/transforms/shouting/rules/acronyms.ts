/** Written in capitals by everyone, and no word besides. */
export const acronyms: ReadonlySet<string> = new Set(
  `a&e abc ac adhd adsl agm ai aka api asap atm avi bbc bbq bmi bmw bst btw cad cbd cbt cc cctv cd
  cdt ceo cet cfo cia clt cnn coo cpd cpr cpu crm csa csr css csv cta cto cv cvc cvv dc dhl diy dj dna dns
  doi dpd dst dtp dvd dvla ebay ecg edt eea eeg eft egm emea eoy epa epc esa esol esp eta etf eu
  eur ev faq faqs fbi fca fda ffp fifa fm fx gb gbp gcse gdp gdpr ghz gmt gnu gp gps gst gui hd hdmi hgv hiv
  hmrc hms hq hr hse html http https hvac ibm ibu id ids iot ip ipa ipo iq ira irs isa isbn iso isp ivf jpeg
  jpg json kfc kg kgb kpi kwh lan lbc lcd led lgbt lgbtq llc llp lp lpg ltd mba mc md mdf mmr mot mp mph
  mpv mri ms msc mtv mvp nasa nato nba nda nfc nfl ngo nhs nj nsfw nsw ny nyc nz oap oecd ofcom ofgem
  ofsted ok os oxfam pa paye pc pcb pcr pdf pdt pe pg phd plc plu pm png po pos pr ps psi pst
  pta ptsd pvc qa qr qsr qvc r&b r&d raf rbs rfid rgb rhs rnib rnli roi rom rpg rpm rrp rspb rspca
  rss rsvp rv saas sdk seo sgd sim sku sme sms spf sql ssd ssl ssn suv svg tba tbc tfl tgi tlc tsb
  tv tvs uae ufo ui uk uktv un unesco unicef url urls usa usb usd usps utc uv ux vat vhs vip vips vlan vpn
  vr wc wfh whsmith wi wifi wwf www xl xml xs xxl ymca yha ikea argos nspca pgce nvq btec ucas tefl
  ielts toefl nft rfp rfq sla swot usda faa cdc nih osha hipaa ferpa aarp aaa ups fedex usmc
  mlb nhl nascar ncaa ufc wwe pga fa efl rfu itv ppe`.split(/\s+/)
)
