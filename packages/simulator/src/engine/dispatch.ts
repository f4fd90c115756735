import type { ActionProblem, IncomingAction } from './action-reader.ts'
import { handlers } from './actions/index.ts'
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
  const access = engine.actions.access(session, name)
  const handler = handlers.get(name)
  request.form = engine.actions.replyForm(name)
  if (access === 'unknown') {
    engine.audit(session, 'RequestBadFormat', action.action)
    return done(() => request.error(engine.personality.texts.unknownAction(action.action)))
  }
  if (access === 'denied') {
    engine.audit(session, 'RequestNotAllowed', action.action)
    return done(() => request.error('Permission denied'))
  }
  if (handler !== undefined) return handler(request) ?? undefined
  const known = engine.actions.nameOf(name) ?? action.action
  engine.unhandled.add('action', known)
  return done(() => request.error(`Not simulated: ${known}`))
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
