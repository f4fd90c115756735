import { Message } from '@openami/bindings'
import { expect, it } from 'vitest'
import { ActionFailed, ActionTimeout } from '../src/errors.ts'

it.each([
  ['Message: No such channel', [], 'Hangup: No such channel'],
  ['Reason: none', [], 'Hangup: refused without a reason'],
  ['Message: ', [], 'Hangup: refused without a reason'],
  ['Message: Command output follows', ['No such', 'command'], 'Hangup: No such command'],
  ['Message: Command output follows', [' '], 'Hangup: Command output follows'],
])('R22 a refusal tells its reason: %s %j', (line, output, message) => {
  const response = new Message(`Response: Error\r\n${line}\r\n`)
  expect(new ActionFailed('Hangup', response, output)).toMatchObject({ message, action: 'Hangup', response, output })
})

it.each([
  [true, undefined, undefined, 'Ping: no answer within 5 ms'],
  [false, undefined, undefined, 'Ping: no answer within 5 ms (it was still waiting to be sent)'],
  [true, 'OriginateResponse', '; look at the mask', 'Ping: no OriginateResponse within 5 ms; look at the mask'],
])('a time-out tells what did not come: sent %s, %s', (sent, missing, hint, message) => {
  expect(new ActionTimeout('Ping', 5, sent, missing, hint)).toMatchObject({ message, sent })
})
