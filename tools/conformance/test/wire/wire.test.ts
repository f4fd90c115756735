import { describe, expect, inject, test } from 'vitest'
import { normalise } from '../../src/normalise.ts'
import { limitCases, type WireCase, wireCases } from '../../src/wire-cases.ts'
import { WireSession } from '../../src/wire-session.ts'

const target = inject('target')
const cases = target.branch === '1.4' ? wireCases : [...wireCases, ...limitCases]

describe.concurrent('the same bytes get the same answer on every server', () => {
  test.for(cases.map((wireCase) => [`${wireCase.rule} ${wireCase.title}`, wireCase] as const))(
    '%s',
    async ([, wireCase]) => {
      await using session = await open(wireCase)
      const wanted = wantedOf(wireCase)
      session.send(wireCase.send)
      await session.until((received) => !wireCase.ends && normalise(received).length >= wanted.length)
      const received = await session.settle()
      expect(normalise(received)).toBe(wanted)
      expect(session.ended).toBe(wireCase.ends === true)
    },
  )
})

function wantedOf({ receive, receive14, receive13 }: WireCase): string {
  if (target.branch === '1.4') return receive14 ?? receive
  return ['1.8', '11', '13'].includes(target.branch) ? (receive13 ?? receive) : receive
}

test('R1 the greeting is one CRLF line with the AMI version and nothing after it', async () => {
  await using session = await WireSession.open(target)
  expect(await session.settle()).toBe(`Asterisk Call Manager/${target.ami}\r\n`)
})

test('R16 an action sent byte by byte gets one answer', async () => {
  await using session = await WireSession.loggedIn(target, target.users.admin)
  for (const byte of 'Action: Ping\r\nActionID: slow\r\n\r\n') {
    session.send(byte)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await session.until((received) => received.includes('\r\n\r\n'))
  expect(await session.settle()).toContain('ActionID: slow\r\n')
})

test('R27 a refused login is answered after about a second', async () => {
  await using session = await WireSession.open(target)
  const start = performance.now()
  session.send('Action: Login\r\nUsername: admin\r\nSecret: wrong\r\n\r\n')
  await session.until((received) => received.includes('Authentication failed'))
  expect(performance.now() - start).toBeGreaterThan(950)
})

async function open({ as, anonymous }: WireCase): Promise<WireSession> {
  if (!anonymous) return WireSession.loggedIn(target, target.users[as ?? 'admin'])
  const session = await WireSession.open(target)
  session.take()
  return session
}
