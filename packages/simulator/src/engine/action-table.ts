import { actionDescriptor, actionNames, availableIn, privilegesAt } from '@openami/bindings'
import { actionModules } from '../generated/modules.ts'
import { parseCatalog } from './catalog/catalog.ts'
import type { Modules } from './modules.ts'
import type { Personality } from './personalities/personality.ts'
import type { Session } from './session.ts'

/** An action that a release has. */
export interface KnownAction {
  /** As the spec spells it. */
  readonly name: string
  readonly summary: string
  readonly classes: number
  /** One of `addMessages` that only acknowledges. */
  readonly acknowledges?: true
}

const moduleOf: ReadonlyMap<string, string> = new Map(
  parseCatalog(actionModules).map(({ name, module }) => [name, module]),
)

/** Names of the spec by their lower-case form, which two may share: of those the last that a release has counts. */
const known = new Map<string, string[]>()
let read = 0

/** `addMessages` may have added names since the last call. */
function spellings(): ReadonlyMap<string, readonly string[]> {
  for (; read < actionNames.length; read++) {
    const name = actionNames[read] as string
    const lower = name.toLowerCase()
    known.set(lower, [name, ...(known.get(lower) ?? [])])
  }
  return known
}

/** The actions of one release that its loaded modules register, from the spec: their names, and who may call them. */
export class ActionTable {
  readonly #personality: Personality
  readonly #modules: Modules
  /** What was read of the spec, which takes its time, by lower-case names. */
  readonly #read = new Map<string, KnownAction | undefined>()

  constructor(personality: Personality, modules: Modules) {
    this.#personality = personality
    this.#modules = modules
  }

  /** Undefined for what the release does not have. `action` in lower case. */
  find(action: string): KnownAction | undefined {
    const read = this.#read.get(action)
    if (read !== undefined) return read
    const names = spellings().get(action)
    if (names === undefined || this.#read.has(action)) return undefined
    const found = names.map((name) => this.#readAction(name)).find((known) => known !== undefined)
    this.#read.set(action, found)
    return found
  }

  #readAction(name: string): KnownAction | undefined {
    const { release, classes } = this.#personality
    const descriptor = actionDescriptor(name)
    if (descriptor === undefined || !availableIn(descriptor.availability, release)) return undefined
    if (!this.#modules.isLoaded(moduleOf.get(name) ?? 'core')) return undefined
    const { summary, privileges, replies } = descriptor
    const acknowledges = !moduleOf.has(name) && replies.every(({ kind }) => kind === 'ack')
    return {
      name,
      summary,
      classes: classes.setOf(privilegesAt(privileges, release)),
      ...(acknowledges && { acknowledges }),
    }
  }

  get #all(): KnownAction[] {
    return [...spellings().keys()].flatMap((lower) => this.find(lower) ?? [])
  }

  /** As the spec spells it. */
  nameOf(action: string): string | undefined {
    return this.find(action.toLowerCase())?.name
  }

  get names(): string[] {
    return this.#all.map(({ name }) => name)
  }

  /** Name and description of everything that this session may call, in alphabetical order. */
  listFor(session: Session): Array<readonly [name: string, description: string]> {
    const { texts } = this.#personality
    return this.#all
      .filter((entry) => this.mayCall(session, entry) && !this.#personality.unlistedActions.includes(entry.name))
      .map(({ name, summary, classes }) => [
        name,
        texts.describeAction(summary, this.#personality.classes.describe(classes)),
      ])
  }

  /** R31. Before 1.6 every class of the action was needed, since then any of them. */
  mayCall(session: Session, { classes }: KnownAction): boolean {
    if (classes === 0) return true
    const held = session.write & classes
    return this.#personality.needsEveryClass ? held === classes : held !== 0
  }
}
