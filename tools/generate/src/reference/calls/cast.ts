import type { RecordedMessage } from '@openami/calls-tool'
import type { Participant } from '@openami/generator/internal'

export interface Member extends Participant {
  /** Values of headers that mean it: a Uniqueid, a BridgeUniqueid, the name of a queue. */
  id: string
  /** The same in each release: `bob`, `Local/101@default;1`, `bridge 2`. */
  role: string
}

/** Headers that name something that is no channel and no bridge. */
const NAMED: ReadonlyArray<readonly [header: RegExp, kind: Participant['kind']]> = [
  [/^Queue$/, 'queue'],
  [/^(Conference|Meetme)$/, 'conference'],
  [/^Parkinglot$/i, 'parking lot'],
  [/^Mailbox$/, 'mailbox'],
]

/** What a header names, by its name: recordings repeat few names many times. */
const meanings = new Map<string, Participant['kind'] | 'id' | 'other'>()

function meaningOf(header: string): Participant['kind'] | 'id' | 'other' {
  const known = meanings.get(header)
  if (known !== undefined) return known
  const isId = /uniqueid/i.test(header) && !/linkedid/i.test(header)
  const found = isId ? 'id' : (NAMED.find(([name]) => name.test(header))?.[1] ?? 'other')
  meanings.set(header, found)
  return found
}

/** Who takes part in a recorded call, in the order in which they come. */
export class Cast {
  readonly members: Member[] = []
  readonly #byId = new Map<string, Member>()
  /** Channels by name, for the messages of old releases that have no Uniqueid. */
  readonly #byName = new Map<string, Member>()
  readonly #asked = new Set<string>()

  constructor(messages: readonly RecordedMessage[]) {
    if (messages.some(({ kind }) => kind === 'action')) {
      this.#add('client', 'client', 'your program')
      this.#add('server', 'server', 'Asterisk')
    }
    for (const message of messages) {
      if (message.kind === 'action') this.#asked.add(headerOf(message, 'ActionID') ?? '')
      if (message.kind !== 'event') continue
      if (message.name === 'Newchannel') this.#channel(message)
      for (const [name, value] of message.headers) if (/^(To)?BridgeUniqueid$/.test(name)) this.#bridge(value, message)
      // The state of a member of a queue, or of a mailbox, is no part of the call by itself.
      if (/^(QueueMember|DeviceState|Extension|VarSet|Newexten)/.test(message.name)) continue
      for (const [, kind] of NAMED) {
        const value = message.headers.find(([name]) => meaningOf(name) === kind)?.[1]
        const isBridge = kind === 'conference' && headerOf(message, 'BridgeUniqueid') !== undefined
        if (value && !isBridge) this.#add(`${kind} ${value}`, kind, `${kind} ${value}`)
      }
    }
  }

  /** Whom a message is about: first the one that does something, then the one to whom it is done. */
  of(message: RecordedMessage): Member[] {
    const found = new Set<Member>()
    const add = (id: string): void => {
      const member = this.#byId.get(id)
      if (member !== undefined) found.add(member)
    }
    if (message.kind === 'action') for (const id of ['client', 'server']) add(id)
    else if (message.kind === 'response') for (const id of ['server', 'client']) add(id)
    else {
      const named: Array<readonly [kind: string, value: string]> = []
      for (const [name, value] of message.headers) {
        const meaning = meaningOf(name)
        if (meaning === 'id') add(value)
        else if (meaning !== 'other') named.push([meaning, value])
      }
      for (const [, kind] of NAMED) for (const [meaning, value] of named) if (meaning === kind) add(`${kind} ${value}`)
      if (found.size === 0) {
        for (const [, value] of message.headers) {
          const member = this.#byName.get(value)
          if (member !== undefined) found.add(member)
        }
      }
      if (this.#asked.has(headerOf(message, 'ActionID') ?? '-')) {
        if (found.size === 0) add('server')
        add('client')
      }
    }
    const all = [...found]
    // A channel enters a bridge, a caller joins a queue.
    return [...all.filter((one) => one.kind === 'channel'), ...all.filter((one) => one.kind !== 'channel')].sort(
      (a, b) => (message.kind === 'event' ? Number(b.kind === 'channel') - Number(a.kind === 'channel') : 0),
    )
  }

  #channel(message: RecordedMessage): void {
    const name = headerOf(message, 'Channel') ?? ''
    const plain = name.replace(/-[0-9a-f]{8}(?=;|$)/, '')
    const id = headerOf(message, 'Uniqueid') ?? ''
    this.#add(id, 'channel', plain)
    const member = this.#byId.get(id)
    if (member !== undefined) this.#byName.set(name, member)
  }

  #bridge(id: string, message: RecordedMessage): void {
    if (id === '' || this.#byId.has(id)) return
    const conference = headerOf(message, 'BridgeName')
    const creator = headerOf(message, 'BridgeCreator')
    const room = creator === 'ConfBridge' ? conference : undefined
    const others = this.members.filter(({ kind }) => kind === 'bridge').length
    this.#add(
      id,
      room === undefined ? 'bridge' : 'conference',
      room === undefined ? `bridge ${others + 1}` : `conference ${room}`,
    )
  }

  #add(id: string, kind: Participant['kind'], label: string): void {
    if (id === '' || this.#byId.has(id)) return
    const same = this.members.filter((one) => one.label === label || one.label.startsWith(`${label} (`)).length
    const name = same === 0 ? label : `${label} (${same + 1})`
    const member: Member = { id, kind, label: name, role: name.replace(/^(PJSIP|SIP)\//, '') }
    this.members.push(member)
    this.#byId.set(id, member)
  }
}

export function headerOf({ headers }: RecordedMessage, name: string): string | undefined {
  return headers.find(([key]) => key === name)?.[1]
}
