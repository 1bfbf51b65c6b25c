import { words } from '../../families/words.ts'

/** What a clause presses with. */
export type Field = 'haste' | 'finality' | 'loss'

/** By weight, from 1, in honest copy as often, to 3, seldom anything but pressure. */
const fields: Readonly<Record<Field, readonly [string, string, string]>> = {
  haste: [
    `now today tonight early late later tomorrow soon clock click finger button second minute move jump
    forget ready steady win race catch wits action act nudge best brave bold snap decision
    decisive yes deed`,
    `quick quickly quicker quickest fast faster fastest swift swiftly speedy speed rush dash sprint
    scramble pounce skates ticking instantly nimble snappy tick tock rapid`,
    'hurry haste hasten sharpish pronto asap lickety-split chop-chop posthaste dawdler ditherer slowcoach procrastinator'
  ],
  finality: [
    `again never ever once twice end over closing close forever farewell return back last one-off cheap
    cheaper only next year look knock unlikely vanish disappear chance opportunity final`,
    'gone repeats encore swansong',
    'unrepeatable never-to-be-repeated last-ever once-in-a-lifetime last-gasp one-time-only'
  ],
  loss: [
    `wish kick behind without neighbour neighbor friend mate beat mad daft silly left lucky unlucky
    bear afford luck blame skip let slip pass wonder hurt sting slow second gain weep pain lose loss fool`,
    'miss losing rival competitor peril shame pity crime tragedy foolish envious jealous wishing',
    'regret rue gutted fomo empty-handed outdone haunt heartbreak heartache snooze'
  ]
}

/** Not to act: pressure only where it is warned against. */
export const delays: ReadonlySet<string> = words(`
  dawdle dawdling dither dithering hesitate hesitating hesitation procrastinate procrastinating
  procrastination stall stalling dilly-dally dilly-dallying faff faffing overthink overthinking
  linger lingering ponder pondering delay delaying waver wavering`)

/** To be quick, as it is denied: `no need to hurry`. */
export const quickWords: ReadonlySet<string> = words(`
  hurry rush dash race quick quickly fast haste speed sprint sharpish`)

export const weights: ReadonlyMap<string, { readonly field: Field; readonly weight: number }> =
  new Map(
    Object.entries(fields).flatMap(([field, lists]) =>
      lists.flatMap((list, index) =>
        [...words(list)].map(
          (word) => [word, { field: field as Field, weight: index + 1 }] as const
        )
      )
    )
  )

/** Words that tell nothing: a clause of these and of what presses has nothing to check. */
export const hollow: ReadonlySet<string> = words(`
  get gets getting got give gives make makes made take takes took put puts keep keeps find finds see
  seen saw look looking know think thinking feel feeling want need come comes coming came say says
  tell try trying begin buy buying order book reserve shop snap grab bag nab snag claim join sign
  pick choose decide become becomes turn leave leaving stay bring run hit call hear ask believe
  happen happens mean means matter matters count counts show work works play use hold
  thing things way ways day days week month weekend summer winter spring autumn season moment moments
  place spot side end point reason idea deal deals offer offers price prices sale bargain bargains
  savings basket cart name list hand hands heart mind eye eyes word words people folks everyone
  everybody nobody somebody someone anybody anyone ones rest crowd world life fun good great better
  best big little small new old long longer short right real really easy hard sure simple worth whole
  other others same own first second next last few lot lots bit plenty enough real true kind sort
  seriously honestly simply definitely absolutely truly certainly probably surely actually totally
  completely quite rather pretty even though still already yet just once done doing gets
  folks friend everybody's everyone's lovely special smart clever wise
  sort life full add trick treat fresh sweet golden step leap road line finish party show town talk
  street game button kettle click answer house home door lot charm full part`)
