import { actionContract, writeAction } from '@openami/bindings'
import { UsageError } from '../errors.ts'

export type Values = Record<string, string | string[]>

export interface WordedRequest {
  readonly request: Values
  /** Beyond the spec. */
  readonly headers: Values
}

/** `Header=value` words as a request; a header that comes twice is a list. */
export function parseWords(action: string, words: readonly string[], unchecked: boolean): WordedRequest {
  const [request, headers]: [Values, Values] = [{}, {}]
  const contract = actionContract(action)
  const known = new Set(contract?.request.map(({ name }) => name.toLowerCase()))
  for (const word of words) {
    const equals = word.indexOf('=')
    if (equals < 1) throw new UsageError(`${JSON.stringify(word)} is not of the form Header=value`)
    const [name, value] = [word.slice(0, equals), word.slice(equals + 1)]
    if (/^action(?:id)?$/i.test(name)) throw new UsageError(`${name} is set by the command; leave it out`)
    const into = unchecked && contract !== undefined && !known.has(name.toLowerCase()) ? headers : request
    const key = Object.keys(into).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name
    const before = into[key]
    into[key] = before === undefined ? value : [before, value].flat()
  }
  return { request, headers }
}

/**
 * The lines that will be sent, without an ActionID.
 *
 * @throws UsageError
 */
export function linesOf(action: string, { request, headers }: WordedRequest): Array<[name: string, value: string]> {
  try {
    return writeAction(action, request, { headers })
  } catch (error) {
    // What the client advises its callers to do is not what a user of the command can.
    const { message } = error as Error
    throw new UsageError(
      message
        .replace('options.headers sends headers beyond the spec', 'add --unchecked to send it')
        .replace(
          /does not take this string: it is of kind (\w+)$/,
          (_all, kind: string) => `needs ${wanted[kind] ?? kind}`,
        ),
    )
  }
}

/** What to write for a value of a kind. */
const wanted: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  pairs: 'NAME=VALUE',
}

/** Words as a shell divides them: quotes and backslashes hold one together. */
export function splitWords(line: string): string[] {
  const words: string[] = []
  for (const [part] of line.matchAll(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/g))
    words.push(
      part.replace(
        /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/g,
        (_all, single, double, one) => single ?? double?.replace(/\\(.)/g, '$1') ?? one,
      ),
    )
  return words
}
