import type { ApplicationPbx } from '../applications/application.ts'
import type { OptionLetters } from '../dialplan/option-letters.ts'
import type { Channel } from './channel.ts'
import type { DialLeg } from './dial-leg.ts'
import { startMusic, stopMusic } from './music.ts'

/** What the caller hears of the calls that Dial makes, and the variables that say when. */
export class DialProgress {
  readonly #pbx: ApplicationPbx
  readonly #channel: Channel
  readonly #options: OptionLetters
  #rang = false
  #progressed = false

  constructor(pbx: ApplicationPbx, channel: Channel, options: OptionLetters) {
    this.#pbx = pbx
    this.#channel = channel
    this.#options = options
  }

  /** The calls begin. */
  begun(): void {
    if (this.#options.has('m')) this.#playMusic()
    else if (this.#options.has('r') || this.#options.has('R')) this.#pbx.signal(this.#channel, 'ringing')
  }

  /** They end. */
  over(): void {
    if (this.#options.has('m')) stopMusic(this.#pbx, this.#channel)
  }

  /** `m(class)` counts more than the class of the channel. */
  #playMusic(): void {
    const { fields } = this.#channel
    const own = fields.get('musicclass')
    const asked = this.#options.get('m') ?? ''
    if (asked !== '') fields.set('musicclass', asked)
    startMusic(this.#pbx, this.#channel, '')
    if (own !== undefined) fields.set('musicclass', own)
    else fields.delete('musicclass')
    this.#pbx.signal(this.#channel, 'progress')
  }

  proceeding(): void {
    if (!this.#options.has('r')) this.#pbx.signal(this.#channel, 'proceeding')
  }

  ringing(leg: DialLeg): void {
    if (this.#rang) return
    this.#rang = true
    if (!this.#options.has('m') && !this.#options.has('r')) this.#pbx.signal(this.#channel, 'ringing')
    this.#duration('RINGTIME', leg)
  }

  progress(leg: DialLeg): void {
    if (this.#progressed) return
    this.#progressed = true
    if (!this.#options.has('r')) this.#pbx.signal(this.#channel, 'progress')
    this.#duration('PROGRESSTIME', leg)
  }

  #duration(name: string, { channel }: DialLeg): void {
    const pbx = this.#pbx
    if (pbx.legacy) return
    const milliseconds = pbx.host.clock.now() - channel.createdAt
    pbx.setVariable(this.#channel, name, String(Math.floor(milliseconds / 1000)))
    pbx.setVariable(this.#channel, `${name}_MS`, String(milliseconds))
  }
}
