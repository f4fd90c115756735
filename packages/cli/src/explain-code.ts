import type { ResolvedType } from '@openami/spec'
import type { Explanation } from './explain-error.ts'

/** What a number is called that says how a call ended → the type that lists such numbers, and the header that has them. */
const CODES: Readonly<Record<string, readonly [type: string, header: string]>> = {
  cause: ['hangup-cause', 'Cause'],
  reason: ['originate-reason', 'Reason'],
}

/** Of `cause 21` what the number means; nothing of other words, and of a number that the spec does not have. */
export function explainCode(words: string, types: Readonly<Record<string, ResolvedType>>): Explanation[] {
  const [, kind = '', number = ''] = /^(cause|reason)[ :=]+(\d+)$/i.exec(words) ?? []
  const [type = '', header] = CODES[kind.toLowerCase()] ?? []
  const meaning = types[type]?.values?.[number]
  if (meaning === undefined) return []
  return [{ text: `${header} ${number}`, meaning, advice: `openami explain ${header} lists all of them.` }]
}
