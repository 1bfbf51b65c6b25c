/** What is written onto a number without a space: `48h`, `3rd`, `10am`, `1.5x`. */
export const gluedUnits: ReadonlySet<string> = new Set(
  `st nd rd th am pm a p h hr hrs m min mins s sec secs ms d k mn bn x pt px kg g mg lb lbs oz
  km cm mm mi mph kph ft in l ml cl gb mb kb tb kwh wh kw w v c f pp pc`.split(/\s+/)
)

/** Units of time, as words and as glued to a number. */
export const timeUnits: ReadonlySet<string> = new Set(
  `second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week
  weeks wk wks fortnight fortnights weekend weekends weekday weekdays month months mth mths
  quarter quarters year years yr yrs decade decades`.split(/\s+/)
)

/** Stand between a number and its unit of time: `3 working days`. */
export const timeUnitModifiers: ReadonlySet<string> = new Set(
  'working business calendar consecutive full whole more further extra trading banking'.split(' ')
)

export const currencyWords: ReadonlySet<string> = new Set(
  `euro euros pound pounds dollar dollars cent cents pence penny quid buck bucks yen franc francs
  rupee rupees krona kronor krone kroner peso pesos zloty`.split(/\s+/)
)

export const currencyCodes: ReadonlySet<string> = new Set(
  `aud brl cad chf clp cny czk dkk eur gbp hkd huf ils inr jpy krw mxn nok nzd pln ron rub sek sgd
  thb try twd uah usd zar`.split(/\s+/)
)
