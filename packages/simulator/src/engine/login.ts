import { encodeText } from '@openami/bindings'
import { sleep } from './clock.ts'
import { isPermitted } from './config/acl.ts'
import type { ManagerConfig, ManagerUser } from './config/manager-conf.ts'
import type { Request } from './request.ts'

/** R28: at most nine digits, the same ones for the whole session. */
export function challenge(request: Request): void {
  const { session, engine } = request
  if (request.get('AuthType').toLowerCase() !== 'md5') {
    request.error('Must specify AuthType')
    return
  }
  session.challenge ??= String(Math.floor(engine.host.random() * 1_000_000_000))
  request.respond('Success', [['Challenge', session.challenge]])
}

export function login(request: Request): Promise<void> | undefined {
  const { session, engine, personality } = request
  const user = authenticate(request)
  if (user === undefined) return refuse(request, 'Authentication failed')
  session.admit(user, personality.classes.parse(user.read), personality.classes.parse(user.write))
  for (const filter of personality.hasFilters ? user.filters : []) session.filters.add(filter.text, filter.criteria)
  const events = request.get('Events')
  if (events !== '') session.mask = personality.classes.parseMask(events) ?? session.mask
  request.ack('Authentication accepted')
  engine.greetUser(session, request.client, request.get('Username'))
  return undefined
}

/** R29: the user that the request names may log in once only, and has. */
export function isInUse(request: Request): boolean {
  const user = userOf(request.engine.config, request.get('Username'))
  return user !== undefined && !user.allowMultipleLogin && request.engine.isLoggedIn(user.name)
}

export function refuseSecondLogin(request: Request): Promise<void> {
  request.engine.audit(request.session, 'SessionLimit', '')
  return refuse(request, 'Login Already In Use')
}

export function logoffBeforeLogin(request: Request): void {
  const { goodbyeBeforeLogin } = request.personality.texts
  request.respond(goodbyeBeforeLogin[0], [['Message', goodbyeBeforeLogin[1]]])
  request.session.end()
}

/** R27: whatever was wrong, the same answer after a second, then the end. */
async function refuse(request: Request, message: string): Promise<void> {
  await sleep(request.engine.host.clock, 1000)
  request.error(message)
  request.session.end()
}

/** Names of users match without regard to case. */
function userOf({ users }: ManagerConfig, name: string): ManagerUser | undefined {
  const exact = users.get(name)
  if (exact !== undefined) return exact
  return [...users.values()].find((user) => user.name.toLowerCase() === name.toLowerCase())
}

function authenticate(request: Request): ManagerUser | undefined {
  const { session, engine } = request
  const name = request.get('Username')
  const user = userOf(engine.config, name)
  if (user === undefined) {
    if (name !== '') engine.audit(session, 'InvalidAccountID', name)
    return undefined
  }
  if (!isPermitted(user.acl, session.connection.remoteAddress)) {
    engine.audit(session, 'FailedACL', name)
    return undefined
  }
  if (request.get('AuthType').toLowerCase() === 'md5') {
    const key = request.get('Key')
    if (key === '' || session.challenge === undefined) return undefined
    if (engine.host.md5(session.challenge + encodeText(user.secret)) === key) return user
    engine.audit(session, 'ChallengeResponseFailed', name)
    return undefined
  }
  if (request.get('Secret') === user.secret) return user
  engine.audit(session, 'InvalidPassword', name)
  return undefined
}
