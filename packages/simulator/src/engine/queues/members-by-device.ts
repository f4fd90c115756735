import type { Member, Queue } from './queue.ts'

type Entry = readonly [queue: Queue, member: Member]

/** Members by the device that their state comes from. */
export class MembersByDevice {
  readonly #entries = new Map<string, readonly Entry[]>()

  /** In the order of their queues. */
  get(device: string): readonly Entry[] {
    return this.#entries.get(device.toLowerCase()) ?? []
  }

  add(queue: Queue, member: Member, queues: readonly Queue[]): void {
    const device = deviceOf(member)
    const entries: Entry[] = [...this.get(device), [queue, member]]
    entries.sort(([a], [b]) => queues.indexOf(a) - queues.indexOf(b))
    this.#entries.set(device, entries)
  }

  delete(queue: Queue, member: Member): void {
    const device = deviceOf(member)
    const left = this.get(device).filter(([each, one]) => each !== queue || one !== member)
    if (left.length > 0) this.#entries.set(device, left)
    else this.#entries.delete(device)
  }
}

/** Options of a Local channel do not count. */
function deviceOf({ stateInterface }: Member): string {
  return stateInterface.toLowerCase().replace(/^(local\/[^/]*)\/.*/, '$1')
}
