import type { Message } from '@openami/bindings'
import type { ActionRequest } from '../correlation/action-request.ts'
import type { RunOptions } from '../correlation/correlator.ts'
import { ActionFailedError, LoginError, ServerShuttingDownError } from '../errors.ts'
import { isSerial } from '../server-version.ts'
import type { Credentials } from './credentials.ts'
import { md5Key } from './md5.ts'
import { loginRefused } from './refusal.ts'
import { buildRequest, type Protocol } from './request.ts'

interface Runner {
  readonly protocol: Protocol
  run(request: ActionRequest, options: RunOptions): Promise<unknown>
}

/** The session's deadline is the limit. */
const unlimited = { timeout: Number.POSITIVE_INFINITY }

/** @throws LoginError, ServerShuttingDownError */
export async function logIn(runner: Runner, credentials: Credentials, events: string | undefined): Promise<void> {
  const { username, secret, auth } = credentials
  const refused = (reason: string, response: Message): LoginError => loginRefused(username, reason, response)
  if (auth === 'digest') {
    // Each request is authenticated; only the mask remains to be set.
    await attempt(runner, 'Events', { EventMask: events ?? 'on' }, refused)
    return
  }
  const proof =
    auth === 'plain'
      ? { Username: username, Secret: secret }
      : { AuthType: 'MD5', Username: username, Key: await key(runner, secret) }
  await attempt(runner, 'Login', { ...proof, Events: events }, refused)
}

async function key(runner: Runner, secret: string): Promise<string> {
  const refused = (reason: string, response: Message): LoginError =>
    new LoginError(
      'md5-unavailable',
      `The server gave no challenge (${reason}); auth: "plain" sends the secret itself`,
      response,
    )
  const reply = (await attempt(runner, 'Challenge', { AuthType: 'MD5' }, refused)) as {
    get(header: string): string | undefined
    response: Message
  }
  const challenge = reply.get('Challenge')
  if (challenge !== undefined) return md5Key(challenge, secret)
  const message = 'The server sent no challenge; auth: "plain" sends the secret itself'
  throw new LoginError('md5-unavailable', message, reply.response)
}

/** One action of the login; a refusal becomes the error that `refused` returns. */
async function attempt(
  runner: Runner,
  name: string,
  request: object,
  refused: (reason: string, response: Message) => LoginError,
): Promise<unknown> {
  try {
    return await send(runner, name, request)
  } catch (error) {
    // A server on its way down refuses every action (R3).
    if (!(error instanceof ActionFailedError) || error instanceof ServerShuttingDownError) throw error
    throw refused(error.response.get('Message') ?? 'no reason given', error.response)
  }
}

function send(runner: Runner, name: string, request: object): Promise<unknown> {
  const { protocol } = runner
  const built = buildRequest(name, request, undefined, protocol)
  // Servers that say AMI 1.0 and are not Asterisk may leave the ActionID out; one action is in flight.
  return runner.run({ ...built, takesAnonymous: built.takesAnonymous || isSerial(protocol.amiVersion) }, unlimited)
}
