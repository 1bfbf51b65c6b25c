import type { FactKind } from '../../reading.ts'
import type { Transform } from '../../transform.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import {
  isCause,
  isChance,
  isComeback,
  isExtension,
  isExtensionLine,
  isReasonOfExtension,
  isSpareComeback,
  isStoryBeside,
  isStoryOfOffer,
  leadsToExtension,
  opensExtension,
  opensLongerTime
} from './rules/extension-conditions.ts'
import {
  causes,
  comebacks,
  extensions,
  secondChances,
  stories,
  storiesBefore,
  strongStories
} from './rules/extension-stories.ts'
import { limitReferences } from './rules/references.ts'

const ask = 'Until what date does it run now? The earlier end was called final, and was not.'

/** The days that are added count from no date. */
const fabricates: readonly FactKind[] = ['duration', 'count']

/** Opens a limit again that was called final. Taxonomy A7. */
export const deadlineExtended: Transform = {
  name: 'deadline-extended',
  group: 'urgency',
  summary: 'Tells a story of why a limit no longer holds.',
  reason:
    'It moves a limit that was called final, and tells a story about it. The new date is enough.',
  tier: 'campaign',
  proof: ['moment'],
  references: limitReferences,
  phrases: [
    { match: causes, repair: 'adjunct', ask, proof: [], when: isCause },
    { match: storiesBefore, repair: 'lead', proof: [], when: leadsToExtension },
    {
      match: causes.map((cause) => `^ ${cause}`),
      repair: 'lead',
      proof: [],
      when: opensExtension
    },
    {
      match: '[all] (because|since|as|seeing as) <gap:16> $',
      repair: 'adjunct',
      proof: [],
      when: isReasonOfExtension
    },
    {
      match: strongStories.map((story) => `^ ${story}`),
      repair: 'lead',
      proof: [],
      when: opensLongerTime
    },
    { match: [...stories, ...strongStories], repair: 'clause', proof: [], when: isStoryBeside },
    { match: stories, repair: 'clause', proof: [], when: isStoryOfOffer },
    {
      match: secondChances.map((chance) => `^ ${chance}`),
      repair: 'lead',
      when: (found) => isBeforeVerb(found) && isChance(found)
    },
    {
      match: 'one (last|final|more) time , (until|till|to)',
      repair: { put: '$2' },
      proof: [],
      when: leadsToExtension
    },
    {
      match: comebacks.map((line) => `^ ${line}`),
      repair: 'lead',
      ask,
      fabricates,
      when: isComeback
    },
    {
      match: comebacks.map((line) => `^ ${line}`),
      repair: 'clause',
      ask,
      fabricates,
      when: isSpareComeback
    },
    { match: comebacks.map((line) => `^ ${line}`), ask, when: isExtensionLine },
    { match: extensions, ask, when: isExtension }
  ]
}
