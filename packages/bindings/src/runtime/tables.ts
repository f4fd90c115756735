import * as actionTable from '../generated/tables/actions.ts'
import * as common from '../generated/tables/common.ts'
import * as eventTable from '../generated/tables/events.ts'
import type { ActionDescriptor, EventDescriptor, HeaderDescriptor } from './descriptor.ts'

export { releases } from '../generated/tables/releases.ts'
export * as renames from '../generated/tables/renames.ts'

/** Looks names up without regard to case (R8, R17) and makes each descriptor once, when it is first asked for. */
class Table<D> {
  readonly names: readonly string[]
  readonly #makers: Readonly<Record<string, () => D>>
  readonly #spellings: ReadonlyMap<string, string>
  readonly #made = new Map<string, D>()

  constructor(makers: Readonly<Record<string, () => D>>) {
    this.names = Object.keys(makers)
    this.#makers = makers
    // Two names may differ in case alone: each is found by its own spelling, any other finds the first.
    const spellings = new Map<string, string>()
    for (const name of this.names) if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name)
    for (const name of this.names) spellings.set(name, name)
    this.#spellings = spellings
  }

  find(name: string): D | undefined {
    const spelling = this.#spellings.get(name) ?? this.#spellings.get(name.toLowerCase())
    if (spelling === undefined) return undefined
    let descriptor = this.#made.get(spelling)
    if (descriptor === undefined) {
      descriptor = this.#makers[spelling]?.()
      if (descriptor !== undefined) this.#made.set(spelling, descriptor)
    }
    return descriptor
  }
}

const actionsByName = /*@__PURE__*/ new Table<ActionDescriptor>(actionTable.actions)
const eventsByName = /*@__PURE__*/ new Table<EventDescriptor>(eventTable.events)

/** Names of every action of the spec, in alphabetical order. */
export const actionNames: readonly string[] = actionsByName.names
/** Names of every event of the spec, in alphabetical order. */
export const eventNames: readonly string[] = eventsByName.names

/** What the spec says about an action; the name's case does not matter. */
export function actionDescriptor(name: string): ActionDescriptor | undefined {
  return actionsByName.find(name)
}

/** What the spec says about an event; the name's case does not matter. */
export function eventDescriptor(name: string): EventDescriptor | undefined {
  return eventsByName.find(name)
}

/** Headers that any event may carry. */
export function commonEventHeaders(): readonly HeaderDescriptor[] {
  return common.event
}

/** Headers that any response may carry. */
export function commonResponseHeaders(): readonly HeaderDescriptor[] {
  return common.response
}
