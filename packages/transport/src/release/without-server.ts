import { eventDescriptor, eventNames } from '@openami/bindings'
import { type Compatibility, compatibility, type Uses } from './compatibility.ts'
import { fromOption } from './server-release.ts'

/** `client.compatibility` without a server: for its release as an application's author knows it, `22` or `16.28.0`. */
export function compatibilityWith(release: string, uses: Uses): Compatibility {
  return compatibility(fromOption(release), uses, { eventDescriptor, eventNames })
}
