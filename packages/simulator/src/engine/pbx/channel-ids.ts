/** Names and ids of channels, as the release counts them. */
export class ChannelIds {
  readonly #legacy: boolean
  readonly #counts = new Map<string, number>()
  #uniqueids = 0
  #logIds = 0
  #evaluations = 0

  /** `legacy`: before 1.6, where names have another form. */
  constructor(legacy: boolean) {
    this.#legacy = legacy
  }

  /** Name of the next channel of a device: `PJSIP/anna-00000000`. */
  name(device: string): string {
    return `${device}-${this.#next(device.slice(0, device.indexOf('/')))}`
  }

  /** Names of the two halves of the next Local channel. */
  pair(device: string): readonly [one: string, two: string] {
    const number = this.#next('Local')
    if (!this.#legacy) return [`${device}-${number};1`, `${device}-${number};2`]
    const short = number.replace(/^0{1,4}/, '')
    return [`${device}-${short},1`, `${device}-${short},2`]
  }

  /** `1764415000.7`: seconds since 1970, and a number that each channel of the server raises. */
  uniqueid(now: number): string {
    return `${Math.floor(now / 1000)}.${this.#uniqueids++}`
  }

  /** A channel that no event tells of has one, too. */
  skipUniqueid(): void {
    this.#uniqueids++
  }

  /** Id of a new call in the log: `[C-00000001]`. */
  logId(): string {
    return `[C-${(++this.#logIds).toString(16).padStart(8, '0')}]`
  }

  /** Name of the channel on which the console reads a function. */
  evaluation(): string {
    return `CLIEval/${++this.#evaluations}`
  }

  /** Each technology counts its own channels. */
  #next(technology: string): string {
    const count = this.#counts.get(technology) ?? 0
    this.#counts.set(technology, count + 1)
    return (this.#legacy ? count + 0x1001 : count).toString(16).padStart(8, '0')
  }
}
