import { isFalse, isTrue } from '../config/ini.ts'

/** When a queue counts as empty: what makes a member unavailable. */
export type EmptyCondition =
  | 'paused'
  | 'penalty'
  | 'inuse'
  | 'ringing'
  | 'unavailable'
  | 'invalid'
  | 'unknown'
  | 'wrapup'

type Warn = (reason: string) => void

const loose = ['penalty', 'invalid'] as const
const presets: Readonly<Record<string, readonly EmptyCondition[]>> = {
  loose,
  strict: [...loose, 'paused', 'unavailable'],
}
const conditions: readonly EmptyCondition[] = [
  'paused',
  'penalty',
  'inuse',
  'ringing',
  'unavailable',
  'invalid',
  'unknown',
  'wrapup',
]

/** `paused,penalty`, `loose`, `strict`, or yes and no, which mean the opposite for joining and leaving. */
export function emptyConditions(
  before: readonly EmptyCondition[],
  value: string,
  joining: boolean,
  warn: Warn,
): readonly EmptyCondition[] {
  let result = new Set(before)
  for (const part of value.split(',')) {
    const word = part.toLowerCase()
    const condition = conditions.find((one) => one === word)
    if (condition !== undefined) result.add(condition)
    else if (presets[word] !== undefined) result = new Set(presets[word])
    else if (joining ? isFalse(part) : isTrue(part)) result = new Set([...loose, 'paused'])
    else if (isFalse(part) || isTrue(part)) result = new Set()
    else warn(`'${part}' is not a condition; write ${conditions.join(', ')}, loose, strict, yes or no`)
  }
  return [...result]
}
