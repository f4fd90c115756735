import { expect, it } from 'vitest'
import { followed, office } from './support.ts'

it('asks who of a conference is marked, which no event says', async () => {
  const profiles = '[chair]\ntype = user\nmarked = yes\nadmin = yes\n'
  const extensions = `${office.extensions}exten => 401,1,Answer()\n same => n,ConfBridge(room,,chair)\n`
  await using test = await followed({ extensions, files: { 'confbridge.conf': profiles } })
  const { server, pbx } = test
  server.incoming({ from: '5550100', to: '400' })
  server.incoming({ from: '5550101', to: '401' })
  await server.advance('1s')
  const marked = (): unknown =>
    pbx.conferences.get('room')?.participants.map(({ callerNumber, marked }) => [callerNumber, marked])
  await expect.poll(marked).toEqual([
    ['5550100', false],
    ['5550101', true],
  ])
  // What it asks about may have ended, and the answers of one room say nothing of another one.
  for (const call of server.calls) call.hangUp()
  await server.advance('1s')
  await pbx.until(({ conferences }) => conferences.size === 0)
  expect(pbx.synced).toBe(true)
})
