import type { PhoneOptions } from './options.ts'
import { Phone } from './phone.ts'

/** The phones and trunks of the PBX: those of its options, and those of configuration files. */
export class PhoneBook {
  readonly #all: Phone[]
  readonly #byDevice: Map<string, Phone>
  /** What the options have takes the place of what files have. */
  readonly #given: ReadonlySet<string>

  constructor(options: readonly PhoneOptions[]) {
    this.#all = options.map((one) => new Phone(one))
    this.#byDevice = new Map(this.#all.map((phone) => [key(phone.device), phone]))
    this.#given = new Set(this.#byDevice.keys())
  }

  /** Always the same list, with what is there now. */
  get all(): readonly Phone[] {
    return this.#all
  }

  /** Without regard to case. */
  get(device: string): Phone | undefined {
    return this.#byDevice.get(key(device))
  }

  /**
   * The phones of a technology are now those that its file has. One that was there keeps what a test made of it. Gives those
   * that are new.
   */
  replace(technology: string, options: readonly PhoneOptions[]): Phone[] {
    const wanted = new Map(
      options.filter(({ device }) => !this.#given.has(key(device))).map((one) => [key(one.device), one]),
    )
    const prefix = `${technology.toLowerCase()}/`
    for (const device of [...this.#byDevice.keys()]) {
      const isOld = device.startsWith(prefix) && !this.#given.has(device) && !wanted.has(device)
      if (isOld) this.#byDevice.delete(device)
    }
    const added: Phone[] = []
    for (const [device, one] of wanted) {
      const phone = this.#byDevice.get(device)
      if (phone !== undefined) {
        phone.options = one
        continue
      }
      const fresh = new Phone(one)
      this.#byDevice.set(device, fresh)
      added.push(fresh)
    }
    this.#all.splice(0, this.#all.length, ...this.#byDevice.values())
    return added
  }
}

function key(device: string): string {
  return device.toLowerCase()
}
