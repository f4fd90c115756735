import { describe, expect, it } from 'vitest'
import { eventSpec } from '../../../transport/src/event-spec.ts'
import { releaseIn } from '../../../transport/src/server-version.ts'
import { buildRequest } from '../../../transport/src/session/request.ts'
import { compatibility, type EventTable, supports } from '../../src/release/compatibility.ts'
import { fromGreeting, fromOption, fromVersion } from '../../src/release/server-release.ts'
import { UseRecorder } from '../../src/release/uses.ts'

describe('the release of the server', () => {
  it.each([
    ['22', ['22'], true],
    ['22.10.1', ['22'], true],
    ['1.4.44', ['1.4'], true],
    ['1.6.2.9', ['1.6.2'], true],
    ['99', ['99'], false],
    ['99.1.0', ['99'], false],
  ])('is %s from the options', (release, branches, described) =>
    expect(fromOption(release)).toEqual({ release, branches, source: 'options', described }),
  )

  it.each([
    ['11.0.0', '22.10.1', '22', true],
    ['11.0.0', ' 22.10.1\n', '22', true],
    ['1.1', '1.8.32.3', '1.8', true],
    ['13.0.0', '24.1.0', '24', true],
    ['14.0.0', '25.1.0', '25', false],
  ])('comes from AMI %s and %j of CoreSettings', (ami, version, branch, described) =>
    expect(fromVersion(version, fromGreeting(ami))).toEqual({
      release: version.trim(),
      branches: [branch],
      source: 'CoreSettings',
      described,
    }),
  )

  it.each([
    ['11.0.0', '16.28.0'],
    ['11.0.0', '24.0.0'],
    // A greeting that the spec does not know is of no release that it knows.
    ['13.0.0', '23.1.0'],
    ['13.0.0', '22.10.1'],
    ['11.0.0', 'mine-22.10.1'],
    ['11.0.0', 'x 22.10.1'],
    ['11.0.0', '22.10.1x'],
  ])('is unknown if AMI %s contradicts %s', (ami, version) =>
    expect(fromVersion(version, fromGreeting(ami))).toBeUndefined(),
  )

  it.each([
    ['CERTIFIED/18.9-cert4', '18'],
    ['git-22-1a2b3c', '22'],
    ['22.1.0', '22.1.0'],
    ['22.1.0-rc1', '22.1.0'],
    ['', undefined],
    ['certified', undefined],
  ])('is read from the version %j as %s', (version, release) => expect(releaseIn(version)).toBe(release))
})

describe('what an application would miss on a server', () => {
  const of = (release: string, uses: object) => compatibility(fromOption(release), uses).problems

  it('includes an action that was renamed, in both directions', () => {
    expect(of('22', { actions: ['ZapShowChannels'] })).toEqual([
      { kind: 'action', name: 'ZapShowChannels', status: 'renamed', instead: ['DAHDIShowChannels'] },
    ])
    expect(of('1.2', { actions: ['DAHDIShowChannels'] })[0]).toMatchObject({ instead: ['ZapShowChannels'] })
  })

  it('has no replacement for what has no other name', () => {
    expect(of('22', { actions: ['MakeTea', 'AgentCallbackLogin'], events: ['MakeTea'] })).toEqual([
      { kind: 'action', name: 'MakeTea', status: 'unknown', instead: [] },
      { kind: 'action', name: 'AgentCallbackLogin', status: 'missing', instead: [] },
      { kind: 'event', name: 'MakeTea', status: 'unknown', instead: [] },
    ])
    expect(compatibility(fromGreeting('7.0.3'), { actions: ['CoreShowChannelMap'] })).toMatchObject({
      compatible: true,
      problems: [{ kind: 'action', name: 'CoreShowChannelMap', status: 'uncertain', instead: [] }],
    })
  })
})

describe('an event that exists in a part of a branch only', () => {
  const descriptor = {
    ...eventSpec().eventDescriptor('Hangup'),
    availability: { since: ['22.3.0'], until: ['22.6.0'] },
  }
  const table = { eventNames: ['Hangup'], eventDescriptor: () => descriptor } as unknown as EventTable

  it.each([
    [fromGreeting('11.0.0'), undefined],
    [fromGreeting('10.0.0'), false],
    [fromVersion('22.2.0', fromGreeting('11.0.0')), false],
    [fromVersion('22.4.0', fromGreeting('11.0.0')), true],
    [fromVersion('22.10.1', fromGreeting('11.0.0')), false],
  ])('is supported on %j: %s', (server, there) =>
    expect(supports(server ?? expect.fail(), 'Hangup', 'event', table)).toBe(there),
  )
})

describe('the record of what a client has used', () => {
  const protocol = { amiVersion: '11.0.0', release: undefined }
  const used = (...calls: Array<[name: string, request: object]>) => {
    const uses = new UseRecorder()
    for (const [name, request] of calls) uses.action(buildRequest(name, request, undefined, protocol))
    return uses.recorded()
  }

  it('is sorted alphabetically', () => {
    expect(used(['Status', {}], ['Ping', {}], ['CoreSettings', {}]).actions).toEqual(['CoreSettings', 'Ping', 'Status'])
    const uses = new UseRecorder()
    for (const name of ['Newchannel', 'Hangup', 'hangup', 'Bridge']) uses.event(name)
    expect(uses.recorded().events).toEqual(['Bridge', 'Hangup', 'Newchannel'])
  })

  it('has only applications of Originate, not of a header with the same name elsewhere', () => {
    const own = { Application: 'Playback', Data: 'hello' }
    expect(used(['UserEvent', { UserEvent: 'Mine', ...own }]).applications).toEqual([])
    expect(used(['Originate', { Channel: 'Local/1@x', ...own }]).applications).toEqual(['Playback'])
    expect(used(['originate', { Channel: 'Local/1@x', Variable: 'Application=x', ...own }]).applications).toEqual([
      'Playback',
    ])
  })
})
