import { expect, test } from 'vitest'
import { login, target } from './support.ts'

test("learns the server's release", async () => {
  await using client = await login()
  expect(client.serverRelease.branches).toContain(target.branch)
  const learnt = await client.learnRelease()
  expect(learnt.release.startsWith(target.branch)).toBe(true)
  if (target.real) expect(learnt).toMatchObject({ release: target.release, source: 'CoreSettings' })
  expect(client.supports('Link')).toBe(target.branch === '1.4')
  expect(client.supports('BridgeEnter')).toBe(!['1.4', '1.8', '11'].includes(target.branch))
})

test('reports what an application would miss', async () => {
  await using client = await login()
  const { problems } = await client.compatibility({ actions: ['SIPpeers', 'QueueStatus'], events: ['Dial', 'Hangup'] })
  const found = Object.fromEntries(problems.map(({ name, status, instead }) => [name, [status, ...instead]]))
  const expected: Record<typeof target.branch, object> = {
    '1.4': {},
    '1.8': {},
    '11': {},
    '13': { Dial: ['renamed', 'DialBegin'] },
    '16': { Dial: ['renamed', 'DialBegin'] },
    '18': { Dial: ['renamed', 'DialBegin'] },
    '20': { Dial: ['renamed', 'DialBegin'] },
    '22': { Dial: ['renamed', 'DialBegin'], SIPpeers: ['renamed', 'PJSIPShowEndpoints'] },
    '23': { Dial: ['renamed', 'DialBegin'], SIPpeers: ['renamed', 'PJSIPShowEndpoints'] },
  }
  // 1.0, 1.2 and 1.4 greet alike, and not all of them have these.
  if (target.branch === '1.4') for (const { status } of problems) expect(status).toBe('uncertain')
  else expect(found).toEqual(expected[target.branch])
})

test("uses the greeting's release for a user who may not ask", async () => {
  await using client = await login(target.users.nobody)
  expect(await client.learnRelease()).toMatchObject({ source: 'greeting' })
})
