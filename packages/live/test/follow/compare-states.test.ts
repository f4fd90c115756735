import type { EventName } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { compareStates } from '../../src/follow/compare-states.ts'
import { Feed } from '../feed.ts'

describe('what no event of a release tells', () => {
  const channel = { Channel: 'SIP/anna-00000001', Uniqueid: '1.1' }

  function states(): [Feed, Feed] {
    const feeds: [Feed, Feed] = [new Feed(), new Feed()]
    for (const feed of feeds) {
      feed.event('Newchannel', { ...channel, Exten: '400' })
      feed.event('ConfbridgeJoin', { ...channel, Conference: '400' })
    }
    const [, server] = feeds
    server.state.channels.update('1.1', { account: 'sales', connectedNumber: '200' }, 0)
    server.event('ConfbridgeMute', { ...channel, Conference: '400' })
    return feeds
  }
  const fields = (missing: readonly EventName[]): (string | undefined)[] => {
    const [model, server] = states()
    return compareStates(model.state, server.state, (event) => !missing.includes(event)).map(({ field }) => field)
  }

  it('is compared where an event tells it', () => {
    expect(fields([])).toEqual(['connectedNumber', 'account', 'participants'])
    const [model, server] = states()
    expect(compareStates(model.state, server.state)).toHaveLength(3)
  })

  it('is not compared: the other end before 13, the account before 12, who is muted in 10 and 11', () => {
    expect(fields(['NewConnectedLine'])).toEqual(['account', 'participants'])
    expect(fields(['BridgeEnter'])).toEqual(['connectedNumber', 'participants'])
    expect(fields(['ConfbridgeMute'])).toEqual(['connectedNumber', 'account'])
    expect(fields(['ConfbridgeMute', 'ConfbridgeJoin'])).toEqual(['connectedNumber', 'account', 'participants'])
  })

  it('is all that is not compared of a participant', () => {
    const [model, server] = states()
    server.event('ConfbridgeTalking', { ...channel, Conference: '400', TalkingStatus: 'on' })
    const tells = (event: EventName): boolean => event !== 'ConfbridgeMute'
    expect(compareStates(model.state, server.state, tells).map(({ field }) => field)).toContain('participants')
  })
})
