import { nameParts } from './name-words.ts'
import type { TemplateToken } from './token.ts'

const records =
  /^(?:full|last|surname|lastname|fullname|patient|guest|child|student|pupil|passenger|attendee|staff|employee|tenant|resident)$/

/** `{{ patient_name }}`, `{{ full_name }}`: whom a record is of, and not whom a letter speaks to. */
export function isOfRecord({ path }: TemplateToken): boolean {
  return nameParts(path).some((words) => words.some((word) => records.test(word)))
}
