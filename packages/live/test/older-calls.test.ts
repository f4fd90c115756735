import { describe, expect, it } from 'vitest'
import { Feed } from './feed.ts'

describe('up to Asterisk 11', () => {
  const [one, two, three] = [1, 2, 3].map((id) => ({ Channel: `SIP/p${id}-0000000${id}`, Uniqueid: `1.${id}` }))

  it('Page is the one call of its phones, which join a conference', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...one, ChannelState: 4, Exten: '860' })
    for (const phone of [two, three]) {
      pbx.event('Newchannel', { ...phone, ChannelState: 0 })
      pbx.event('Dial', { SubEvent: 'Begin', UniqueID: '1.1', DestUniqueID: phone?.Uniqueid ?? '' })
      pbx.event('Newstate', { ...phone, ChannelState: 6 })
      pbx.event('MeetmeJoin', { ...phone, Meetme: '4711' })
    }
    pbx.event('MeetmeJoin', { ...one, Meetme: '4711' })
    expect([...pbx.state.calls.map.values()]).toMatchObject([
      { channels: ['1.1', '1.2', '1.3'], conferences: ['4711'], legs: [{ channel: '1.2' }, { channel: '1.3' }] },
    ])
    pbx.wait(5)
    for (const phone of [two, three, one]) pbx.event('Hangup', { ...phone, Cause: 16 })
    expect(pbx.records).toMatchObject([{ to: '860', result: 'answered', conferences: ['4711'] }])
    expect(pbx.state.conferences.map.size).toBe(0)
  })

  it('a phone that forwards is a leg, and what it names is called in its place by a Local channel', () => {
    const pbx = new Feed()
    const half = { Channel: 'Local/300@default-00000001;1', Uniqueid: '1.4' }
    const other = { Channel: 'Local/300@default-00000001;2', Uniqueid: '1.5' }
    const dial = (from: string, to: string) =>
      pbx.event('Dial', { SubEvent: 'Begin', UniqueID: from, DestUniqueID: to })
    for (const channel of [one, two]) pbx.event('Newchannel', { ...channel, ChannelState: 4 })
    dial('1.1', '1.2')
    for (const channel of [half, other]) pbx.event('Newchannel', { ...channel, ChannelState: 0 })
    dial('1.1', '1.4')
    pbx.event('Hangup', { ...two, Cause: 0 })
    pbx.event('LocalBridge', { Uniqueid1: '1.4', Uniqueid2: '1.5', Channel1: half.Channel, Channel2: other.Channel })
    pbx.event('Newchannel', { ...three, ChannelState: 0 })
    dial('1.5', '1.3')
    pbx.event('Bridge', { Bridgestate: 'Link', Uniqueid1: '1.5', Uniqueid2: '1.3' })
    pbx.event('Bridge', { Bridgestate: 'Link', Uniqueid1: '1.1', Uniqueid2: '1.4' })
    expect([...pbx.state.calls.map.values()]).toMatchObject([
      {
        id: '1.1',
        answeredBy: { device: 'SIP/p3' },
        legs: [
          { device: 'SIP/p2', state: 'ended' },
          { device: 'Local/300@default', state: 'dialing' },
          { device: 'SIP/p3', state: 'answered' },
        ],
      },
    ])
  })

  it('the end of Dial counts with the status that it has, unless it was answered', () => {
    for (const [status, result] of [
      ['BUSY', 'busy'],
      ['ANSWER', 'failed'],
      [undefined, 'failed'],
    ] as const) {
      const pbx = new Feed()
      pbx.event('Newchannel', one)
      pbx.event('Dial', { SubEvent: 'End', UniqueID: '1.1', ...(status !== undefined && { DialStatus: status }) })
      pbx.event('Dial', { SubEvent: 'End', UniqueID: '9.9', DialStatus: 'BUSY' })
      pbx.event('Hangup', { ...one, Cause: 38 })
      expect(pbx.records).toMatchObject([{ result }])
    }
    const pbx = new Feed()
    pbx.event('Newchannel', one)
    for (const DialStatus of ['BUSY', 'ANSWER']) pbx.event('Dial', { SubEvent: 'End', UniqueID: '1.1', DialStatus })
    pbx.event('Dial', { SubEvent: 'End', UniqueID: '1.1' })
    pbx.event('Hangup', { ...one, Cause: 38 })
    expect(pbx.records).toMatchObject([{ result: 'busy' }])
  })

  it.each([
    ['continues after its legs have ended', ['200'], true, 'no-answer'],
    ['continues while one still rings', ['200'], false, 'cancelled'],
    ['runs what is to be done at its hangup', ['h'], true, 'cancelled'],
  ] as const)('a caller whose dialplan %s', (_, [Extension], isOver, result) => {
    const pbx = new Feed()
    for (const channel of [one, two, three]) pbx.event('Newchannel', channel)
    for (const DestUniqueID of ['1.2', '1.3']) pbx.event('Dial', { SrcUniqueID: '1.1', DestUniqueID })
    pbx.event('Hangup', { ...two, Cause: 16 })
    if (isOver) pbx.event('Hangup', { ...three, Cause: 16 })
    pbx.event('Newexten', { ...one, Extension, Application: 'Wait' })
    pbx.event('Newexten', { ...three, Extension: '1', Application: 'Wait' })
    for (const channel of [three, one]) pbx.event('Hangup', { ...channel, Cause: 16 })
    expect(pbx.records).toMatchObject([{ result }])
  })
})
