import { expect, test } from 'vitest'
import { jsonLines, openami, simulator } from './support.ts'

test('finds a simulator in order, line by line', async () => {
  const { env } = await simulator()
  const { code, out, err } = await openami(['doctor'], { env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = jsonLines(out)
  expect(lines.map(({ check }) => check)).toEqual([
    'connection',
    'login',
    'encryption',
    'release',
    'boot',
    'privileges',
    'events',
    'link',
    'clock',
  ])
  expect(lines.map(({ state }) => state)).toEqual(lines.map(() => 'ok'))
  expect(lines).toContainEqual({
    check: 'release',
    state: 'ok',
    found: expect.stringMatching(/^Asterisk 22\.\d+\.\d+, AMI/),
  })
})

test('says what to change where the user may not receive events', async () => {
  const users = [{ name: 'admin', secret: 'secret', read: 'call', write: 'user' }]
  const { env } = await simulator({ users })
  const { code, out } = await openami(['doctor'], { env })
  expect(code).toBe(1)
  expect(jsonLines(out)).toContainEqual(
    expect.objectContaining({ check: 'events', state: 'bad', advice: expect.stringContaining('read') }),
  )
})

test('says what to change where nothing listens, and where the login is refused', async () => {
  const { env, pbx } = await simulator()
  const refused = await openami(['doctor', `ami://admin@127.0.0.1:${pbx.port}`], { env: { AMI_SECRET: 'hunter2' } })
  expect(refused.code).toBe(3)
  expect(jsonLines(refused.out).at(-1)).toMatchObject({
    check: 'login',
    state: 'bad',
    advice: expect.stringContaining('manager.conf'),
  })
  expect(refused.out + refused.err).not.toContain('hunter2')
  await pbx.close()
  const gone = await openami(['doctor'], { env })
  expect(gone.code).toBe(3)
  expect(jsonLines(gone.out)).toEqual([
    expect.objectContaining({ check: 'connection', state: 'bad', advice: expect.any(String) }),
  ])
})
