import fc from 'fast-check'

/** The same generated cases in every run; `UNVULTURE_SEED=$RANDOM UNVULTURE_RUNS=3000 npx vitest run test/laws.test.ts` looks further. */
fc.configureGlobal({ seed: Number(process.env['UNVULTURE_SEED'] ?? 20_261_122) })
