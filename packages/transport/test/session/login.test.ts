import { createHash } from 'node:crypto'
import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import type { ActionRequest } from '../../src/correlation/action-request.ts'
import { ActionFailedError, ActionTimeoutError, ServerShuttingDownError } from '../../src/errors.ts'
import { logIn } from '../../src/session/login.ts'
import { buildRequest } from '../../src/session/request.ts'
import { Subscriptions } from '../../src/session/subscriptions.ts'

const protocol = { amiVersion: '11.0.0', release: undefined }
const user = { username: 'ada', secret: 'canary-secret' } as const

function runner(answer: (request: ActionRequest) => unknown) {
  const sent: string[] = []
  return {
    sent,
    protocol,
    run: async (request: ActionRequest) => {
      sent.push(request.action)
      return answer(request)
    },
  }
}

const refused = (action: string, ...lines: string[]): never => {
  throw new ActionFailedError(action, new Message(`${['Response: Error', ...lines].join('\r\n')}\r\n`))
}
const challenged = (header: string) => {
  const response = new Message(`Response: Success\r\n${header}\r\n`)
  return { response, get: (name: string) => response.get(name) }
}

describe('a login', () => {
  // MD5 of the challenge and the secret, as the server reckons it.
  const key = createHash('md5').update('123456789canary-secret').digest('hex')
  it.each([
    ['plain', undefined, { Username: 'ada', Secret: 'canary-secret' }],
    ['plain', 'call,agent', { Username: 'ada', Secret: 'canary-secret', Events: 'call,agent' }],
    ['md5', undefined, { AuthType: 'MD5', Username: 'ada', Key: key }],
    ['md5', 'off', { AuthType: 'MD5', Username: 'ada', Key: key, Events: 'off' }],
  ] as const)('R28 by %s sends the mask %s', async (auth, mask, headers) => {
    const requests: ActionRequest[] = []
    const { run, sent } = runner((request) => {
      requests.push(request)
      return challenged('Challenge: 123456789')
    })
    await logIn({ run, protocol }, { ...user, auth }, mask)
    expect(sent).toEqual(auth === 'plain' ? ['Login'] : ['Challenge', 'Login'])
    const { Action: _action, ActionID: _id, ...login } = new Message(requests.at(-1)?.bytes ?? '').toObject()
    expect(login).toEqual(headers)
  })
})

const alike =
  "the user may be unknown, the secret wrong, or this address not permitted by the user's ACL, which Asterisk answers alike"

describe('a failed login', () => {
  it.each([
    ['Message: Authentication failed', 'credentials', 'Authentication failed'],
    ['Message: Access denied', 'credentials', 'Access denied'],
    ['Message: Permission denied', 'credentials', 'Permission denied'],
    ['Message: Login Already In Use', 'in-use', 'Login Already In Use'],
    ['Message: Out of order', 'refused', 'Out of order'],
    ['Reason: none', 'refused', 'no reason given'],
  ])('R27 is reported by its cause: %s', async (line, problem, reason) => {
    const { run } = runner(({ action }) => refused(action, line))
    await expect(logIn({ run, protocol }, { ...user, auth: 'plain' }, undefined)).rejects.toMatchObject({
      name: 'LoginError',
      problem,
      message: expect.stringMatching(
        new RegExp(
          `^The server refused the login of "ada": ${reason}${problem === 'credentials' ? ` \\(${alike}\\)` : ''}$`,
        ),
      ),
    })
  })

  it.each([
    ['Message: Must specify AuthType', 'The server gave no challenge (Must specify AuthType)'],
    ['Reason: none', 'The server gave no challenge (no reason given)'],
  ])('R28 is reported when the server refuses the challenge: %s', async (line, message) => {
    const { run, sent } = runner(({ action }) => refused(action, line))
    await expect(logIn({ run, protocol }, { ...user, auth: 'md5' }, undefined)).rejects.toMatchObject({
      problem: 'md5-unavailable',
      message: expect.stringContaining(message),
    })
    expect(sent).toEqual(['Challenge'])
  })

  it('R28 is reported when the answer contains no challenge', async () => {
    const { run, sent } = runner(() => challenged('Message: done'))
    await expect(logIn({ run, protocol }, { ...user, auth: 'md5' }, undefined)).rejects.toMatchObject({
      problem: 'md5-unavailable',
      message: 'The server sent no challenge; auth: "plain" sends the secret itself',
    })
    expect(sent).toEqual(['Challenge'])
  })

  it.each(['plain', 'md5'] as const)('%s: passes on an error other than a refusal', async (auth) => {
    const late = new ActionTimeoutError('Login', 5, true)
    const { run } = runner(() => {
      throw late
    })
    await expect(logIn({ run, protocol }, { ...user, auth }, undefined)).rejects.toBe(late)
  })
})

it.each([
  ['call', 'EventMask: call'],
  [undefined, 'EventMask: on'],
])('a digest login sends Events alone, with the mask %s', async (events, line) => {
  const requests: ActionRequest[] = []
  const { run } = runner((request) => requests.push(request))
  await logIn({ run, protocol }, { ...user, auth: 'digest' }, events)
  expect(requests.map(({ action }) => action)).toEqual(['Events'])
  expect(requests[0]?.bytes).toContain(`\r\n${line}\r\n`)
})

describe('subscriptions restored in the next session', () => {
  it('include the mask of the last Events, and each filter', async () => {
    const subscriptions = new Subscriptions('call')
    const accept = (name: string, request: object) =>
      subscriptions.accepted(buildRequest(name, request, undefined, protocol))
    accept('Ping', {})
    expect(subscriptions.mask).toBe('call')
    accept('Events', { EventMask: 'off' })
    expect(subscriptions.mask).toBe('off')
    accept('Filter', { Operation: 'Add', Filter: 'Event: Hangup' })
    accept('Filter', { Operation: 'Add', Filter: '!Channel: Grün', MatchCriteria: 'name(Hangup)' })
    const requests: ActionRequest[] = []
    const { run } = runner((request) => requests.push(request))
    await subscriptions.restore({ run, protocol }, { timeout: 1 }, () => expect.fail('nothing is odd'))
    // Each under an ActionID of its own.
    expect(requests.map(({ id, bytes }) => new Message(bytes.replace(id, 'its own')).toObject())).toEqual([
      { Action: 'Filter', ActionID: 'its own', Operation: 'Add', Filter: 'Event: Hangup' },
      {
        Action: 'Filter',
        ActionID: 'its own',
        Operation: 'Add',
        Filter: '!Channel: Grün',
        MatchCriteria: 'name(Hangup)',
      },
    ])
  })

  it('report a filter that is refused; a lost answer ends the attempt', async () => {
    const subscriptions = new Subscriptions(undefined)
    subscriptions.accepted(buildRequest('Filter', { Operation: 'Add', Filter: 'x' }, undefined, protocol))
    const kinds: string[] = []
    const tell = ({ kind }: { kind: string }): void => void kinds.push(kind)
    await subscriptions.restore(
      runner(({ action }) => refused(action)),
      { timeout: 1 },
      tell,
    )
    expect(kinds).toEqual(['filter-failed'])
    const stopping = runner(({ action }) => {
      throw new ServerShuttingDownError(
        action,
        new Message('Response: Error\r\nMessage: Asterisk is shutting down\r\n'),
      )
    })
    await expect(subscriptions.restore(stopping, { timeout: 1 }, tell)).rejects.toBeInstanceOf(ServerShuttingDownError)
    const late = new ActionTimeoutError('Filter', 1, true)
    const lost = runner(() => {
      throw late
    })
    await expect(subscriptions.restore(lost, { timeout: 1 }, tell)).rejects.toBe(late)
  })
})
