/** A clock that is only spoken of, in patterns: that it runs, that it was set, that one should look. */

const clock =
  '(clock|timer|countdown|stopwatch|hourglass|egg timer|ticker|shot clock|flip clock|countdown clock|countdown timer)'
const sand = '(hourglass|egg timer|sand|sands|sandglass)'
const digits = '(seconds|numbers|digits|numerals|meter|second hand|hands|ticker|dial|counter|bar)'
const falls =
  '(drop|fall|drain|roll|run down|run out|tick|go round|tumble|count down|melt|slip|vanish|disappear|race|spin|move)'
const place =
  '[(above|below|underneath|overhead|up top|at the top [of (this|the) (email|e-mail|mail|page)]|in (this|the) (email|e-mail|mail)|on (our site|the page|this page))]'
const down = '[away|down|by|past|round|before your [very] eyes]'
const now = '[already|now|officially|well and truly]'

/** As a clause of its own, wherever it stands. */
export const clockScenes: readonly string[] = [
  `[the|our|your] ${sand} (has been|have been|is|are|was|'s been) ${now} (flipped|turned|upended|tipped)`,
  `[the] ${sand} (flipped|turned)`,
  `(flip|turn) (the|your) (egg timer|hourglass)`,
  `(we've|we have|i've) (started|set|wound|flipped|turned|pressed go on) (the|your|a) ${clock}`,
  `(the|your) ${clock} (started|starts) ${now} [(when|as soon as|the moment) you opened this [email|e-mail|mail|message]|now]`,
  `(the|our|your) (timer|countdown|stopwatch)('s|is) ${now} on`,
  `(timer's|stopwatch's|countdown's|clock's|timer is|stopwatch is) ${now} (on|running|started)`,
  `(timer|stopwatch|countdown|clock) (on|started|running)`,
  `the (fuse|touchpaper|touch paper) is ${now} lit [and it's a short one]`,
  `zero hour (approaches|draws near|is near|nears|looms|is (nearly|almost) here|is approaching)`,
  `watch (the|those|our) ${digits} ${falls} ${down} ${place}`,
  `watch (the|that) ${clock} (melt|drop|fall|drain|empty) ${down} ${place}`,
  `(watch|see|check|mind|eye) (the|that|our) [little|big|red|big red] ${clock} (up top|below|at the top [of (this|the) (email|e-mail|mail|page)]|in this (email|e-mail|mail))`,
  `(the|that|our) [little|big|red|big red] ${clock} (above|below|up top|overhead|at the top of (this|the) (email|e-mail|mail)) (is|keeps|has|doesn't|won't|does|never|shows) <gap:7>`,
  `the stopwatch (is|has) ${now} (running|started|begun|ticking)`,
  `the [big|bright|red|flashing] ${digits} (above|below|up top) (is|are|don't|won't|keep|have) <gap:6>`,
  `the final countdown [(is on|has (started|begun)|begins)]`,
  `the ${clock} (has|is) ${now} (started|begun|running|ticking) (and|but) (cannot|can't|won't) be (paused|stopped)`,
  '^ (tick|tock|tick-tock|tick tock) $',
  `(when|once) (it|they|the numbers|the timer|the clock|the hands) (hits|hit|reaches|reach) (zero|nought|nothing) , so (do|does|will) (your|the|our|this) <gap:4>`
]

/** The same, pointing on with a mark or `then` behind it. */
export const clockPointers: readonly string[] = [
  `^ (watch|check|look at|look up at|listen to) (the|that|our) [<word>] (${clock}|seconds|digits|numbers) [${falls}] ${down} ${place} , then`,
  `^ (time check|countdown|countdown (running|on)|going down|still counting|eyes on the clock|the (meter|stopwatch) is running) (:|<dash>)`
]
