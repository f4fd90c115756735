import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSpec } from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { file, ofCopies, run, scratch, specCopy } from './support.ts'

const DOC = `/*** DOCUMENTATION
<manager name="QueueBrew" module="app_queue">
  <since><version>22.7.0</version><version>23.1.0</version></since>
  <syntax>
    <parameter name="ActionID"/>
    <parameter name="Queue" required="true"/>
    <parameter name="BrewTimeout"/>
    <parameter name="Roast"><enumlist><enum name="light"/><enum name="dark"/></enumlist></parameter>
  </syntax>
</manager>
<managerEvent name="QueueBrewed" module="app_queue">
  <managerEventInstance class="EVENT_FLAG_AGENT"><syntax>
    <channel_snapshot/><channel_snapshot prefix="Dest"/>
    <parameter name="Queue"/>
    <parameter name="Status"/>
  </syntax></managerEventInstance>
</managerEvent>
***/`

const draft = async (folder: string, ...more: string[]) =>
  run(['xml', file(DOC, 'brew.c'), '--release', '23.4.1', '--draft', folder, ...more])

describe('drafts', () => {
  it('contain names, types, privileges and since', async () => {
    const folder = scratch()
    const { err } = await draft(folder)
    expect(err.trim().split('\n')).toEqual(
      ['actions/QueueBrew.yaml', 'events/QueueBrewed.yaml', 'headers/draft-23.4.1.yaml'].map(
        (name) => `wrote ${join(folder, name)}`,
      ),
    )
    expect(readFileSync(join(folder, 'actions/QueueBrew.yaml'), 'utf8')).toBe(`action: QueueBrew
area: queues
module: app_queue
summary: DRAFT
since: [ '22.7', '23.1' ]
privileges: []
request:
  Queue: { required: true }
  BrewTimeout: {}
  Roast: {}
reply: { kind: ack }
`)
    expect(readFileSync(join(folder, 'events/QueueBrewed.yaml'), 'utf8')).toBe(`event: QueueBrewed
area: queues
module: app_queue
summary: DRAFT
since: '23.4'
privileges: [ agent ]
headers:
  $include: [ { group: channel-snapshot }, { group: channel-snapshot, prefix: Dest, of: DRAFT } ]
  Queue: {}
  Status: { meaning: member }
`)
    expect(
      readFileSync(join(folder, 'headers/draft-23.4.1.yaml'), 'utf8'),
    ).toBe(`BrewTimeout: { summary: DRAFT, type: text }
Roast: { summary: DRAFT, type: { enum: { light: DRAFT, dark: DRAFT } } }
`)
  })

  it('are refused by the model until their texts are written, and accepted then', async () => {
    const spec = specCopy()
    await draft(spec, '--spec', spec)
    const { model, findings } = loadSpec(spec, { memory: ofCopies })
    expect(model).toBeUndefined()
    // Documentation has no examples: these are another thing that a drafted message waits for.
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['draft', 'missing-example']))
    for (const [name, received] of [
      ['actions/QueueBrew.yaml', 'Response: Error'],
      ['events/QueueBrewed.yaml', 'Event: QueueBrewed'],
      ['headers/draft-23.4.1.yaml'],
    ] as const) {
      const path = join(spec, name)
      const example = received === undefined ? '' : `examples: [{ title: Words., receive: '${received}' }]\n`
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('DRAFT', 'Words.') + example)
    }
    expect(loadSpec(spec, { memory: ofCopies }).findings).toEqual([])
  })

  it('never overwrite a file', async () => {
    const folder = scratch()
    await draft(folder)
    const path = join(folder, 'actions/QueueBrew.yaml')
    writeFileSync(path, 'mine')
    const { err } = await draft(folder)
    expect(err).toContain(`kept ${path}, which is there already`)
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('of a recording contain its message as example, and use groups by their headers', async () => {
    const spec = specCopy()
    const example = /receive: \|\n([\s\S]*?)\n(?! {6})/.exec(readFileSync(join(spec, 'events/Newchannel.yaml'), 'utf8'))
    const text = (example?.[1] ?? '').replaceAll(/^ {6}/gm, '').replace('Newchannel', 'Freshchannel').trimEnd()
    const capture = file(`${text}\nCupCount: 3\n\n`.replaceAll('\n', '\r\n'), 'session.raw')
    await run(['capture', capture, '--release', '22.10.1', '--spec', spec, '--draft', spec])
    const drafted = readFileSync(join(spec, 'events/Freshchannel.yaml'), 'utf8')
    expect(drafted).toContain('$include: [ { group: channel-snapshot } ]')
    expect(drafted).toContain('\n    receive: |\n      Event: Freshchannel\n')
    expect(readFileSync(join(spec, 'headers/draft-22.10.1.yaml'), 'utf8')).toMatch(
      /^CupCount: .* type: (count|integer)/,
    )
    expect(new Set(loadSpec(spec, { memory: ofCopies }).findings.map(({ rule }) => rule))).toEqual(new Set(['draft']))
  })

  it('write no file outside the spec for any name', async () => {
    const folder = scratch()
    const evil = file('Event: ../../evil\r\nA: 1\r\n\r\nEvent: a/b\r\nA: 1\r\n\r\n', 'session.raw')
    await run(['capture', evil, '--release', '22', '--draft', join(folder, 'x/y')])
    expect(existsSync(join(folder, 'evil.yaml'))).toBe(false)
    expect(existsSync(join(folder, 'x')) ? readdirSync(join(folder, 'x/y')) : []).toEqual([])
  })

  it('are written for an event that the spec has lost', async () => {
    const spec = specCopy()
    rmSync(join(spec, 'events/Wink.yaml'))
    const doc = file(
      '<docs><managerEvent name="Wink"><managerEventInstance class="EVENT_FLAG_CALL"><syntax><channel_snapshot/></syntax></managerEventInstance></managerEvent></docs>',
    )
    const folder = scratch()
    await run(['xml', doc, '--release', '23.4.1', '--spec', spec, '--draft', folder])
    expect(readdirSync(join(folder, 'events'))).toEqual(['Wink.yaml'])
  })
})
