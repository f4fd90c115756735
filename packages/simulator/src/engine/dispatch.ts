import { handlers } from './actions/index.ts'
import type { ActionProblem, IncomingAction } from './incoming-action.ts'
import { challenge, isInUse, login, logoffBeforeLogin, refuseSecondLogin } from './login.ts'
import { Request } from './request.ts'
import type { AnswerTarget } from './responder.ts'
import type { Server } from './server.ts'
import type { Session } from './session.ts'

const problems: Readonly<Record<ActionProblem, string>> = {
  'missing-action': 'Missing action in request',
  'line-too-long': 'Failed to parse message: line too long',
  'too-many-lines': 'Too many lines in message or allocation failure',
}

/** Runs one action; a promise where it takes time. `answerTo` takes the answer in place of the session. */
export function dispatch(
  engine: Server,
  session: Session,
  action: IncomingAction,
  answerTo?: AnswerTarget,
): Promise<void> | undefined {
  const request = new Request(engine, session, action, answerTo)
  // Before 1.6 a server dropped what exceeded the limits and ran the rest.
  const problem = action.action === '' ? (action.problem ?? 'missing-action') : action.problem
  if (problem !== undefined && (problem === 'missing-action' || engine.personality.refusesOverlong)) {
    if (problem === 'missing-action') engine.audit(session, 'RequestBadFormat', 'NONE')
    request.error(problems[problem])
    return undefined
  }
  const name = action.action.toLowerCase()
  if (!session.loggedIn) return beforeLogin(request, name)
  if (name === 'login') return done(() => request.ack(engine.personality.texts.loggedInAlready))
  const known = engine.actions.find(name)
  if (known === undefined) {
    engine.audit(session, 'RequestBadFormat', action.action)
    return done(() => request.error(engine.personality.texts.unknownAction(action.action)))
  }
  request.form = engine.personality.forms.reply(known.name)
  if (!engine.actions.mayCall(session, known)) {
    engine.audit(session, 'RequestNotAllowed', action.action)
    return done(() => request.error('Permission denied'))
  }
  const handler = handlers.get(name)
  if (handler !== undefined) return handler(request) ?? undefined
  if (known.acknowledges) return done(() => request.ack())
  engine.unhandled.add('action', known.name)
  return done(() => request.error(`Not simulated: ${known.name}`))
}

function beforeLogin(request: Request, name: string): Promise<void> | undefined {
  if ((name === 'login' || name === 'challenge') && isInUse(request)) return refuseSecondLogin(request)
  if (name === 'login') return login(request)
  if (name === 'challenge') return done(() => challenge(request))
  if (name === 'logoff') return done(() => logoffBeforeLogin(request))
  request.engine.audit(request.session, 'RequestNotAllowed', request.action.action)
  return done(() => request.error(request.personality.texts.loginFirst))
}

function done(work: () => void): undefined {
  work()
  return undefined
}
