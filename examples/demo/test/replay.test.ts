import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startReplay } from '@openami/simulator'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runDemo } from '../src/demo.ts'

const recordings = join(import.meta.dirname, '../../../packages/simulator/test/recordings')

const output: string[] = []
beforeEach(() => {
  output.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void output.push(line))
})
afterEach(() => void vi.restoreAllMocks())

test.each([
  ['1.4.44', '1.0', 'Local/s@default-1001,1', ['Status', 'QueueStatus']],
  ['1.8.32.3', '1.1', 'Local/s@default-0000002e;1', ['CoreShowChannels', 'QueueStatus']],
  ['11.25.3', '1.3', 'Local/s@default-00000007;1', ['CoreShowChannels', 'QueueStatus']],
])('shows a call from start to end with the recorded answers of Asterisk %s', async (release, ami, channel, lists) => {
  await using replay = await startReplay(readFileSync(join(recordings, `${release}-call.recording`)))
  const url = `ami://any:any@127.0.0.1:${replay.port}`
  const target = { url, title: release, channel: 'Local/s@default', exten: '680', context: 'default' }
  await runDemo({ ...target, stop: async () => {} }, { pause: 20 })

  // A Ping ends what a release may leave without an end.
  const sent = replay.received.filter(({ action }) => action.action !== 'Ping')
  const names = sent.map(({ action }) => action.action)
  expect(names).toEqual(['Challenge', 'Login', 'Originate', ...lists, 'Hangup', 'Status', 'Logoff'])
  expect(sent.every(({ exchange }) => exchange !== undefined)).toBe(true)
  expect(replay.received.find(({ action }) => action.action === 'Hangup')?.action.get('Channel')).toBe(channel)
  const text = output.join('\n')
  expect(text).toMatch(new RegExp(`AMI version +${ami.replace('.', '\\.')}`))
  expect(text).toContain('Success (reason 4)')
  expect(text).toMatch(new RegExp(`^Channels\n(?:.*\n)*  ${channel} +Up`, 'm'))
  expect(text).toMatch(/^Queues\n {2}.* waiting/m)
  expect(text).toMatch(new RegExp(`${channel} +hung up`))
})
