import { isFalse, isTrue } from '../config/ini.ts'
import type { Phone } from '../pbx/phone.ts'

const defaultCodecs = ['ulaw', 'alaw', 'gsm', 'h263']

/** A peer, a user or both of chan_sip: its settings, over those of `[general]`. */
export class SipPeer {
  readonly name: string
  /** It is called. */
  readonly isPeer: boolean
  /** It calls. */
  readonly isUser: boolean
  readonly #own: ReadonlyMap<string, string>
  readonly #general: ReadonlyMap<string, string>

  constructor(name: string, type: string, own: ReadonlyMap<string, string>, general: ReadonlyMap<string, string>) {
    this.name = name
    this.isPeer = type !== 'user'
    this.isUser = type !== 'peer'
    this.#own = own
    this.#general = general
  }

  /** A setting that counts for all peers where `[general]` has it. */
  get(key: string): string {
    return this.#own.get(key) ?? this.#general.get(key) ?? ''
  }

  /** A setting of the peer alone. */
  own(key: string): string {
    return this.#own.get(key) ?? ''
  }

  flag(key: string): boolean {
    return isTrue(this.get(key))
  }

  get context(): string {
    return this.get('context') || 'default'
  }

  /** Where it is reached; undefined while it has not registered. */
  get address(): { readonly address: string; readonly port: number } | undefined {
    const address = this.own('host')
    return address === '' || address === 'dynamic' ? undefined : { address, port: Number(this.own('port')) || 5060 }
  }

  get isDynamic(): boolean {
    return this.address === undefined
  }

  get isMonitored(): boolean {
    const value = this.get('qualify')
    return value !== '' && !isFalse(value)
  }

  get status(): string {
    return this.isMonitored ? 'UNKNOWN' : 'Unmonitored'
  }

  /** `(ulaw|alaw)`. */
  get codecs(): string {
    const list = this.own('codecs') || this.#general.get('codecs') || defaultCodecs.join('|')
    return list === 'none' ? '(nothing)' : `(${list})`
  }

  /** `1, 2` from `1,2` or `1-2`. */
  groups(key: 'callgroup' | 'pickupgroup'): string {
    const numbers = this.get(key)
      .split(',')
      .flatMap((part) => {
        const [from = Number.NaN, to = from] = part.split('-').map((text) => Number.parseInt(text, 10))
        return from >= 0 && to <= 63 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : []
      })
    return [...new Set(numbers)].sort((a, b) => a - b).join(', ')
  }

  /** `nat`: whether answers go to the port of the request, and media to where it comes from. */
  get nat(): Record<'autoPort' | 'port' | 'autoMedia' | 'media', boolean> {
    const words = (this.get('nat') || 'auto_force_rport').toLowerCase().split(',')
    const [isYes, isNo] = [words.some(isTrue), words.some(isFalse)]
    return {
      autoPort: !isNo && words.includes('auto_force_rport'),
      port: isYes || words.includes('force_rport'),
      autoMedia: !isNo && words.includes('auto_comedia'),
      media: isYes || words.includes('comedia'),
    }
  }

  /** `"Ada" <100>`. */
  get callerId(): string {
    const [, name = '', number = ''] = /^\s*"?([^"<]*?)"?\s*(?:<([^>]*)>)?\s*$/.exec(this.get('callerid')) ?? []
    const isNumber = number === '' && /^[\d+*#]+$/.test(name)
    return `"${this.own('fullname') || (isNumber ? '' : name)}" <${this.own('cid_number') || (isNumber ? name : number)}>`
  }

  get insecure(): string {
    const parts = this.get('insecure')
      .split(',')
      .map((part) => part.trim())
    const kept = ['port', 'invite'].filter((part) => parts.includes(part))
    return kept.join(',') || 'no'
  }
}

/** Settings that a phone of the options amounts to. */
export function settingsOf({ host, options }: Phone): Map<string, string> {
  const { secret, qualify, mailbox, callGroups, pickupGroups, context } = options
  const given: Readonly<Record<string, string | undefined>> = {
    host: host?.address ?? 'dynamic',
    port: host === undefined ? undefined : String(host.port),
    secret: secret === true ? 'secret' : undefined,
    qualify: qualify === true ? 'yes' : undefined,
    codecs: 'ulaw|alaw',
    mailbox,
    callgroup: callGroups,
    pickupgroup: pickupGroups,
    context,
  }
  return new Map(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))
}
