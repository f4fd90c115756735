import { ActionTable } from './action-table.ts'
import { handlers } from './actions/index.ts'
import { applications } from './applications/index.ts'
import { isSimulated as isCommandSimulated } from './cli/commands.ts'
import { functions } from './functions/index.ts'
import { alternatives, Modules } from './modules.ts'
import { partly } from './partly.ts'
import { type PersonalityName, personality } from './personalities/index.ts'
import type { Unhandled } from './unhandled.ts'

/** How far the simulator does what the server does. */
export interface Coverage {
  readonly kind: Unhandled['kind']
  readonly name: string
  readonly state: 'real' | 'partly' | 'no'
  /** What is missing, where it is `partly`. */
  readonly missing: string | undefined
}

/** Every action, application, function and console command that a release has in its loaded modules. */
export function coverage(name: PersonalityName): Coverage[] {
  const release = personality(name)
  const modules = new Modules(release.release, { load: release.modules })
  const entry = (kind: Unhandled['kind'], each: string, isSimulated: boolean): Coverage => {
    const missing = partly[kind][each]
    return { kind, name: each, state: isSimulated ? (missing === undefined ? 'real' : 'partly') : 'no', missing }
  }
  // Login and Challenge are answered before a handler is looked for.
  const isHandled = (action: string): boolean => action === 'Login' || handlers.has(action.toLowerCase())
  return [
    ...new ActionTable(release, modules).names.map((each) => entry('action', each, isHandled(each))),
    ...modules.applications.map((each) => entry('application', each.name, applications.has(each.name.toLowerCase()))),
    ...modules.functions.map((each) => entry('function', each.name, functions.has(each.name))),
    ...modules.commands.map((each) => entry('command', each.name, alternatives(each.name).every(isCommandSimulated))),
  ]
}
