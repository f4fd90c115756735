import type { PbxEvent } from './pbx-events.ts'

export interface PresenceState {
  readonly state: string
  readonly subtype: string
  readonly message: string
  /** Subtype and message are written in Base64. */
  readonly base64: boolean
}

const states = ['not_set', 'unavailable', 'available', 'away', 'xa', 'chat', 'dnd']

/** States of custom presence providers: what clients and the dialplan say about a person. */
export class Presence {
  /** By the name without `CustomPresence:`. */
  readonly custom = new Map<string, PresenceState>()
  readonly #emit: (event: PbxEvent) => void

  constructor(emit: (event: PbxEvent) => void) {
    this.#emit = emit
  }

  /** The state of a provider; undefined where there is none of this name. */
  get(provider: string): PresenceState | undefined {
    const [, name] = /^CustomPresence:(.*)$/i.exec(provider) ?? []
    if (name === undefined) return undefined
    return this.custom.get(name) ?? { state: 'not_set', subtype: '', message: '', base64: false }
  }

  /** `away,subtype,message,options`; false where the state is unknown. */
  set(name: string, value: string): boolean {
    const [state = '', subtype = '', message = '', options = ''] = value.split(',')
    const known = state.toLowerCase()
    if (!states.includes(known)) return false
    this.custom.set(name, { state: known, subtype, message, base64: options.includes('e') })
    this.#emit({
      type: 'announced',
      name: 'PresenceStateChange',
      classes: ['call'],
      headers: [
        ['Presentity', `CustomPresence:${name}`],
        ['Status', known],
        ['Subtype', subtype],
        ['Message', message],
      ],
    })
    return true
  }
}
