import { actionDescriptor, actionNames, availableIn, privilegesAt } from '@openami/bindings'
import { actionModules } from '../generated/modules.ts'
import { parseCatalog } from './catalog/catalog.ts'
import type { Modules } from './modules.ts'
import type { Personality } from './personalities/personality.ts'
import type { ReplyForm } from './personalities/release-forms.ts'
import type { Session } from './session.ts'

interface Entry {
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
  readonly #entries = new Map<string, Entry>()

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

  /** As the spec spells it. */
  nameOf(action: string): string | undefined {
    return this.#entries.get(action.toLowerCase())?.name
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name)
  }

  /** How the release answers it; undefined for what it does not have. */
  replyForm(action: string): ReplyForm | undefined {
    const name = this.#entries.get(action)?.name
    return name === undefined ? undefined : this.#personality.forms.reply(name)
  }

  /** R31. Before 1.6 every class of the action was needed, since then any of them. */
  access(session: Session, action: string): 'allowed' | 'denied' | 'unknown' {
    const entry = this.#entries.get(action.toLowerCase())
    if (entry === undefined) return 'unknown'
    return this.#mayCall(session, entry) ? 'allowed' : 'denied'
  }

  /** Name and description of everything that this session may call, in alphabetical order. */
  listFor(session: Session): Array<readonly [name: string, description: string]> {
    const { texts } = this.#personality
    return [...this.#entries.values()]
      .filter((entry) => this.#mayCall(session, entry) && !this.#personality.unlistedActions.includes(entry.name))
      .map(({ name, summary, classes }) => [
        name,
        texts.describeAction(summary, this.#personality.classes.describe(classes)),
      ])
  }

  #mayCall(session: Session, { classes }: Entry): boolean {
    if (classes === 0) return true
    const held = session.write & classes
    return this.#personality.needsEveryClass ? held === classes : held !== 0
  }
}
