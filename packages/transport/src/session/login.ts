import type { CallRequest } from '../correlation/call.ts'
import type { RunOptions } from '../correlation/correlator.ts'
import { ActionFailed, LoginFailed, type LoginProblem } from '../errors.ts'
import type { Credentials } from './credentials.ts'
import { md5Key } from './md5.ts'
import { buildRequest, type Protocol } from './request.ts'

interface Runner {
  readonly protocol: Protocol
  run(request: CallRequest, options: RunOptions): Promise<unknown>
}

/** The session's deadline is the limit. */
const unlimited = { timeout: Number.POSITIVE_INFINITY }

/** @throws LoginFailed */
export async function logIn(runner: Runner, credentials: Credentials, events: string | undefined): Promise<void> {
  const { username, secret, auth } = credentials
  if (auth === 'digest') {
    // Each request proves who sends it; only the mask is left to be set.
    await send(runner, 'Events', { EventMask: events ?? 'on' })
    return
  }
  const proof =
    auth === 'plain'
      ? { Username: username, Secret: secret }
      : { AuthType: 'MD5', Username: username, Key: await key(runner, secret) }
  try {
    await send(runner, 'Login', { ...proof, Events: events })
  } catch (error) {
    if (!(error instanceof ActionFailed)) throw error
    const reason = error.response.get('Message') ?? 'no reason given'
    throw new LoginFailed(
      problemOf(reason),
      `The server refused the login of ${JSON.stringify(username)}: ${reason}`,
      error.response,
    )
  }
}

async function key(runner: Runner, secret: string): Promise<string> {
  try {
    const reply = (await send(runner, 'Challenge', { AuthType: 'MD5' })) as {
      get(header: string): string | undefined
      response: LoginFailed['response']
    }
    const challenge = reply.get('Challenge')
    if (challenge !== undefined) return await md5Key(challenge, secret)
    throw new LoginFailed(
      'md5-unavailable',
      'The server sent no challenge; auth: "plain" sends the secret itself',
      reply.response,
    )
  } catch (error) {
    if (!(error instanceof ActionFailed)) throw error
    const reason = error.response.get('Message') ?? 'no reason given'
    throw new LoginFailed(
      'md5-unavailable',
      `The server gave no challenge (${reason}); auth: "plain" sends the secret itself`,
      error.response,
    )
  }
}

function send(runner: Runner, name: string, request: object): Promise<unknown> {
  return runner.run(buildRequest(name, request, undefined, runner.protocol), unlimited)
}

/** The server does not say which of user, secret and address it did not like (R27). */
function problemOf(reason: string): LoginProblem {
  if (/already in use/i.test(reason)) return 'in-use'
  return /authentication failed|access denied|permission denied/i.test(reason) ? 'credentials' : 'refused'
}
