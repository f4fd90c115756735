import type { Block } from './blocks.ts'

/** Headers that tell a time or a span of it: their values differ from run to run. */
const timed =
  /^(?:Timestamp|Uptime|LastReload|Seconds|Duration|DurationMs|BridgedSeconds|.*Time|.*HoldTime|LongestHoldTime|Idle.*|SessionTimeout|EventTV|SessionTV|CoreStartup.*|CoreReload.*|CoreCurrentCalls|CoreProcessedCalls|LastCall|LastPause|LoginTime|Wait|Starttime|AnswerTime|EndTime|TimeToHangup|ParkingDuration|ParkingTimeout|SessionID|Memory.*|JitterBuffer.*)$/i

/**
 * Replaces what differs from run to run by names in the order of their appearance: unique ids, channel numbers, bridge
 * ids, addresses of memory. One normaliser serves one run.
 */
export class Normaliser {
  readonly #names = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  block({ name, headers }: Block): Block {
    return {
      name: this.#text(name),
      headers: headers.map(([header, value]) => [
        this.#text(header),
        timed.test(header) ? '<time>' : this.#text(value),
      ]),
    }
  }

  #text(text: string): string {
    return text
      .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, (id) => this.#name('uuid', id))
      .replace(/\b\d{9,10}\.\d+\b/g, (id) => this.#name('id', id))
      .replace(/(?<=[\w/@])-[0-9a-f]{8}(?=[;,]|$|\W)/g, (id) => `-${this.#name('channel', id)}`)
      .replace(/0x[0-9a-f]{6,}/g, '<address>')
      .replace(/\b127\.0\.0\.1[:/]\d+/g, '127.0.0.1:<port>')
      .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*/g, '<date>')
      .replace(/\b1[67]\d{8}\b/g, '<epoch>')
  }

  #name(kind: string, text: string): string {
    const key = `${kind} ${text}`
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const name = `<${kind} ${count}>`
    this.#names.set(key, name)
    return name
  }
}
