import type { PhoneOptions } from './options.ts'

/** What a phone does when it is called. */
export interface PhoneScript {
  readonly behaviour: 'answers' | 'busy' | 'rings' | 'congestion' | 'rejects'
  /** Milliseconds that it rings before it answers. */
  readonly ringTime: number
}

const defaultRingTime = 100

/** A phone or trunk. What it does can be changed at any time, and counts from the next call on. */
export class Phone implements PhoneOptions {
  readonly device: string
  /** Replaced when its configuration file is read again. */
  options: PhoneOptions
  /** What it does when it is called, as far as no number has a script of its own. */
  script: PhoneScript
  /** Calls reach it. */
  registered: boolean
  /** What a trunk does with calls to certain numbers, the latest first. */
  readonly #numbers = new Map<string, { readonly number: string | RegExp; readonly script: PhoneScript }>()

  constructor(options: PhoneOptions) {
    const { device, behaviour = 'answers', ringTime = defaultRingTime } = options
    this.device = device
    this.options = options
    this.registered = behaviour !== 'unreachable'
    this.script = { behaviour: behaviour === 'unreachable' ? 'answers' : behaviour, ringTime }
  }

  get behaviour(): NonNullable<PhoneOptions['behaviour']> {
    return this.registered ? this.script.behaviour : 'unreachable'
  }

  get ringTime(): number {
    return this.script.ringTime
  }

  get host(): PhoneOptions['host'] {
    return this.options.host
  }

  get secret(): boolean | undefined {
    return this.options.secret
  }

  get qualify(): boolean | undefined {
    return this.options.qualify
  }

  get mailbox(): string | undefined {
    return this.options.mailbox
  }

  get callGroups(): string | undefined {
    return this.options.callGroups
  }

  get pickupGroups(): string | undefined {
    return this.options.pickupGroups
  }

  get context(): string {
    return this.options.context ?? 'default'
  }

  get callerId(): { readonly num: string; readonly name: string } {
    return { num: this.options.callerId?.num ?? '', name: this.options.callerId?.name ?? '' }
  }

  /** What it does with a call to this number; undefined for a call to the phone itself. */
  scriptFor(number: string | undefined): PhoneScript {
    if (number === undefined) return this.script
    const scripts = [...this.#numbers.values()].reverse()
    const found = scripts.find(({ number: one }) => (typeof one === 'string' ? one === number : one.test(number)))
    return found?.script ?? this.script
  }

  /** Gives calls to a number, or to those that fit a pattern, a script of their own. */
  setScriptFor(number: string | RegExp, script: PhoneScript): void {
    const key = String(number)
    this.#numbers.delete(key)
    this.#numbers.set(key, { number, script })
  }

  /** Everything that can change, for {@link restore}. */
  save(): PhoneState {
    return { script: this.script, registered: this.registered, numbers: [...this.#numbers.values()] }
  }

  restore({ script, registered, numbers }: PhoneState): void {
    this.script = script
    this.registered = registered
    this.#numbers.clear()
    for (const { number, script } of numbers) this.setScriptFor(number, script)
  }
}

export interface PhoneState {
  readonly script: PhoneScript
  readonly registered: boolean
  readonly numbers: ReadonlyArray<{ readonly number: string | RegExp; readonly script: PhoneScript }>
}

/** The phone that `technology/resource` names, and the number that it is to dial, where there is one. */
export interface DialledPhone {
  readonly phone: Phone
  readonly number: string | undefined
}

/**
 * Finds the phone of a dial string: `PJSIP/100`, `PJSIP/5550100@trunk`, `PJSIP/trunk/sip:5550100@192.0.2.1`,
 * `SIP/trunk/5550100`, `IAX2/user:secret@trunk/5550100`.
 */
export function dialledPhone(
  find: (device: string) => Phone | undefined,
  technology: string,
  resource: string,
): DialledPhone | undefined {
  const [place = '', rest] = cut(resource, '/')
  const direct = find(`${technology}/${place}`)
  if (direct !== undefined) return { phone: direct, number: rest === undefined ? undefined : numberOf(rest) }
  const at = place.lastIndexOf('@')
  const trunk = at === -1 ? undefined : find(`${technology}/${place.slice(at + 1)}`)
  if (trunk === undefined) return undefined
  // IAX2 has a user and a secret before the `@`, and the number after the slash.
  return { phone: trunk, number: technology.toUpperCase() === 'IAX2' ? rest : place.slice(0, at) }
}

function numberOf(text: string): string {
  return text.replace(/^sips?:/i, '').replace(/@.*$/s, '')
}

function cut(text: string, mark: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
