import { splitArguments } from './arguments.ts'

interface Place {
  readonly context: string
  readonly exten: string
  readonly priority: number
}

/** Where a place is read: parts that it omits are taken from here. */
export interface PlaceReader extends Place {
  readonly callerId: { readonly num: string }
}

interface Labels {
  priority(context: string, exten: string, label: string, callerId?: string): number | undefined
}

/** The parts of `[[context,]exten,]priority`. */
export function placeParts(text: string, legacy = false): { context?: string; exten?: string; priority: string } {
  const [priority = '', exten = '', context = ''] = splitArguments(text, legacy)
    .slice(0, 3)
    .map((part) => part.trim())
    .reverse()
  return { priority, ...(exten === '' ? {} : { exten }), ...(context === '' ? {} : { context }) }
}

/**
 * `[[context,]exten,]priority`, with a number, a label, or a number of steps such as `+2`; undefined where there is no such
 * label. A place that is a number need not exist.
 */
export function readPlace(dialplan: Labels, from: PlaceReader, text: string, legacy = false): Place | undefined {
  const { context = from.context, exten = from.exten, priority: written } = placeParts(text, legacy)
  const steps = /^[+-]\d+$/.test(written)
  const priority = steps
    ? from.priority + Number.parseInt(written, 10)
    : dialplan.priority(context, exten, written, from.callerId.num)
  return priority === undefined ? undefined : { context, exten, priority }
}
