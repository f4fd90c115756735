import {
  actionDescriptor,
  actionNames,
  availableIn,
  eventDescriptor,
  eventNames,
  privilegesAt,
  releases,
} from '@openami/bindings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastPrivilege, UnusableNamesError } from '../../src/index.ts'

const branches = releases.map(({ branch }) => branch)

const actionsOf = (release: string) => actionNames.filter((name) => has(actionDescriptor(name), release))
const eventsOf = (release: string) => eventNames.filter((name) => has(eventDescriptor(name), release))
const classesOf = (name: string, release: string) => privilegesAt(actionDescriptor(name)?.privileges ?? [], release)

function has(descriptor: ReturnType<typeof actionDescriptor> | ReturnType<typeof eventDescriptor>, release: string) {
  if (descriptor === undefined || ('neverSent' in descriptor && descriptor.neverSent)) return false
  return availableIn(descriptor.availability, release)
}

/** R31, as the server of that release checks it. */
function allowed(name: string, held: readonly string[], release: string): boolean {
  const classes = classesOf(name, release)
  const early = ['1.0', '1.2', '1.4'].includes(release)
  if (classes.length === 0) return true
  return early ? classes.every((one) => held.includes(one)) : classes.some((one) => held.includes(one))
}

describe.each(branches)('leastPrivilege for Asterisk %s', (release) => {
  it('gives write classes that suffice for every single action, without a superfluous one', () => {
    for (const name of actionsOf(release)) {
      const { write, read, filters } = leastPrivilege({ release, actions: [name] })
      expect(allowed(name, write, release), name).toBe(true)
      for (const one of write) {
        const less = write.filter((other) => other !== one)
        expect(allowed(name, less, release), `${name} without ${one}`).toBe(false)
      }
      expect([read, filters]).toEqual([[], []])
    }
  })

  it('gives classes that suffice for any set of actions and events', () => {
    const actions = fc.subarray(actionsOf(release), { maxLength: 12 })
    const events = fc.subarray(eventsOf(release), { maxLength: 12 })
    fc.assert(
      fc.property(actions, events, (actions, events) => {
        const { write, alsoAllowed, managerConf } = leastPrivilege({ release, actions, events })
        const suffices = (held: readonly string[]) => actions.every((name) => allowed(name, held, release))
        expect(suffices(write)).toBe(true)
        for (const one of write) expect(suffices(write.filter((other) => other !== one))).toBe(false)
        for (const name of alsoAllowed) expect(allowed(name, write, release)).toBe(true)
        expect(managerConf).toMatch(/^[\x20-\x7e\n]*$/)
      }),
      { numRuns: 20 },
    )
  })
})

describe('classes', () => {
  it.each([
    [['Hangup'], ['call']],
    [['CoreSettings'], ['reporting']],
    [['Getvar'], ['reporting']],
    [['Getvar', 'Redirect'], ['call']],
    [
      ['Status', 'GetConfig'],
      ['config', 'reporting'],
    ],
    [['Ping'], []],
    [
      ['Originate', 'Hangup'],
      ['call', 'originate'],
    ],
    [
      ['Command', 'Reload', 'Originate'],
      ['command', 'config', 'originate'],
    ],
  ])('are the least powerful ones for %j', (actions, write) => {
    expect(leastPrivilege({ release: '22', actions }).write).toEqual(write)
  })

  it('R33 include system for an application that runs programs', () => {
    const write = (release: string, application: string) =>
      leastPrivilege({ release, actions: ['Originate'], applications: [application] }).write
    expect(write('22', 'Playback')).toEqual(['originate'])
    expect(write('22', 'TrySystem')).toEqual(['originate', 'system'])
    expect(write('22', 'Reload')).toEqual(['originate', 'system'])
    expect(write('16', 'Reload')).toEqual(['originate'])
    expect(write('16.6.1', 'Originate')).toEqual(['originate'])
    expect(write('16.6.2', 'Originate')).toEqual(['originate', 'system'])
    expect(write('22', 'Set(X=SHELL(ls))')).toEqual(['originate', 'system'])
    expect(write('22', 'Queue(support,,,,,lookup.agi)')).toEqual(['agi', 'originate'])
    expect(write('16', 'Queue(support,,,,,lookup.agi)')).toEqual(['originate'])
    expect(write('1.4', 'System')).toEqual(['call'])
  })

  it('R31 include all classes of an event', () => {
    expect(leastPrivilege({ release: '22', events: ['VoicemailPasswordChange'] }).read).toEqual(['system', 'user'])
  })
})

describe('event filters', () => {
  const filters = (release: string) => leastPrivilege({ release, events: ['hangup'] }).filters

  it.each(['18.26.0', '20.11.0', '21.6', '22.1.0', '22', '23.0.0'])('R34 match by name in %s', (release) => {
    expect(filters(release)).toEqual(['eventfilter(action(include),name(Hangup)) ='])
  })

  it.each(['1.8.0', '1.8', '11', '16', '18.25.0', '19', '20.10.0', '21.5.0', '22.0.0'])(
    'R34 match by pattern in %s',
    (release) => {
      expect(filters(release)).toEqual(['eventfilter = ^Event: Hangup[[:cntrl:]]'])
    },
  )

  it.each(['1.0', '1.2', '1.4', '1.6.2'])('R34 are not available in %s', (release) => {
    const found = leastPrivilege({ release, events: ['Hangup'] })
    expect(found.filters).toEqual([])
    expect(found.alsoDelivered).toContain('Newchannel')
    expect(found.notes.join('\n')).toContain(`Asterisk ${release} has no event filters`)
  })

  it('are not needed for an event that is part of an answer', () => {
    const found = leastPrivilege({ release: '22', actions: ['QueueStatus'], events: ['QueueMember', 'QueueParams'] })
    expect(found).toMatchObject({ read: [], write: [], filters: [] })
    expect(found.notes.join('\n')).toContain('QueueMember comes only in answer to QueueStatus')
  })

  it('are needed for an event that is also sent unasked', () => {
    const found = leastPrivilege({ release: '22', actions: ['ParkedCalls'], events: ['ParkedCall', 'MWIGet'] })
    expect(found.read).toEqual(['call'])
    expect(found.filters).toEqual(['eventfilter(action(include),name(ParkedCall)) ='])
  })

  it('R30 let FullyBooted pass at the login', () => {
    const found = leastPrivilege({ release: '22', events: ['PeerStatus'] })
    expect(found.alsoDelivered).toEqual(['FullyBooted'])
  })
})

describe('notes', () => {
  it('say which other actions a class allows', () => {
    const { alsoAllowed, notes } = leastPrivilege({ release: '22', actions: ['Hangup'] })
    expect(alsoAllowed).toContain('Redirect')
    expect(notes.join('\n')).toMatch(
      /^write = call also allows AbsoluteTimeout, .* more\. A user with it acts on every/m,
    )
  })

  it('name the outcome event that is not listed', () => {
    const notes = (events: string[]) =>
      leastPrivilege({ release: '22', actions: ['Originate'], events }).notes.join('\n')
    expect(notes([])).toContain('OriginateResponse, which is not received')
    expect(notes(['OriginateResponse'])).not.toContain('OriginateResponse')
  })

  it('say that a release is newer than the spec', () => {
    expect(leastPrivilege({ release: '99', actions: ['Ping'] }).notes[0]).toContain('99 is newer than the spec')
  })
})

describe('leastPrivilege refuses', () => {
  it('unknown and unavailable names, all in one error', () => {
    const failing = () =>
      leastPrivilege({ release: '22', actions: ['Orignate', 'SIPpeers', 'Newchannel'], events: ['Link', 'Hangupp'] })
    expect(failing).toThrow(UnusableNamesError)
    expect(failing).toThrow(
      [
        'No action is called "Orignate"; did you mean Originate?',
        'The action SIPpeers is not in Asterisk 22; it has PJSIPShowEndpoints in its place',
        'No action is called "Newchannel"; there is an event of that name',
        'The event Link is not in Asterisk 22; it has BridgeEnter in its place',
        'No event is called "Hangupp"; did you mean Hangup?',
      ].join('\n'),
    )
  })

  it('an event that no release sends', () => {
    expect(() => leastPrivilege({ release: '22', events: ['LoadAverageLimit'] })).toThrow(
      'Asterisk documents the event LoadAverageLimit and never sends it',
    )
  })

  it.each(['', 'x]\n[admin', 'general', ' a', 'a;b', 'a'.repeat(80)])('the section name %j', (username) => {
    expect(() => leastPrivilege({ release: '22', username })).toThrow(TypeError)
  })

  it.each(['', 'latest', '22\nread = all', '16.28.0~dfsg'])('the release %j', (release) => {
    expect(() => leastPrivilege({ release })).toThrow('is not a release')
  })
})
