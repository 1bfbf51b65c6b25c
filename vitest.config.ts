import { defineConfig } from 'vitest/config'

// `package` tests what `npm run build` made, so it stands apart from `npm test`.
// UNVULTURE_REPORT names a file for a JSON report next to the usual one; `.ci/run` counts with it.
const { UNVULTURE_REPORT: report } = process.env

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/install.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
