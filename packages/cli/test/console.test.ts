import { expect, test } from 'vitest'
import { jsonLines, openami, simulator } from './support.ts'

test('runs the lines of a pipe one after another, and its exit code says that one failed', async () => {
  const { env } = await simulator()
  const input = `DBPut Family=a Key=b Val="two words"\nDBGet Family=a Key=b\n`
  const good = await openami(['console'], { env, input })
  expect({ code: good.code, err: good.err }).toEqual({ code: 0, err: '' })
  expect(jsonLines(good.out).at(-1)).toMatchObject({ Val: 'two words' })
  const bad = await openami(['console'], { env, input: 'Pnig\nPing\n' })
  expect(bad).toMatchObject({ code: 2, err: 'openami: no action is called "Pnig"; did you mean Ping?\n' })
  expect(jsonLines(bad.out)).toMatchObject([{ Ping: 'Pong' }])
})

test('prints events between the answers, and what the spec says of a name', async () => {
  const { env } = await simulator()
  const { out } = await openami(['console'], {
    env,
    input: 'listen UserEvent\nUserEvent UserEvent=Mine\nPing\nsilence\n',
  })
  expect(jsonLines(out)).toContainEqual(expect.objectContaining({ Event: 'UserEvent', UserEvent: 'Mine' }))
  const help = await openami(['console'], { env, input: 'help queuepause\n' })
  expect(help.out).toContain('QueuePause (action): ')
})
