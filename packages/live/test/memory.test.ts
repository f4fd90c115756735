import { expect, it } from 'vitest'
import { expectNothingKept } from './ended-calls.ts'
import { Feed } from './feed.ts'

it('keeps nothing of calls that are over, after 2,000 of them', () => expectNothingKept(2_000))

it('keeps the last legs, holds and transfers of a call that never ends', () => {
  const pbx = new Feed()
  const caller = { Channel: 'PJSIP/trunk-1', Uniqueid: '1.1', Linkedid: '1.1' }
  pbx.event('Newchannel', caller)
  for (let number = 0; number < 3_000; number++) {
    const leg = { Channel: `PJSIP/agent-${number}`, Uniqueid: `2.${number}`, Linkedid: '1.1' }
    pbx.event('Newchannel', leg)
    pbx.event('DialBegin', { ...caller, DestChannel: leg.Channel, DestUniqueid: leg.Uniqueid, DestLinkedid: '1.1' })
    pbx.event('Hold', caller)
    pbx.event('Unhold', caller)
    pbx.event('QueueCallerJoin', { ...caller, Queue: `queue-${number % 7}`, Position: 1 })
    pbx.event('QueueCallerLeave', { ...caller, Queue: `queue-${number % 7}` })
    pbx.event('BlindTransfer', { TransfererUniqueid: leg.Uniqueid, TransfererChannel: leg.Channel, Extension: '200' })
    pbx.event('Hangup', leg)
    pbx.changes.length = 0
  }
  const kept = pbx.state.calls.get('1.1')
  expect(kept?.channels).toEqual(['1.1'])
  for (const list of [kept?.legs, kept?.holds, kept?.transfers, kept?.queues]) expect(list).toHaveLength(100)
  pbx.event('Hangup', caller)
  expect(pbx.records[0]?.channels.length).toBeLessThanOrEqual(1_000)
  expect(pbx.state.notes.size).toBe(0)
})
