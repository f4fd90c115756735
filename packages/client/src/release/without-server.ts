import { eventDescriptor, eventNames } from '@openami/bindings'
import { type Compatibility, compatibility, type Uses } from './compatibility.ts'
import { readRelease } from './read-release.ts'
import { fromOption } from './server-release.ts'

/**
 * `client.compatibility` without a server: for its release as an application's author knows it, `22` or `16.28.0`.
 *
 * @throws TypeError for a release that is not one
 */
export function compatibilityWith(release: string, uses: Uses): Compatibility {
  return compatibility(fromOption(readRelease('compatibilityWith: release', release)), uses, {
    eventDescriptor,
    eventNames,
  })
}
