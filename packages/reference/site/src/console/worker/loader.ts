import { rareExtensions } from './office.ts'
import { handlers } from './parts/basic-actions.ts'
import { applications } from './parts/basic-applications.ts'

let complete = false

/** Loads the rest of the engine where an action needs it: it is a rare one, or it names a function or an application. */
export async function loadFor(action: string): Promise<void> {
  if (complete || !needsRest(action)) return
  const { completeEngine } = await import('./parts/rest.ts')
  completeEngine()
  complete = true
}

function needsRest(text: string): boolean {
  const action = /^action: *(\w+)/im.exec(text)?.[1]?.toLowerCase() ?? ''
  if (action === 'queues' || !(beforeLogin.test(action) || handlers.has(action))) return true
  if (rareExtensions.test(text)) return true
  // A function, in a variable or in what an application is given.
  if (/\b[A-Z][A-Z_0-9]+\(/.test(text)) return true
  const application = /^application: *(\w+)/im.exec(text)?.[1]
  return application !== undefined && !applications.has(application.toLowerCase())
}

/** They have no handler: a session knows them before anyone is logged in. */
const beforeLogin = /^(?:login|challenge)$/
