import { AmiError } from '@openami/bindings'
import { expect, it } from 'vitest'
import { EventOverflowError } from '../../src/index.ts'

it('EventOverflowError has a code, says that the call may not be repeated, and how many events waited', () => {
  const error = new EventOverflowError('The iterator of Hangup', 7)
  expect(error).toBeInstanceOf(AmiError)
  expect(error).toMatchObject({
    name: 'EventOverflowError',
    code: 'AMI_EVENT_OVERFLOW',
    retryable: false,
    waiting: 7,
    message: 'The iterator of Hangup is over: 7 events waited to be read when another came',
  })
  expect(String(error)).toBe(`EventOverflowError: ${error.message}`)
})
