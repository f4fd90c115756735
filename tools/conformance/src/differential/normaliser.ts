import type { Block } from './blocks.ts'

/** Headers that tell a time or a span of it: their values differ from run to run. */
const timed =
  /^(?:Timestamp|Uptime|LastReload|Seconds|Duration|DurationMs|BridgedSeconds|.*Time|.*HoldTime|LongestHoldTime|Idle.*|SessionTimeout|EventTV|SessionTV|CoreStartup.*|CoreReload.*|CoreCurrentCalls|CoreProcessedCalls|LastCall|LastPause|LoginTime|Wait|Starttime|AnswerTime|EndTime|TimeToHangup|ParkingDuration|ParkingTimeout|SessionID|Memory.*|JitterBuffer.*|Challenge)$/i

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g
const uniqueid = /\b\d{9,10}\.\d+\b/g
const channel = /(\b[A-Za-z0-9]+\/[\w.@/-]*?)-([0-9a-f]{8})(?=[;,]|$|\W)/g

/**
 * Replaces what differs from run to run: unique ids, numbers of channels, bridge ids, addresses of memory. A channel gets
 * the number of the step that first showed it, and its place among those of the same device in that step; a unique id is
 * named after its channel, a bridge after the first channel that entered it. So a channel too many in one step changes
 * no name in another. One normaliser serves one run.
 */
export class Normaliser {
  readonly #names = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  #step = 0

  /** What one step brought about, in its order. */
  step(number: number, blocks: readonly Block[]): Block[] {
    this.#step = number
    for (const { headers } of blocks) for (const [, value] of headers) this.#channels(value)
    for (const { headers } of blocks) this.#ids(headers)
    for (const { name, headers } of blocks) if (name === 'BridgeEnter') this.#bridge(headers)
    return blocks.map((block) => this.#block(block))
  }

  #block({ name, headers }: Block): Block {
    return {
      name: this.#text(name),
      headers: headers.map(([header, value]) => [
        this.#text(header),
        timed.test(header)
          ? '<time>'
          : /^(?:IP)?port$/i.test(header) && /^\d{4,}$/.test(value)
            ? '<port>'
            : this.#text(value),
      ]),
    }
  }

  #text(text: string): string {
    return (
      this.#channels(text)
        .replace(uuid, (id) => this.#name(id, 'uuid'))
        .replace(uniqueid, (id) => this.#name(id, 'id'))
        .replace(/\[C-[0-9a-f]{8}\]/g, (id) => this.#name(id, 'call'))
        .replace(/0x[0-9a-f]{6,}/g, '<address>')
        .replace(/^(Asterisk Call Manager)\/[\d.]+$/, '$1/<version>')
        .replace(/^((?:System uptime|Last reload): )\d+$/, '$1<seconds>')
        .replace(/\b\d+ secs ago\b/g, '<seconds> secs ago')
        // The project describes actions in its own words.
        .replace(/^.* {1,2}(\(Priv: .*\))$/, '<summary> $1')
        .replace(/\b127\.0\.0\.1([:/])\d+/g, '127.0.0.1$1<port>')
        .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*/g, '<date>')
        .replace(/\b1[67]\d{8}\b/g, '<epoch>')
        // Seconds, descriptors of files and requests of a session.
        .replace(/^(admin .* <epoch> +)\d+ +\d+ +\d+( .*)$/, '$1<session>$2')
    )
  }

  #channels(text: string): string {
    if (!text.includes('/')) return text
    return text.replace(channel, (name, device: string) => `${device}-${this.#name(name, device)}`)
  }

  /** `DestChannel` and `DestUniqueid` are of one channel. */
  #ids(headers: Block['headers']): void {
    for (const [header, id] of headers) {
      const prefix = /^(.*)Uniqueid$/i.exec(header)?.[1]
      if (prefix === undefined || this.#names.has(id)) continue
      const found = headers.find(([name]) => name === `${prefix}Channel`)?.[1]
      if (found?.includes('/')) this.#names.set(id, `<id of ${this.#channels(found)}>`)
    }
  }

  #bridge(headers: Block['headers']): void {
    const value = (name: string): string | undefined => headers.find(([header]) => header === name)?.[1]
    const id = value('BridgeUniqueid')
    const first = value('Channel')
    if (id === undefined || first === undefined || this.#names.has(id)) return
    this.#names.set(id, `<bridge of ${this.#channels(first)}>`)
  }

  #name(id: string, kind: string): string {
    const known = this.#names.get(id)
    if (known !== undefined) return known
    const key = `${this.#step} ${kind}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    const name = `<${kind.includes('/') ? '' : `${kind} `}${this.#step}.${count}>`
    this.#names.set(id, name)
    return name
  }
}
