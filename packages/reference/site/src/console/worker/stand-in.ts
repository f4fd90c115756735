import type { SimulatedServer } from './simulated-server.ts'

/** A header whose value is the name of a channel that is up, such as `PJSIP/100-00000001` or `Local/echo@office-0000002d;1`. */
const header = /^[\w-]*(?:channel|source)\w*: *((\S+?\/\S+)-[0-9a-f]{4,}(;[12])?)$/gim
/** Milliseconds that a call is waited for, and between two looks. */
export const patience = 4_000
const pause = 50

export interface StandIn {
  /** Name of the channel in the example. */
  readonly name: string
  /** What to call to have one like it. */
  readonly device: string
  /** `;1` and `;2` are the two ends of a Local channel. */
  readonly end: string
}

/** The channels that an action names and that the server does not have. */
export function missingChannels(action: string, { engine, phones }: SimulatedServer): StandIn[] {
  const found = new Map<string, StandIn>()
  for (const [, name = '', device = '', end = ''] of action.matchAll(header)) {
    if (engine.pbx.channels.named(name) !== undefined) continue
    const known = device.startsWith('Local/') || phones.includes(device)
    found.set(name, { name, device: known ? device : (phones[0] as string), end })
  }
  return [...found.values()]
}

/** The name of an answered channel of this device; undefined where none is there within so many milliseconds. */
export async function answeredChannel(
  { engine }: SimulatedServer,
  { device, end }: StandIn,
  taken: ReadonlySet<string>,
  patience: number,
): Promise<string | undefined> {
  for (let waited = 0; waited <= patience; waited += pause) {
    for (const { name, state } of engine.pbx.channels) {
      if (state === up && name.startsWith(`${device}-`) && name.endsWith(end) && !taken.has(name)) return name
    }
    if (waited < patience) await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return undefined
}

/** State of a channel that is answered. */
const up = 6
