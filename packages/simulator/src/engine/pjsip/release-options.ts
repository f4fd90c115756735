import { type Availability, availableIn } from '@openami/bindings'
import type { Personality } from '../personalities/personality.ts'
import type { PjsipType } from './defaults.ts'
import type { PjsipObject } from './objects.ts'

/** Events whose headers are the options of a type of object. */
const events: Readonly<Record<PjsipType, string>> = {
  endpoint: 'EndpointDetail',
  auth: 'AuthDetail',
  aor: 'AorDetail',
  transport: 'TransportDetail',
  identify: 'IdentifyDetail',
  registration: 'OutboundRegistrationDetail',
}

/** Releases that show an option which others have and do not show. */
const shownIn: Readonly<Record<string, Availability>> = {
  redirect_method: { since: ['20.13', '21.8', '22.3'] },
}

/** Releases in which nothing is signed without a profile, whatever the endpoint says. */
const signsByProfile: Availability = { since: ['18.22', '20.7', '21.2'], absentIn: ['19'] }

/** The options of an object that a release shows, in the order of the actions. */
export function optionsOf(object: PjsipObject, { forms, release }: Personality): [option: string, value: string][] {
  const { hidden } = forms.event(events[object.type])
  return [...object.options].flatMap(([option, value]): [string, string][] => {
    const own = shownIn[option]
    if ((own !== undefined && !availableIn(own, release)) || hidden?.has(headerName(option)) === true) return []
    if (option === 'stir_shaken' && value === 'no' && !availableIn(signsByProfile, release)) return [[option, 'off']]
    return [[option, value]]
  })
}

/** `t38_udptl_ec` → `T38UdptlEc`. */
export function headerName(option: string): string {
  return option
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
