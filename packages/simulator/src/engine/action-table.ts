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
}

const moduleOf: ReadonlyMap<string, string> = new Map(
  parseCatalog(actionModules).map(({ name, module }) => [name, module]),
)

/** The actions of one release that its loaded modules register, from the spec: their names, and who may call them. */
export class ActionTable {
  readonly #personality: Personality
  readonly #entries = new Map<string, KnownAction>()

  constructor(personality: Personality, modules: Modules) {
    this.#personality = personality
    for (const name of actionNames) {
      const descriptor = actionDescriptor(name)
      if (descriptor === undefined || !availableIn(descriptor.availability, personality.release)) continue
      if (!modules.isLoaded(moduleOf.get(name) ?? 'core')) continue
      const privileges = privilegesAt(descriptor.privileges, personality.release)
      const classes = personality.classes.setOf(privileges)
      this.#entries.set(name.toLowerCase(), { name, summary: descriptor.summary, classes })
    }
  }

  /** Undefined for what the release does not have. `action` in lower case. */
  find(action: string): KnownAction | undefined {
    return this.#entries.get(action)
  }

  /** As the spec spells it. */
  nameOf(action: string): string | undefined {
    return this.#entries.get(action.toLowerCase())?.name
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name)
  }

  /** Name and description of everything that this session may call, in alphabetical order. */
  listFor(session: Session): Array<readonly [name: string, description: string]> {
    const { texts } = this.#personality
    return [...this.#entries.values()]
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
