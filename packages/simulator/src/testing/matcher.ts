import type { ActionName, Actions } from '@openami/bindings'
import { maskHeader } from '@openami/bindings/internal'

/** What a header must be: a text, a pattern, a number, a test of its own, or `undefined` for a header that is not there. */
export type Expected = string | number | boolean | RegExp | ((value: string | undefined) => boolean) | undefined

export interface Matcher {
  readonly [header: string]: Expected
}

/** With the parameters of the action as suggestions. */
export type MatcherOf<Name extends string> = Name extends ActionName
  ? { readonly [Header in keyof Actions[Name]['request']]?: Expected } & Matcher
  : Matcher

interface HasHeaders {
  readonly name: string
  getAll(header: string): string[]
}

/** One line for each header that is not as expected. Of a header that repeats, one value has to fit. */
export function differences(action: HasHeaders, matcher: Matcher): string[] {
  const found: string[] = []
  for (const [header, expected] of Object.entries(matcher)) {
    const values = action.getAll(header)
    if (fits(values, expected)) continue
    const shown = values.map((value) => `'${maskHeader(header, value, 'action', action.name)}'`)
    const got = values.length === 0 ? 'no such header' : shown.join(', ')
    found.push(`${header}: expected ${describe(action.name, header, expected)}, got ${got}`)
  }
  return found
}

/** ` with Channel: /x/, Exten: '100'`; empty where everything fits. */
export function describeMatcher(action: string, matcher: Matcher): string {
  const parts = Object.entries(matcher).map(([header, expected]) => `${header}: ${describe(action, header, expected)}`)
  return parts.length === 0 ? '' : ` with ${parts.join(', ')}`
}

function fits(values: readonly string[], expected: Expected): boolean {
  if (expected === undefined) return values.length === 0
  if (typeof expected === 'function') return values.length === 0 ? expected(undefined) : values.some(expected)
  // A global pattern remembers where it was.
  if (expected instanceof RegExp) return values.some((value) => value.search(expected) !== -1)
  return values.includes(String(expected))
}

function describe(action: string, header: string, expected: Expected): string {
  if (expected === undefined) return 'no such header'
  if (typeof expected === 'function') return 'a value that the test accepts'
  const text = maskHeader(header, String(expected), 'action', action)
  return expected instanceof RegExp ? text : `'${text}'`
}
