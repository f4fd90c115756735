import { didYouMean } from '@openami/bindings/suggest'

/** Classes that an event mask may name, of all releases. */
const classes = [
  'system',
  'call',
  'log',
  'verbose',
  'command',
  'agent',
  'user',
  'config',
  'dtmf',
  'reporting',
  'cdr',
  'dialplan',
  'originate',
  'agi',
  'cc',
  'aoc',
  'test',
  'security',
  'message',
  'all',
  'none',
]
const everything = /^(?:yes|true|y|t|on)$/i
const nothing = /^(?:no|false|n|f|off)$/i
/** A number of class bits; the lowest is `system`. */
const bits = /^\d+$/

/**
 * A server takes a mask that it does not understand for none, and says Success (R32).
 *
 * @returns what is wrong with it, or undefined
 */
export function maskProblem(mask: string): string | undefined {
  if (everything.test(mask) || nothing.test(mask) || bits.test(mask)) return undefined
  const names = mask.split(',')
  const unknown = names.find((name) => !classes.includes(name))
  if (unknown === undefined) return undefined
  const meant = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '')
  if (meant.length > 0 && meant.every((name) => classes.includes(name)))
    return `is ${JSON.stringify(mask)}; class names are in small letters, between commas without blanks: did you mean ${JSON.stringify(meant.join(','))}?`
  const what = "must be 'on', 'off' or privilege classes separated by commas"
  const hint = didYouMean(unknown.trim(), names.length === 1 ? [...classes, 'on', 'off'] : classes)
  return `${what}, and ${JSON.stringify(unknown)} is not one of them${hint}`
}

/** Whether events of the class `system` may come with this mask; without one, the server sends what the user may read. */
export function includesSystem(mask: string | undefined): boolean {
  if (mask === undefined || everything.test(mask)) return true
  if (bits.test(mask)) return Number(mask) % 2 === 1
  return mask.split(',').some((name) => name === 'system' || name === 'all')
}
