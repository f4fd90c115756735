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
  const plain = name.replace(/(?:<(?:MASQ|ZOMBIE)>)+$/, '').replace(/;[12]$/, '')
  const hyphen = plain.lastIndexOf('-')
  return hyphen > plain.indexOf('/') ? plain.slice(0, hyphen) : plain
}

export function isLocal(channel: { readonly technology: string }): boolean {
  return channel.technology === 'Local'
}

const states: Readonly<Record<string, ChannelState>> = {
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
}

/** Of the code, or of the word that releases up to 1.4 have. */
export function channelState(raw: string | undefined): ChannelState {
  return (raw === undefined ? undefined : (states[raw] ?? states[raw.toLowerCase()])) ?? 'unknown'
}
