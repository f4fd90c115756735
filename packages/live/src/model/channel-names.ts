import type { ChannelState } from './channel.ts'

/** `PJSIP` of `PJSIP/anna-0000001f`. */
export function technologyOf(name: string): string {
  const slash = name.indexOf('/')
  return slash === -1 ? name : name.slice(0, slash)
}

/**
 * `PJSIP/anna` of `PJSIP/anna-0000001f`, `Local/5@agents` of `Local/5@agents-00000003;1`, `DAHDI/1` of `DAHDI/1-1`. Names of
 * devices may have hyphens, so only the last part goes.
 */
export function deviceOf(name: string): string {
  const plain = name.endsWith('>') ? name.replace(/(?:<(?:MASQ|ZOMBIE)>)+$/, '') : name
  const hyphen = plain.lastIndexOf('-')
  if (hyphen > plain.indexOf('/')) return plain.slice(0, hyphen)
  return half(plain) === undefined ? plain : plain.slice(0, -2)
}

/** `1` or `2` of a Local channel's name: `Local/5@agents-00000003;1`, up to 1.4 `Local/5@agents-3f2c,1`. */
function half(name: string): '1' | '2' | undefined {
  const sign = name.at(-2)
  const side = name.at(-1)
  return (sign === ';' || sign === ',') && (side === '1' || side === '2') ? side : undefined
}

/** Name of the other half of a Local channel. */
export function otherHalf(name: string): string | undefined {
  const side = name.startsWith('Local/') ? half(name) : undefined
  return side === undefined ? undefined : `${name.slice(0, -1)}${side === '1' ? 2 : 1}`
}

/** Whether the channel of that Uniqueid is the older one: `1767225600.9` is older than `1767225600.10`. */
export function isOlder(id: string, other: string): boolean {
  return compareAges(id, other) < 0
}

/** For sorting Uniqueids, the oldest first. They may have the name of the system before them. */
export function compareAges(id: string, other: string): number {
  const [time = 0, serial = 0] = ageOf(id)
  const [otherTime = 0, otherSerial = 0] = ageOf(other)
  return time - otherTime || serial - otherSerial
}

function ageOf(id: string): number[] {
  return (/(\d+)\.(\d+)$/.exec(id) ?? []).slice(1).map(Number)
}

/** A channel whose device another channel has taken over, and which will be hung up. */
export function isZombie(name: string): boolean {
  return name.endsWith('<ZOMBIE>')
}

export function isLocal(channel: { readonly technology: string }): boolean {
  return channel.technology === 'Local'
}

const states: ReadonlyMap<string, ChannelState> = new Map(
  Object.entries<ChannelState>({
    0: 'down',
    1: 'reserved',
    2: 'off-hook',
    3: 'dialing',
    4: 'ring',
    5: 'ringing',
    6: 'up',
    7: 'busy',
    8: 'dialing-off-hook',
    9: 'pre-ring',
    down: 'down',
    rsrvd: 'reserved',
    offhook: 'off-hook',
    dialing: 'dialing',
    ring: 'ring',
    ringing: 'ringing',
    up: 'up',
    busy: 'busy',
    'dialing offhook': 'dialing-off-hook',
    'pre-ring': 'pre-ring',
  }),
)

/** Of the code, or of the word that releases up to 1.4 have. */
export function channelState(raw: string | undefined): ChannelState {
  return (raw === undefined ? undefined : (states.get(raw) ?? states.get(raw.toLowerCase()))) ?? 'unknown'
}
