import type { Event, Field, Group } from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { BINDINGS, generateCommitted } from '../src/generate.ts'
import { event, field, fixture } from './fixture.ts'

const committed = generateCommitted(fixture())
const file = (path: string): string => committed.get(`${BINDINGS.path}/${path}`) ?? ''

describe('groups of headers', () => {
  /** The text of an event that includes the group; `own` headers of its own come first. */
  const including = (own: Field[], rest: Partial<Event>, change: (member: Field) => object = () => ({})): string => {
    const model = fixture()
    model.releases = ['1.0', '12', '22'].map((branch) => ({ branch, first: branch, last: branch, ami: '1.0' }))
    const group = model.groups['channel-snapshot'] as Group
    group.of = 'the channel'
    for (const member of group.headers) member.summary = `${member.name} of the channel.`
    group.headers.push(field('Language', undefined, { since: ['22'], summary: 'Language of the channel.' }))
    const members = group.headers
      .filter(({ name }) => !own.some((header) => header.name === name))
      .map((member) => ({ ...member, from: { group: group.name, prefix: '' }, ...change(member) }))
    model.events = { Odd: event('Odd', [...own, ...members], rest) }
    model.actions = {}
    const text = generateCommitted(model).get(`${BINDINGS.path}/events/channels.ts`) ?? ''
    return text.slice(text.indexOf('/**'))
  }

  it('have an interface, with and without a prefix, that their events extend', () => {
    expect(file('events/channels.ts')).toContain(
      'export interface DialBeginEvent extends CommonEvent, ChannelSnapshot, DestChannelSnapshot {\n',
    )
    expect(file('groups.ts')).toMatch(
      /interface DestChannelSnapshot \{[^}]*\n {2}readonly DestCallerIDNum: string \| undef/,
    )
    expect(file('groups.ts')).toContain('Each name begins with `Dest`.')
  })

  it('are inherited whole by an event of the same releases', () => {
    const text = including([], {})
    expect(text).toContain("extends CommonEvent, ChannelSnapshot {\n  readonly name: 'Odd'\n}\n")
    expect(text).not.toContain('@link')
  })

  it('are partial where the event is older, whose comment says since when', () => {
    const since = (member: Field): object => (member.name === 'Language' ? {} : { since: ['12'] })
    const text = including([field('Channel')], {}, since)
    expect(text).toContain('Since 1.0. Privileges: call.\n * {@link ChannelSnapshot}: since 12.\n')
    expect(text).toContain('extends CommonEvent, Partial<ChannelSnapshot> {\n')
    expect(text).toMatch(/What Channel holds\. \*\/\n {2}readonly Channel: string \| undefined\n\}/)
  })

  it('have a remark in each event that says what they are about where that varies', () => {
    expect(
      including([], {}, ({ summary }) => ({ summary: summary.replace('the channel', 'the other @one') })),
    ).not.toContain('@one')
    const model = fixture()
    const group = model.groups['channel-snapshot'] as Group
    Object.assign(group, { of: 'holds' })
    const other = (model.events.DialBegin as Event).headers.map((header) =>
      header.from?.prefix === '' ? { ...header, summary: header.summary.replace('holds', 'has {here}') } : header,
    )
    model.events.DialEnd = event('DialEnd', other)
    const outputs = generateCommitted(model)
    const text = outputs.get(`${BINDINGS.path}/events/channels.ts`) ?? ''
    expect(text).toContain(' * {@link ChannelSnapshot}: has \\{here\\}.\n')
    expect(outputs.get(`${BINDINGS.path}/groups.ts`)).toContain('/** What Channel holds. */\n  readonly Channel:')
  })

  it('omit a member that the event does not have, and declare one that differs', () => {
    expect(including([], { since: ['22'] }, () => ({ since: ['22'] }))).toContain(
      "extends CommonEvent, ChannelSnapshot {\n  readonly name: 'Odd'\n  readonly Language: string | undefined\n}",
    )
    const text = including([field('Channel', { kind: 'integer' })], {}, (member) =>
      member.name === 'CallerIDNum' ? { name: 'CallerIdNum' } : {},
    )
    expect(text).toContain("extends CommonEvent, Omit<ChannelSnapshot, 'Channel' | 'CallerIDNum'> {\n")
    expect(text).toContain('  readonly Channel: number | undefined\n')
    expect(text).toContain('  readonly CallerIdNum: string | undefined\n')
  })
})
