import type { Dialect } from '../dialect.ts'
import type { Platform } from '../platform.ts'
import { bracePlatforms } from './brace-platforms.ts'
import { engines } from './engines.ts'
import { ownPlatforms } from './own-platforms.ts'

/** Every dialect, by its name. */
export const platforms: Readonly<Record<Dialect, Platform>> = {
  ...engines,
  ...bracePlatforms,
  ...ownPlatforms
}
