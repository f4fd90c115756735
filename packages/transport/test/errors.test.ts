import { AmiError, InvalidActionError, Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { aborted } from '../src/abort-signal.ts'
import {
  AbortError,
  ActionFailedError,
  ActionTimeoutError,
  AnswerTooLongError,
  ConnectError,
  ConnectionLostError,
  LoginError,
  NotSentError,
  OutcomeUnknownError,
  PermissionDeniedError,
  ProtocolError,
  ServerShuttingDownError,
  UnknownActionError,
} from '../src/errors.ts'

const refusal = (line: string): Message => new Message(`Response: Error\r\n${line}\r\n`)

it.each([
  ['Message: No such channel', [], 'Hangup: No such channel'],
  ['Reason: none', [], 'Hangup: refused without a reason'],
  ['Message: ', [], 'Hangup: refused without a reason'],
  ['Message: Command output follows', ['No such', 'command'], 'Hangup: No such command'],
  ['Message: Command output follows', [' '], 'Hangup: Command output follows'],
])('R22 a refusal has its reason as message: %s %j', (line, output, message) => {
  const response = refusal(line)
  expect(new ActionFailedError('Hangup', response, output)).toMatchObject({
    message,
    action: 'Hangup',
    response,
    output,
  })
})

it('a refusal of an action other than Command has no output', () => {
  expect(new ActionFailedError('Hangup', refusal('Message: No'))).toMatchObject({ message: 'Hangup: No', output: [] })
})

it.each([
  [true, undefined, undefined, 'Ping: no answer within 5 ms'],
  [false, undefined, undefined, 'Ping: no answer within 5 ms (it was still waiting to be sent)'],
  [true, 'OriginateResponse', '; look at the mask', 'Ping: no OriginateResponse within 5 ms; look at the mask'],
])('a time-out says what did not come: sent %s, %s', (sent, missing, hint, message) => {
  expect(new ActionTimeoutError('Ping', 5, sent, missing, hint)).toMatchObject({ message, sent, action: 'Ping' })
})

describe('every error can be identified', () => {
  const response = refusal('Message: No')
  const cause = new Error('why')
  const errors: ReadonlyArray<[string, () => Error, object]> = [
    ['ActionFailedError', () => new ActionFailedError('Hangup', response), { action: 'Hangup', response }],
    ['PermissionDeniedError', () => new PermissionDeniedError('Hangup', response), { action: 'Hangup', response }],
    ['UnknownActionError', () => new UnknownActionError('Hangup', response), { action: 'Hangup', response }],
    [
      'NotSentError',
      () => new NotSentError('Ping', 'no link'),
      { action: 'Ping', message: 'Ping was not sent: no link' },
    ],
    [
      'OutcomeUnknownError',
      () => new OutcomeUnknownError('Ping', 'the link broke'),
      { action: 'Ping', message: 'Ping was sent, but its outcome is unknown: the link broke' },
    ],
    ['ActionTimeoutError', () => new ActionTimeoutError('Ping', 5, true), { action: 'Ping', sent: true }],
    ['AbortError', () => new AbortError('over'), { message: 'over', sent: false }],
    ['AbortError', () => new AbortError('over', true, { cause }), { message: 'over', sent: true, cause }],
    ['ConnectError', () => new ConnectError('timeout', 'h:1'), { problem: 'timeout', message: 'h:1' }],
    [
      'ConnectError',
      () => new ConnectError('tls', 'h:1', 'CERT_HAS_EXPIRED', 'expired'),
      { problem: 'tls', message: 'h:1', systemCode: 'CERT_HAS_EXPIRED', certificate: 'expired' },
    ],
    ['LoginError', () => new LoginError('in-use', 'h:1', response), { problem: 'in-use', message: 'h:1', response }],
    ['ConnectionLostError', () => new ConnectionLostError('gone'), { message: 'gone', systemCode: undefined }],
    [
      'ConnectionLostError',
      () => new ConnectionLostError('gone', { systemCode: 'EPIPE', cause }),
      { message: 'gone', systemCode: 'EPIPE', cause },
    ],
    ['ProtocolError', () => new ProtocolError('torn', 'cut off'), { problem: 'torn' }],
  ]

  it.each(errors)('%s has its name and its properties', (name, make, about) => {
    const error = make()
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe(name)
    expect(error).toMatchObject(about)
    expect(String(error)).toBe(`${name}: ${error.message}`)
  })

  it('both kinds of refusals are also ActionFailedError', () => {
    expect(new PermissionDeniedError('A', response)).toBeInstanceOf(ActionFailedError)
    expect(new UnknownActionError('A', response)).toBeInstanceOf(ActionFailedError)
  })
})

it.each([
  [AbortSignal.abort('mine'), true, { cause: 'mine', sent: true }],
  [AbortSignal.abort('mine'), undefined, { cause: 'mine', sent: false }],
  [undefined, undefined, { cause: undefined, sent: false }],
])(
  "an error for an aborted call says what was aborted, and has the signal's reason as cause",
  (signal, sent, about) => {
    const error = aborted('Waiting', signal, sent)
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ message: 'Waiting was aborted', ...about })
  },
)

describe('every error has a code of its own and says whether the call may be repeated', () => {
  const no = refusal('Message: No')
  it.each<[AmiError, string, boolean]>([
    [new InvalidActionError('Hangup', 'Channel', 'is required'), 'AMI_INVALID_ACTION', false],
    [new NotSentError('Hangup', 'closed'), 'AMI_NOT_SENT', true],
    [new ActionFailedError('Hangup', no), 'AMI_ACTION_FAILED', false],
    [new PermissionDeniedError('Hangup', no), 'AMI_PERMISSION_DENIED', false],
    [new UnknownActionError('Hangup', no), 'AMI_UNKNOWN_ACTION', false],
    [new ServerShuttingDownError('Hangup', no), 'AMI_SERVER_SHUTTING_DOWN', true],
    [new AnswerTooLongError('Hangup', '2 items', 'maxItems'), 'AMI_ANSWER_TOO_LONG', false],
    [new ActionTimeoutError('Hangup', 1, true), 'AMI_ACTION_TIMEOUT', false],
    [new ActionTimeoutError('Hangup', 1, false), 'AMI_ACTION_TIMEOUT', true],
    [new AbortError('Hangup was aborted', true), 'ABORT_ERR', false],
    [new AbortError('Hangup was aborted', false), 'ABORT_ERR', true],
    [new OutcomeUnknownError('Hangup', 'closed'), 'AMI_OUTCOME_UNKNOWN', false],
    [new ConnectError('refused', 'h:1'), 'AMI_CONNECT_FAILED', true],
    [new LoginError('credentials', 'h:1'), 'AMI_LOGIN_FAILED', false],
    [new LoginError('in-use', 'h:1'), 'AMI_LOGIN_FAILED', true],
    [new ConnectionLostError('gone'), 'AMI_CONNECTION_LOST', true],
    [new ProtocolError('torn', 'cut off'), 'AMI_PROTOCOL', false],
  ])('%s', (error, code, retryable) => {
    expect(error).toBeInstanceOf(AmiError)
    expect([error.code, error.retryable]).toEqual([code, retryable])
  })
})
