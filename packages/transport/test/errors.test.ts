import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import {
  Aborted,
  ActionFailed,
  ActionTimeout,
  ConnectFailed,
  ConnectionLost,
  EventOverflow,
  LoginFailed,
  NotSent,
  OutcomeUnknown,
  PermissionDenied,
  ProtocolError,
  UnknownAction,
} from '../src/errors.ts'
import { aborted } from '../src/signal.ts'

const refusal = (line: string): Message => new Message(`Response: Error\r\n${line}\r\n`)

it.each([
  ['Message: No such channel', [], 'Hangup: No such channel'],
  ['Reason: none', [], 'Hangup: refused without a reason'],
  ['Message: ', [], 'Hangup: refused without a reason'],
  ['Message: Command output follows', ['No such', 'command'], 'Hangup: No such command'],
  ['Message: Command output follows', [' '], 'Hangup: Command output follows'],
])('R22 a refusal tells its reason: %s %j', (line, output, message) => {
  const response = refusal(line)
  expect(new ActionFailed('Hangup', response, output)).toMatchObject({ message, action: 'Hangup', response, output })
})

it('a refusal of what is no CLI command has no output', () => {
  expect(new ActionFailed('Hangup', refusal('Message: No'))).toMatchObject({ message: 'Hangup: No', output: [] })
})

it.each([
  [true, undefined, undefined, 'Ping: no answer within 5 ms'],
  [false, undefined, undefined, 'Ping: no answer within 5 ms (it was still waiting to be sent)'],
  [true, 'OriginateResponse', '; look at the mask', 'Ping: no OriginateResponse within 5 ms; look at the mask'],
])('a time-out tells what did not come: sent %s, %s', (sent, missing, hint, message) => {
  expect(new ActionTimeout('Ping', 5, sent, missing, hint)).toMatchObject({ message, sent, action: 'Ping' })
})

describe('what an application tells errors apart by', () => {
  const response = refusal('Message: No')
  const cause = new Error('why')
  const errors: ReadonlyArray<[string, () => Error, object]> = [
    ['ActionFailed', () => new ActionFailed('Hangup', response), { action: 'Hangup', response }],
    ['PermissionDenied', () => new PermissionDenied('Hangup', response), { action: 'Hangup', response }],
    ['UnknownAction', () => new UnknownAction('Hangup', response), { action: 'Hangup', response }],
    ['NotSent', () => new NotSent('Ping', 'no link'), { action: 'Ping', message: 'Ping was not sent: no link' }],
    [
      'OutcomeUnknown',
      () => new OutcomeUnknown('Ping', 'the link broke'),
      { action: 'Ping', message: 'Ping was sent and nobody knows how it ended: the link broke' },
    ],
    ['ActionTimeout', () => new ActionTimeout('Ping', 5, true), { action: 'Ping', sent: true }],
    ['Aborted', () => new Aborted('over'), { message: 'over', sent: false }],
    ['Aborted', () => new Aborted('over', true, { cause }), { message: 'over', sent: true, cause }],
    ['ConnectFailed', () => new ConnectFailed('timeout', 'h:1'), { problem: 'timeout', message: 'h:1' }],
    [
      'ConnectFailed',
      () => new ConnectFailed('tls', 'h:1', 'CERT_HAS_EXPIRED', 'expired'),
      { problem: 'tls', message: 'h:1', code: 'CERT_HAS_EXPIRED', certificate: 'expired' },
    ],
    ['LoginFailed', () => new LoginFailed('in-use', 'h:1', response), { problem: 'in-use', message: 'h:1', response }],
    ['ConnectionLost', () => new ConnectionLost('gone'), { message: 'gone', code: undefined }],
    [
      'ConnectionLost',
      () => new ConnectionLost('gone', { code: 'EPIPE', cause }),
      { message: 'gone', code: 'EPIPE', cause },
    ],
    [
      'EventOverflow',
      () => new EventOverflow('The iterator of Hangup', 7),
      { waiting: 7, message: 'The iterator of Hangup is over: 7 events waited to be read when another came' },
    ],
    ['ProtocolError', () => new ProtocolError('torn', 'cut off'), { problem: 'torn' }],
  ]

  it.each(errors)('%s: its name and what it is about', (name, make, about) => {
    const error = make()
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe(name)
    expect(error).toMatchObject(about)
    expect(String(error)).toBe(`${name}: ${error.message}`)
  })

  it('both kinds of a refusal are ActionFailed as well', () => {
    expect(new PermissionDenied('A', response)).toBeInstanceOf(ActionFailed)
    expect(new UnknownAction('A', response)).toBeInstanceOf(ActionFailed)
  })
})

it.each([
  [AbortSignal.abort('mine'), true, { cause: 'mine', sent: true }],
  [AbortSignal.abort('mine'), undefined, { cause: 'mine', sent: false }],
  [undefined, undefined, { cause: undefined, sent: false }],
])('what a signal ends tells what it was, and the reason of the signal', (signal, sent, about) => {
  const error = aborted('Waiting', signal, sent)
  expect(error).toBeInstanceOf(Aborted)
  expect(error).toMatchObject({ message: 'Waiting was aborted', ...about })
})
