import type { Headers } from '../message.ts'
import type { Personality } from '../personalities/personality.ts'
import type { Server } from '../server.ts'
import type { PjsipObject } from './objects.ts'
import type { Contact } from './pjsip.ts'
import { headerName, optionsOf } from './release-options.ts'

/** Every option of an object as a header. */
export function objectHeaders(object: PjsipObject, personality: Personality): Headers {
  return [
    ['ObjectType', object.type],
    ['ObjectName', object.name],
    ...optionsOf(object, personality).map(([option, value]) => [headerName(option), value] as const),
  ]
}

/** An AOR with its contacts under the name that the event has for them. */
export function aorHeaders({ pbx, personality }: Server, aor: PjsipObject, name: 'Contact' | 'Contacts'): Headers {
  const contacts = contactNames(pbx.pjsip.contacts(aor))
  return objectHeaders(aor, personality).map(([header, value]) =>
    header === 'Contact' ? [name, contacts] : [header, value],
  )
}

/** `100/sip:100@192.0.2.1:5060`, separated by commas. */
export function contactNames(contacts: readonly Contact[]): string {
  return contacts.map(({ aor, uri }) => `${aor}/${uri}`).join(',')
}

/** The same with a comma after each. */
export function endedContactNames(contacts: readonly Contact[]): string {
  return contacts.map(({ aor, uri }) => `${aor}/${uri},`).join('')
}

export function contactStatusHeaders(contact: Contact, endpoint: string, aor: PjsipObject | undefined): Headers {
  return [
    ['AOR', contact.aor],
    ['URI', contact.uri],
    ['UserAgent', ''],
    ['RegExpire', 0],
    ['Status', contact.status],
    ['RoundtripUsec', 'N/A'],
    ['EndpointName', endpoint],
    ['ID', contact.id],
    ['AuthenticateQualify', 0],
    ['OutboundProxy', ''],
    ['Path', ''],
    ['QualifyFrequency', aor?.get('qualify_frequency') ?? 0],
    ['QualifyTimeout', '3.000'],
    ['Qualify2xxOnly', 0],
  ]
}

const words: Readonly<Record<string, string>> = {
  NOT_INUSE: 'Not in use',
  INUSE: 'In use',
  BUSY: 'Busy',
  RINGING: 'Ringing',
  RINGINUSE: 'Ring+Inuse',
  ONHOLD: 'On Hold',
  UNAVAILABLE: 'Unavailable',
  INVALID: 'Invalid',
}

/** The state of a device in the words of PJSIP. */
export function stateWords(state: string): string {
  return words[state] ?? 'Unavailable'
}
