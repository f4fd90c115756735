export interface ExtensionState {
  readonly exten: string
  readonly context: string
  readonly hint: string
  /** 0 idle, 1 in use, 4 unavailable, 8 ringing; −1 where there is no hint. */
  readonly status: number
  readonly text: string
}

/** Device states, the one that counts more after the other. */
const order: readonly string[] = [
  'INVALID',
  'UNKNOWN',
  'UNAVAILABLE',
  'NOT_INUSE',
  'ONHOLD',
  'RINGING',
  'INUSE',
  'BUSY',
  'RINGINUSE',
]

/** Whether a text is the name of a device state. */
export function isDeviceState(text: string): boolean {
  return order.includes(text)
}

/** State of several devices taken together. */
export function aggregate(states: readonly string[]): string {
  let ringing = false
  let inUse = false
  let rank = 0
  for (const state of states) {
    if (state === 'RINGING') ringing = true
    else if (state === 'INUSE' || state === 'ONHOLD' || state === 'BUSY') inUse = true
    rank = Math.max(rank, order.indexOf(state))
  }
  return ringing && inUse ? 'RINGINUSE' : (order[rank] ?? 'INVALID')
}

const extensions: Readonly<Record<string, readonly [status: number, text: string]>> = {
  UNKNOWN: [0, 'Idle'],
  NOT_INUSE: [0, 'Idle'],
  INUSE: [1, 'InUse'],
  BUSY: [2, 'Busy'],
  INVALID: [4, 'Unavailable'],
  UNAVAILABLE: [4, 'Unavailable'],
  RINGING: [8, 'Ringing'],
  RINGINUSE: [9, 'InUse&Ringing'],
  ONHOLD: [16, 'Hold'],
}

/** What an extension shows when its devices are in this state. */
export function extensionOf(device: string): Pick<ExtensionState, 'status' | 'text'> {
  const [status, text] = extensions[device] ?? [0, 'Idle']
  return { status, text }
}

const devices: Readonly<Record<number, string>> = {
  0: 'NOT_INUSE',
  1: 'INUSE',
  2: 'BUSY',
  4: 'UNAVAILABLE',
  8: 'RINGING',
  9: 'RINGINUSE',
  16: 'ONHOLD',
}

/** The device state that an extension's state means. */
export function deviceOfExtension(status: number): string {
  return devices[status] ?? 'INVALID'
}
