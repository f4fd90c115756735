import { describe, expect, inject, test } from 'vitest'
import { actionCasesFor } from '../../src/action-cases.ts'
import { normalise } from '../../src/normalise.ts'
import { WireSession } from '../../src/wire-session.ts'

const target = inject('target')

describe.concurrent('an action gets the same answer on every server', () => {
  test.for(actionCasesFor(target.branch).map((one) => [one.title, one] as const))(
    '%s',
    async ([, { send, receive }]) => {
      await using session = await WireSession.loggedIn(target, target.users.admin)
      session.send(send)
      await session.until((received) => normalise(received).length >= receive.length)
      expect(normalise(await session.settle())).toBe(receive)
    },
  )
})
