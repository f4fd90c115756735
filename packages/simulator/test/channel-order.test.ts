import { expect, test } from 'vitest'
import { server } from './support.ts'

const calls = ['s', 'echo', 'ring']

async function channels(release: '16.28.0' | '22' | '1.4', action: string): Promise<string[]> {
  const pbx = server(release)
  const client = pbx.login('admin', 'off')
  for (const exten of calls) {
    client.send(`Action: Originate\nChannel: Local/${exten}@default\nApplication: Wait\nData: 60\nAsync: true`)
    await pbx.clock.advance(500)
  }
  client.take()
  const answer = client.send(`Action: ${action}`)
  return [...answer.matchAll(/^Channel: Local\/(\w+)@default-\w+[;,](\d)$/gm)].map(
    ([, exten, half]) => `${exten};${half}`,
  )
}

const walked = ['echo;2', 'echo;1', 's;1', 's;2', 'ring;2', 'ring;1']

test('channels are listed in the order of the table of the server, as clients of it see them', async () => {
  expect(await channels('22', 'Status')).toEqual(walked)
  expect(await channels('22', 'CoreShowChannels')).toEqual(walked)
  expect(await channels('16.28.0', 'Status')).toEqual(walked)
})

test('from 12 to 16, lists of snapshots have the order of the cache of messages', async () => {
  expect(await channels('16.28.0', 'CoreShowChannels')).toEqual(['ring;1', 'ring;2', 'echo;1', 'echo;2', 's;1', 's;2'])
})

test('before 1.8, channels are listed as they were made', async () => {
  expect(await channels('1.4', 'Status')).toEqual(['s;1', 's;2', 'echo;1', 'echo;2', 'ring;1', 'ring;2'])
})
