import { type Change, changesByMessage, diffReleases } from '@openami/generator/internal'
import { readModel } from '@openami/spec'
import { expect, it } from 'vitest'

const spec = readModel()

/** What is said of headers of an event: `ParkedCall Timeout`, or all that mention the name where that is not the event's. */
function said(from: string, to: string, event: string, header: string): string[] {
  const about = ({ on, name, header: one, weight }: Change): boolean =>
    on === 'event' && name === event && one === header && weight === 'must'
  const changes = diffReleases(spec, from, to).changes.filter(about)
  return changesByMessage(changes).flatMap(([, sentences]) => sentences)
}

it('names the header that took the place of one that is gone', () => {
  expect(said('11', '12', 'ParkedCall', 'Timeout')).toEqual(['header gone: Timeout; use ParkingTimeout'])
  expect(said('11', '22', 'RTCPReceived', 'PacketsLost')).toEqual([
    'header gone: PacketsLost; use ReportXCumulativeLost',
  ])
})

it('says how the two differ', () => {
  expect(said('1.4', '22', 'Newstate', 'State')).toEqual([
    'header gone: State; use ChannelStateDesc (`ChannelState` says it as a number)',
  ])
})

it('distinguishes two headers of the same name by their message', () => {
  expect(said('11', '12', 'ParkedCall', 'From')).toEqual([
    'header gone: From; use ParkerDialString (it is what to dial to reach the device, not the name of a channel)',
  ])
  expect(said('11', '12', 'UnParkedCall', 'From')).toEqual(['header gone: From; use RetrieverChannel'])
})

it('says what to do where no header took the place', () => {
  const words =
    'no header names the other channel; from 12.7 on, channels with the same `BridgeId` talk with each other'
  expect(said('11', '22', 'CoreShowChannel', 'BridgedUniqueID')).toEqual([`header gone: BridgedUniqueID (${words})`])
  expect(said('11', '22', 'Hold', 'Status')).toEqual([
    'header gone: Status (an event of its own, Unhold, takes the place of `Off`)',
  ])
})

it('follows a chain of headers through the releases between', () => {
  expect(said('1.2', '1.4', 'Registry', 'Channel')).toEqual(['header gone: Channel; use ChannelDriver'])
  expect(said('1.2', '22', 'Registry', 'Channel')).toEqual(['header gone: Channel; use ChannelType'])
  expect(said('1.4', '22', 'ParkedCall', 'CallerID')).toEqual(['header gone: CallerID; use ParkeeCallerIDNum'])
})

it('warns of a header that means something else from a release on', () => {
  expect(said('11', '12', 'AgentConnect', 'Channel')).toEqual([
    "header Channel means something else; use DestChannel (it is the caller's channel then)",
  ])
  expect(said('12', '11', 'AgentConnect', 'Channel')).toEqual(['header Channel says what DestChannel said'])
  expect(said('12', '22', 'AgentConnect', 'Channel')).toEqual([])
})

it('goes back to an older release by the same words, without notes about the newer one', () => {
  expect(said('12', '11', 'ParkedCall', 'ParkerDialString')).toEqual(['header gone: ParkerDialString; use From'])
  expect(said('12', '1.4', 'ParkedCall', 'ParkeeCallerIDNum')).toEqual(['header gone: ParkeeCallerIDNum; use CallerID'])
  expect(said('22', '16', 'DialBegin', 'DestTenantid')).toEqual(['header gone: DestTenantid'])
})
