import { judge, readAccepted } from './accepted.ts'
import { compare } from './compare.ts'
import type { Result } from './report.ts'
import type { Spec } from './spec.ts'
import type { Survey } from './survey.ts'

/** Compares the spec with a source. */
export function reconcile(spec: Spec, survey: Survey, acceptedFile: string): Result {
  return {
    ...judge(compare(spec, survey), readAccepted(acceptedFile), survey),
    survey,
    comparedWith: spec.edition.release,
    specFolder: spec.folder,
    acceptedFile,
  }
}
