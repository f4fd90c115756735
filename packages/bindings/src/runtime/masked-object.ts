import type { HeaderValue } from './header-value.ts'
import type { MessageHead } from './message-head.ts'
import { isSecretName, isSecretOption, isSensitive, masked, maskValue } from './sensitive.ts'

/** Values that are secret where another header says so: `Var-000000: secret` with `Value-000000: …`. */
const namedBy: ReadonlyArray<readonly [value: RegExp, name: string]> = [
  [/^(?:value|match)(-\d+)$/i, 'var$1'],
  [/^value$/i, 'variable'],
  [/^val(?:ue)?$/i, 'key'],
]

/** Most messages need no closer look. */
const suspicious = /secret|pass|cred|digest|token|pin|\n(?:line|var)-/i

/** Of the last message: an event that is printed is followed by its message. */
let lastRaw = ''
let lastIsSuspicious = false

/** The headers of a message as they may be printed: by their own names, and by what their texts say. */
export function maskHeaders(
  object: Record<string, HeaderValue>,
  { raw, kind, name }: MessageHead & { readonly raw: string },
): Record<string, HeaderValue> {
  for (const header of Object.keys(object)) if (isSensitive(header, kind, name)) object[header] = masked
  if (raw !== lastRaw) {
    lastRaw = raw
    lastIsSuspicious = suspicious.test(raw)
  }
  return lastIsSuspicious ? maskTexts(object) : object
}

function maskTexts(object: Readonly<Record<string, HeaderValue>>): Record<string, HeaderValue> {
  const values = new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]))
  const result: Record<string, HeaderValue> = Object.create(null)
  for (const [name, value] of Object.entries(object))
    result[name] = isNamedSecret(name, values) ? masked : maskAll(name, value)
  return result
}

function isNamedSecret(header: string, values: ReadonlyMap<string, unknown>): boolean {
  return namedBy.some(([value, name]) => {
    if (!value.test(header)) return false
    const named = values.get(header.toLowerCase().replace(value, name))
    return typeof named === 'string' && isSecretOption(named)
  })
}

function maskAll(name: string, value: HeaderValue): HeaderValue {
  if (typeof value === 'string') return maskValue(name, value)
  if (Array.isArray(value)) return value.map((one: HeaderValue) => maskAll(name, one)) as HeaderValue
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, HeaderValue> = Object.create(null)
  for (const [key, one] of Object.entries(value)) result[key] = isSecretName(key) ? masked : maskAll(name, one)
  return result
}
