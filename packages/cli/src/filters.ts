import { eventDescriptor } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/suggest'
import { UsageError } from './errors.ts'

/** One `--where Header=pattern`: `*` matches any text. */
interface Condition {
  readonly header: string
  readonly pattern: RegExp
}

export interface Readable {
  getAll(header: string): string[]
}

/** Whether an event fulfils all conditions. */
export type Filter = (event: Readable) => boolean

/**
 * `Channel=PJSIP/*` for each condition.
 *
 * @throws UsageError for what is not a condition, and for a header that none of the named events has
 */
export function parseFilter(conditions: readonly string[], events: readonly string[]): Filter {
  const parsed = conditions.map((text) => parse(text))
  if (events.length > 0) for (const { header } of parsed) checkHeader(header, events)
  return (event) => parsed.every(({ header, pattern }) => event.getAll(header).some((value) => pattern.test(value)))
}

/** As a shell writes it, without regard to case. */
export function globPattern(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'is')
}

function parse(text: string): Condition {
  const equals = text.indexOf('=')
  if (equals < 1)
    throw new UsageError(`--where needs Header=value, as in --where 'Channel=PJSIP/*', not ${JSON.stringify(text)}`)
  return { header: text.slice(0, equals), pattern: globPattern(text.slice(equals + 1)) }
}

function checkHeader(header: string, events: readonly string[]): void {
  const descriptors = events.map((name) => eventDescriptor(name))
  // What an event of another module, or a dynamic one, has is not known.
  if (descriptors.some((one) => one === undefined || one.dynamic)) return
  const names = [...new Set(descriptors.flatMap((one) => one?.headers.map(({ name }) => name) ?? []))]
  const has = names.some((name) => name.toLowerCase() === header.toLowerCase()) || /^(?:Event|Privilege)$/i.test(header)
  if (!has)
    throw new UsageError(
      `--where: ${events.join(', ')} ${events.length > 1 ? 'have' : 'has'} no header ${header}${didYouMean(header, names)}`,
    )
}
