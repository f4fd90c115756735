/** Milliseconds, or text with a unit: `250`, `'250ms'`, `'3s'`, `'1.5m'`, `'2h'`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** @throws TypeError */
export function milliseconds(duration: Duration | string): number {
  const [, number, unit = 'ms'] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(String(duration)) ?? []
  const value = Number(number) * (units[unit] ?? Number.NaN)
  if (Number.isFinite(value)) return value
  throw new TypeError(`'${duration}' is not a duration; write milliseconds, or text such as '250ms', '3s', '2m', '1h'`)
}
