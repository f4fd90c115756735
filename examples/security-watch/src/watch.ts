import type { AmiEvent, Client } from 'openami'

/** Events by which Asterisk reports that a login was refused. */
const attempts = [
  'ChallengeResponseFailed',
  'FailedACL',
  'InvalidAccountID',
  'InvalidPassword',
  'InvalidTransport',
] as const

export interface WatchOptions {
  /** Attempts from one address within `window` that lead to a ban. Default 5. */
  readonly attempts?: number
  /** Milliseconds. Default 10 minutes. */
  readonly window?: number
  /** Addresses that are never banned. */
  readonly trusted?: readonly string[]
  readonly ban: (address: string, reason: string) => void
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** Calls `ban` once for each address with too many failed attempts. Returns a function that ends it. */
export function watch(ami: Client, options: WatchOptions): () => void {
  const { attempts: most = 5, window = 600_000, trusted = [], ban, now = Date.now } = options
  const seen = new Map<string, number[]>()
  const banned = new Set<string>()
  const count = (event: AmiEvent): void => {
    const address = addressOf(event.get('RemoteAddress') ?? '')
    if (address === undefined || trusted.includes(address) || banned.has(address)) return
    const at = now()
    const times = [...(seen.get(address) ?? []), at].filter((time) => time > at - window)
    seen.set(address, times)
    if (times.length < most) return
    banned.add(address)
    seen.delete(address)
    ban(address, `${times.length} × ${event.name}, last for account ${event.get('AccountID') ?? '(none)'}`)
  }
  // Addresses that tried once and never again must not fill the memory.
  const forget = setInterval(() => {
    for (const [address, times] of seen) if ((times.at(-1) ?? 0) <= now() - window) seen.delete(address)
  }, window).unref()
  const ends = attempts.map((name) => ami.on(name, count))
  return () => {
    clearInterval(forget)
    for (const end of ends) end()
  }
}

/** `IPV4/UDP/203.0.113.7/5060` → `203.0.113.7`. */
function addressOf(text: string): string | undefined {
  return /^IPV[46]\/\w+\/([^/]+)\/\d+$/.exec(text)?.[1]
}
