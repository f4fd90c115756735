import type { ConfigFiles } from '../config/config-files.ts'
import { ConfigError, type Setting } from '../config/ini.ts'
import { caseHash, inBucketOrder } from '../hash-order.ts'
import type { PhoneOptions } from '../pbx/options.ts'
import type { Phone } from '../pbx/phone.ts'
import { SipPeer, settingsOf } from './peer.ts'

const file = 'sip.conf'
const types = ['peer', 'user', 'friend']
/** Buckets of the table that peers are listed from (channels/chan_sip.c, 16.28.0). */
const buckets = 563
/** Other names of the same setting. */
const aliases: Readonly<Record<string, string>> = {
  canreinvite: 'directmedia',
  username: 'defaultuser',
  trunkname: 'fullname',
}

/** The peers of the old SIP channel: those of sip.conf, and those of the options. */
export class Sip {
  readonly #peers: readonly SipPeer[]
  /** Settings of `[general]`. */
  readonly general: ReadonlyMap<string, string>

  constructor({ general, peers }: SipConf, phones: readonly Phone[]) {
    const known = new Set(peers.map(({ name }) => name))
    const others = phones.filter(({ device }) => device.startsWith('SIP/') && !known.has(device.slice(4)))
    this.general = general
    this.#peers = [
      ...peers,
      ...others.map((phone) => new SipPeer(phone.device.slice(4), 'friend', settingsOf(phone), general)),
    ]
  }

  /** In the order of the server's table. */
  get all(): SipPeer[] {
    return inBucketOrder(this.#peers, ({ name }) => caseHash(name), buckets)
  }

  /** Those that are called, as they are written. */
  get peers(): SipPeer[] {
    return this.#peers.filter(({ isPeer }) => isPeer)
  }

  find(name: string): SipPeer | undefined {
    return this.peers.find((peer) => peer.name.toLowerCase() === name.toLowerCase())
  }

  findUser(name: string): SipPeer | undefined {
    return this.#peers.find((peer) => peer.isUser && peer.name.toLowerCase() === name.toLowerCase())
  }
}

/** What sip.conf says. */
export interface SipConf {
  readonly general: ReadonlyMap<string, string>
  readonly peers: readonly SipPeer[]
}

export function readSip(files: ConfigFiles, warn: (message: string) => void): SipConf {
  const sections = files.sections(file, ({ message }) => warn(message))
  const general = valuesOf(
    sections.filter(({ name }) => name.toLowerCase() === 'general').flatMap(({ settings }) => settings),
  )
  const peers = sections
    .filter(({ name }) => !['general', 'authentication'].includes(name.toLowerCase()))
    .flatMap(({ name, settings, file: where, line }): SipPeer[] => {
      const type = settings.findLast(({ key }) => key === 'type')?.value.toLowerCase()
      if (type !== undefined && types.includes(type)) return [new SipPeer(name, type, valuesOf(settings), general)]
      const problem = type === undefined ? `[${name}] has no type` : `[${name}] has the unknown type '${type}'`
      warn(new ConfigError(where, line, undefined, `${problem}; write type = ${types.join(', ')}`).message)
      return []
    })
  return { general, peers }
}

/** The phones that sip.conf has: a peer with an address is reached, any other has to register first. */
export function sipPhones({ peers }: SipConf): PhoneOptions[] {
  return peers
    .filter(({ isPeer }) => isPeer)
    .map((peer): PhoneOptions => {
      const [, name = '', num = ''] = /^"(.*)" <(.*)>$/.exec(peer.callerId) ?? []
      return {
        device: `SIP/${peer.name}`,
        context: peer.context,
        secret: peer.own('secret') !== '',
        qualify: peer.isMonitored,
        ...(num === '' && name === '' ? {} : { callerId: { num, name } }),
        ...(peer.own('mailbox') === '' ? {} : { mailbox: peer.own('mailbox') }),
        ...(peer.address === undefined ? { behaviour: 'unreachable' } : { host: peer.address }),
        callGroups: peer.groups('callgroup'),
        pickupGroups: peer.groups('pickupgroup'),
      }
    })
}

/** The last value counts; lists of codecs and variables add up. */
function valuesOf(settings: readonly Setting[]): Map<string, string> {
  const values = new Map<string, string>()
  let codecs: string[] | undefined
  for (const { key: written, value } of settings) {
    const key = aliases[written.toLowerCase()] ?? written.toLowerCase()
    const parts = value.split(',').map((part) => part.trim().replace(/^!/, ''))
    if (key === 'disallow') codecs = value === 'all' ? [] : codecs?.filter((codec) => !parts.includes(codec))
    else if (key === 'allow') codecs = [...new Set([...(codecs ?? []), ...parts])]
    else if (key === 'setvar') values.set(key, [values.get(key) ?? '', value].filter(Boolean).join('\n'))
    else if (key === 'mailbox') values.set(key, [values.get(key) ?? '', value].filter(Boolean).join(','))
    else values.set(key, value)
  }
  if (codecs !== undefined) values.set('codecs', codecs.join('|') || 'none')
  return values
}
