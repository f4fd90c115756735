import { expect, inject, test } from 'vitest'
import { recordSession } from '../../src/record.ts'

const target = inject('target')

test('records both sides, block by block', async () => {
  const blocks = ['Action: Ping\r\nActionID: 1\r\n\r\n', 'Action: Logoff\r\n\r\n', 'Action: Ping\r\n\r\n']
  const { exchanges, ended } = await recordSession(target, blocks, target.users.admin)
  expect(exchanges.map(({ sent }) => sent)).toEqual(blocks.slice(0, 2))
  expect(exchanges[0]?.received).toContain('ActionID: 1\r\n')
  expect(exchanges[1]?.received).toContain('Response: Goodbye\r\n')
  expect(ended).toBe(true)
})

test('begins with the greeting when there is no login', async () => {
  const { exchanges, ended } = await recordSession(target, ['\r\n'])
  expect(exchanges[0]).toEqual({ sent: '', received: `Asterisk Call Manager/${target.ami}\r\n` })
  expect(exchanges[1]?.received).toContain('Missing action in request')
  expect(ended).toBe(false)
})
