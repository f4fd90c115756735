import { readFileSync } from 'node:fs'
import { AmiEvent, Fields, Message } from '@openami/bindings'
import { type Page, VIEW_MEMBERS } from '@openami/generator/internal'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { BINDINGS, generateBuilt, generateCommitted, LOCK, REFERENCE, TABLES, VALIDATORS } from '../src/generate.ts'
import { action, event, field, fixture, parameter } from './fixture.ts'

const modelSchema = readFileSync(new URL('../../../spec/schema/model.schema.json', import.meta.url), 'utf8')
const committed = generateCommitted(fixture())
const built = generateBuilt(fixture(), modelSchema)
const file = (path: string): string => committed.get(`${BINDINGS.path}/${path}`) ?? built.get(path) ?? ''

describe('generated bindings', () => {
  it('are identical for any order of the model', () => {
    const turned = fixture()
    turned.actions = Object.fromEntries(Object.entries(turned.actions).reverse())
    turned.events = Object.fromEntries(Object.entries(turned.events).reverse())
    expect([...generateCommitted(turned)].sort()).toEqual([...committed].sort())
  })

  it('name their source and the command that makes them', () => {
    for (const [path, text] of committed) {
      if (path === LOCK) continue
      expect(text, path).toMatch(/^\/\/ Generated from spec\S* by `npm run generate`\./)
      expect(text, path).not.toMatch(/;$/m)
    }
  })

  it('give replies their own types', () => {
    expect(file('actions/queues.ts')).toContain(
      'type QueueStatusReply = ListReply<QueueParamsEvent | QueueMemberEvent, QueueStatusCompleteEvent>',
    )
    expect(file('actions/queues.ts')).toContain(
      'type QueuesReply = ListReply<QueueParamsEvent, QueueStatusCompleteEvent> | TextReply',
    )
    expect(file('actions/manager.ts')).toContain('ChallengeReply extends Fields')
    expect(file('actions/system.ts')).toContain('type CommandReply = OutputReply')
    expect(file('actions/system.ts')).toContain('type DBGetReply = EventReply<DBGetResponseEvent>')
    expect(file('actions/channels.ts')).toContain('type OriginateReply = OutcomeReply<OriginateResponseEvent>')
    expect(file('actions/manager.ts')).toContain('type LogoffReply = AckReply')
  })

  it('have one line for each import, so that a message more is a line more', () => {
    expect(file('actions/queues.ts')).toContain(
      'import type {\n  QueueMemberEvent,\n  QueueParamsEvent,\n  QueueStatusCompleteEvent,\n} from',
    )
    const model = fixture()
    model.actions.Tea = action('Tea', 'tea')
    const before = new Set(file('maps.ts').split('\n'))
    const after = (generateCommitted(model).get(`${BINDINGS.path}/maps.ts`) ?? '').split('\n')
    expect(after.filter((line) => !before.has(line))).toEqual([
      '  Tea: { request: actions.TeaRequest; reply: actions.TeaReply }',
      "  | 'Tea'",
    ])
  })

  it('give numbered parameters an index signature', () => {
    expect(file('actions/manager.ts')).toContain('[header: `Action-$' + '{string}`]: string | number | undefined')
  })

  it('list by spans of branches what a release lacks', () => {
    const model = fixture()
    model.releases = ['1.4', '16', '18', '22'].map((branch) => ({ branch, first: branch, last: branch, ami: '1.0' }))
    model.actions.Old = action('Old', 'old', { since: ['1.0'], until: ['1.4'] })
    model.actions.Tea = action('Tea', 'tea', {
      since: ['16'],
      request: [parameter('Milk', undefined, { since: ['18.19'] }), parameter('Leaf', undefined, { since: ['16'] })],
    })
    model.events.Odd = event('Odd', [field('A', undefined, { since: ['16', '22'], absentIn: ['18'] }), field('B')])
    const text = generateCommitted(model).get(`${BINDINGS.path}/releases.ts`) ?? ''
    expect(text).toContain("type Branch = '1.4' | '16' | '18' | '22'")
    expect(text).toMatch(/interface SpansOutside \{[^}]*'18': [^\n]*'16,22'/)
    expect(text).not.toMatch(/interface SpansOutside \{[^}]*'(16|22)': [^\n]*'16,22'/)
    expect(text).toMatch(/interface MethodSpans \{[^}]*'1\.4': 'old'/)
    expect(text).toContain("  tea: { '18-22': 'Milk' }\n")
    expect(text).toContain("  Odd: { '16,22': 'A' }\n")
    expect(text).not.toContain('Ping')
  })

  it('escape any text of the spec within comments and strings', () => {
    const model = fixture()
    const hostile = "*/ alert('x') // \\ ` $" + '{x} \u2028 @deprecated {@link x}'
    model.events.Odd = event(
      'Odd',
      [field('A', { kind: 'string' }, { summary: hostile, absent: [hostile] }), field("it's")],
      { summary: hostile },
    )
    const text = generateCommitted(model).get(`${BINDINGS.path}/events/channels.ts`) ?? ''
    expect(text).not.toContain('*/ alert')
    expect(text).toContain("readonly 'it\\'s': string | undefined")
  })

  it('print every `requiredWhen` under one label', () => {
    const model = fixture()
    const words = 'Required with Context and Priority unless Application is given.'
    model.actions.Odd = action('Odd', 'odd', { request: [parameter('Exten', undefined, { requiredWhen: words })] })
    const text = generateCommitted(model).get(`${BINDINGS.path}/actions/manager.ts`) ?? ''
    expect(text).toContain('   * Required: with Context and Priority unless Application is given.\n')
  })

  it('mark replaced and deprecated actions and events as deprecated', () => {
    const model = fixture()
    const replacedBy = { to: 'Ping', since: '21', note: 'It does the same.' }
    model.actions.Odd = action('Odd', 'odd', { request: [parameter('A')], replacedBy, deprecated: 'Gone from 22 on.' })
    model.events.Link = event('Link', [], { replacedBy: { to: 'Bridge', since: '1.6.2' } })
    model.events.Old = event('Old', [], { summary: 'Tells of @deprecated {things}.' })
    const outputs = generateCommitted(model)
    const tag = '* @deprecated Replaced by Ping in 21. It does the same. Gone from 22 on.\n'
    expect(outputs.get(`${BINDINGS.path}/methods.ts`)).toContain(`   ${tag}   */\n  odd(`)
    expect(outputs.get(`${BINDINGS.path}/actions/manager.ts`)).toContain(tag)
    const events = outputs.get(`${BINDINGS.path}/events/channels.ts`) ?? ''
    expect(events).toContain(' * @deprecated Replaced by Bridge in 1.6.2.\n */\nexport interface LinkEvent')
    expect(events).toContain('Tells of \\@deprecated \\{things\\}.')
  })

  it('say which branch is not yet released', () => {
    const model = fixture()
    model.releases.push({ branch: '24', first: '24.0.0', last: '24.0.0', ami: '13.0.0', unreleased: true })
    const outputs = generateCommitted(model)
    expect(outputs.get(`${BINDINGS.path}/releases.ts`)).toContain(
      'Not released yet, so that what it has may change: `24`. */\nexport type Branch',
    )
    const pages = generateBuilt(model, modelSchema)
    expect(pages.get(`${TABLES.path}/releases.ts`)).toContain('unreleased: true')
    expect(pages.get(`${REFERENCE.path}/releases.md`)).toContain('| [`24`](releases/24.md) | not released yet |')
    expect(pages.get(`${REFERENCE.path}/releases/24.md`)).toContain('not released yet')
    expect(pages.get(`${REFERENCE.path}/releases/22.md`)).not.toContain('not released')
  })

  it('say which classes an event needs, and none for a part of an answer', () => {
    const model = fixture()
    model.events.Item = event('Item', [], { answers: ['List'], privileges: [{ from: '1.0', privileges: [] }] })
    model.events.Both = event('Both', [], { answers: ['List'], byItself: true })
    const outputs = generateCommitted(model)
    const text = outputs.get(`${BINDINGS.path}/events/channels.ts`) ?? ''
    expect(text).toContain('Since 1.0. Privileges: none; it only comes in the answer to List.')
    expect(text).toContain('Since 1.0. Privileges: call; none as part of the answer to List.')
    expect(text).toContain('Since 1.0. Privileges: call.')
  })

  it('say which events Asterisk never sends', () => {
    const model = fixture()
    model.events.Odd = event('Odd', [], { dynamic: true, neverSent: 'No module reports it.' })
    const outputs = generateCommitted(model)
    expect(outputs.get(`${BINDINGS.path}/events/channels.ts`)).toContain('Never sent: No module reports it.')
    const tables = generateBuilt(model, modelSchema)
    expect(tables.get(`${TABLES.path}/events.ts`)).toContain('\nOdd|1.0|=call||dynamic,neverSent\n')
  })

  it('know every member of the runtime views, which no getter may replace', () => {
    const message = new Message('Event: A\r\n')
    for (const view of [new AmiEvent(message), new Fields(message)]) {
      const own = [...Object.keys(view), ...Object.getOwnPropertyNames(Object.getPrototypeOf(view))]
      for (const member of own) expect([...VIEW_MEMBERS]).toContain(member)
    }
  })
})

describe('generated validators', () => {
  it('are one module for each message, without a runtime', () => {
    const model = fixture()
    const modules = [...built.keys()].filter((path) => path.startsWith(`${VALIDATORS.path}/`))
    expect(modules).toHaveLength(Object.keys(model.actions).length + Object.keys(model.events).length + 1)
    for (const path of modules) expect(built.get(path)).not.toMatch(/require\(|from ["']ajv/)
  })
})

describe('the generated reference', () => {
  it('has pages, schemas and the model', () => {
    const page = (path: string): string => built.get(`${REFERENCE.path}/${path}`) ?? ''
    expect(page('actions/Originate.md')).toContain('at most one of them')
    expect(page('headers/channel.md')).toContain('[`Hangup`](../events/Hangup.md)')
    expect(page('standard-headers.md')).toContain('| 15 | [`Channel`](headers/channel.md) |')
    expect(JSON.parse(page('model.json'))).toEqual(JSON.parse(JSON.stringify(fixture())))
    expect(JSON.parse(page('schemas/actions/Challenge.json'))).toMatchObject({
      title: 'Challenge',
      required: ['AuthType'],
    })
  })

  it('shows no class for an event that is only part of an answer, and marks events that are never sent', () => {
    const model = fixture()
    model.actions.List = action('List', 'list', {
      replies: [{ since: ['1.0'], kind: 'list', items: ['Item', 'Both'], ends: 'Item' }],
    })
    model.events.Item = event('Item', [], { answers: ['List'], privileges: [{ from: '1.0', privileges: [] }] })
    model.events.Both = event('Both', [], { answers: ['List'], byItself: true })
    model.events.Odd = event('Odd', [], { neverSent: 'No module reports it.' })
    const pages = generateBuilt(model, modelSchema)
    const page = (name: string): string => pages.get(`${REFERENCE.path}/events/${name}.md`) ?? ''
    expect(page('Item')).toContain(
      '- Read class: none: it comes only in answer to [`List`](../actions/List.md), to the session that asked',
    )
    expect(page('Both')).toContain('- Read class: [`read = call`](../privileges/call.md); none in answer to [`List`]')
    expect(page('Both')).toContain(
      '- Emitted by: the server by itself, in module `channel`, and the answer to [`List`]',
    )
    expect(page('Odd')).toContain('never sent')
    expect(page('Odd')).toContain('- Emitted by: nothing')
    expect(page('Odd')).toContain('Asterisk documents this event and never sends it. No module reports it.')
  })

  it('comes with a schema that model.json satisfies', () => {
    const check = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(modelSchema))
    check(JSON.parse(built.get(`${REFERENCE.path}/model.json`) ?? ''))
    expect(check.errors).toBeNull()
    expect(built.get(`${REFERENCE.path}/model.schema.json`)).toBe(modelSchema)
  })

  it('has no broken link between its pages', () => {
    for (const [path, text] of built) {
      if (!path.endsWith('.md')) continue
      // A link that begins with a slash leads to what the site adds: guides, and documents of the repository.
      for (const [, target = ''] of text.matchAll(/\]\(([^)#/][^)#]*)\)/g)) {
        const url = new URL(target, `file:///${path}`).pathname.slice(1)
        expect(built.has(url), `${path} → ${target}`).toBe(true)
      }
    }
  })

  it('keeps every address in the lock file, and adds new ones', () => {
    const model = fixture()
    const lock = generateCommitted(model).get(LOCK) ?? ''
    expect(lock).toMatch(/^actions\/Originate: .*\brequest-channel\b/m)
    const older = lock.replace('request-channel', 'request-channel request-dial')
    expect(generateCommitted(model, older).get(LOCK)).toContain(' request-dial')
    const pages: Page[] = JSON.parse(
      generateBuilt(model, modelSchema, older).get(`${REFERENCE.path}/site/action.json`) ?? '',
    )
    expect(pages.find((page) => page.former !== undefined)?.former).toEqual(['request-dial'])
  })

  it('keeps a page at the address of a header that the specification no longer describes', () => {
    const model = fixture()
    const older = `${generateCommitted(model).get(LOCK)}headers/parkerchannel: default\n`
    const files = generateBuilt(model, modelSchema, older)
    const [page, ...more]: Page[] = JSON.parse(files.get(`${REFERENCE.path}/site/former.json`) ?? '')
    expect(page).toMatchObject({ path: 'headers/parkerchannel', former: ['default'] })
    expect(more).toEqual([])
    expect(files.get(`${REFERENCE.path}/headers/parkerchannel.md`)).toContain('no longer describes `parkerchannel`')
    expect(files.get(`${REFERENCE.path}/llms.txt`)).not.toContain('parkerchannel')
  })
})
