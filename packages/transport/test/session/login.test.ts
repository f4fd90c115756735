import { createHash } from 'node:crypto'
import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import type { ActionRequest } from '../../src/correlation/action-request.ts'
import { ActionFailedError, ActionTimeoutError } from '../../src/errors.ts'
import { logIn } from '../../src/session/login.ts'

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
