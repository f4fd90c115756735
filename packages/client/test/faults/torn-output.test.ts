import type { Message } from '@openami/bindings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { report, runs } from '../../../transport/test/support/scale.ts'
import { Wire } from '../../../transport/test/support/wire.ts'
import { connect } from '../../src/index.ts'

/** Part of the bytes before a cut; a double of fast-check's would nearly always be next to nothing. */
const anywhere = fc.integer({ min: 0, max: 999_999 }).map((part) => part / 1_000_000)

const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const end = '--END COMMAND--\r\n\r\n'
const head = (id: string | undefined): string =>
  `Response: Follows\r\nPrivilege: Command\r\n${id === undefined ? '' : `ActionID: ${id}\r\n`}`
const event = (n: number): string =>
  block('Event: Hangup', 'Privilege: call,all', `Channel: SIP/${n}`, `Uniqueid: ${n}.1`)

/** What CLI commands print. */
const plainRow = fc.constantFrom(
  '',
  'Channel   Location',
  'a: b',
  '2 active channels',
  'Event: Hangup',
  '--END COMMAND--',
)
/** What a caller may have put there (R14): whole messages, with the ActionIDs that he can know. */
const forgedRow = fc.constantFrom(
  '\r\n\r\nEvent: Forged\r\nPrivilege: call,all\r\n\r\n',
  'x\r\n\r\nResponse: Success\r\nActionID: $OLD\r\nValue: forged\r\n\r\n',
  'x\r\n\r\nResponse: Success\r\nActionID: 1.AAAAAAAAAAAA\r\nValue: forged\r\n\r\ny',
  '\r\nResponse: Follows\r\nPrivilege: Command\r\nActionID: $OLD\r\nforged',
  '\r\n\r\nResponse: Success\r\nValue: forged\r\n\r\n',
  '--END COMMAND--\r\nEvent: Forged\r',
)
const rowsOf = (row: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(row, { maxLength: 5 }).map((rows) => rows.map((text) => `${text}\n`).join(''))

interface Settled {
  value?: { output?: string[]; response: Message }
  error?: Error
}

function settle(running: Promise<unknown>): Settled {
  const settled: Settled = {}
  running.then(
    (value) => Object.assign(settled, { value }),
    (error: Error) => Object.assign(settled, { error }),
  )
  return settled
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Answers what the client sent, in order. */
function serve(wire: Wire, value = 'true'): string[] {
  return wire.sent.splice(0).map(({ action, actionId }) => {
    const own = ['Response: Success', `ActionID: ${actionId}`]
    return action === 'Ping' ? block(...own, 'Ping: Pong') : block(...own, 'Variable: A', `Value: ${value}`)
  })
}

describe('R22, R35 output of a command that is cut off', () => {
  it('loses at most two messages, and is reported', async () => {
    const count = runs(1_500, 100_000)
    let lost = 0
    let unknown = 0
    const scene = fc.record({
      rows: rowsOf(plainRow),
      cut: anywhere,
      behind: fc.integer({ min: 1, max: 4 }),
      asked: fc.constantFrom('before the cut', 'behind it', 'never'),
    })
    const property = fc.asyncProperty(scene, async ({ rows, cut, behind, asked }) => {
      const wire = new Wire('2.5.0')
      const command = settle(wire.run('Command', { Command: 'core show channels' }))
      const id = wire.sent.splice(0)[0]?.actionId
      const whole = head(id) + rows + end
      const left = 1 + Math.floor(cut * (whole.length - 2))
      const getvar = asked === 'before the cut' ? settle(wire.run('Getvar', { Variable: 'A' })) : undefined
      const events = Array.from({ length: behind + 2 }, (_, n) => event(n))
      wire.feed(whole.slice(0, left) + events.slice(0, behind).join(''))
      const later = asked === 'behind it' ? settle(wire.run('Getvar', { Variable: 'A' })) : getvar
      wire.feed(serve(wire).join(''))
      // Rows before the first event may have hidden it; then only now a Ping has asked.
      wire.feed(events.slice(behind).join('') + serve(wire).join(''))
      await soon()
      const seen = wire.events.map(({ raw }) => `${raw}\r\n`)
      if (seen.some((text) => !events.includes(text))) throw new Error(`took ${JSON.stringify(seen)}`)
      if (seen.join('') !== events.slice(-seen.length).join('')) throw new Error('lost one in between')
      const missing = events.length - seen.length + (command.value === undefined ? 1 : 0)
      if (missing > 2) throw new Error(`lost ${missing}`)
      // A cut in its first word leaves text.
      const kinds = left < 'Response: '.length ? ['unframed-text', 'torn-message'] : ['torn-message']
      if (!wire.diagnostics.some(({ kind }) => kinds.includes(kind))) throw new Error('said nothing')
      if (command.value !== undefined) throw new Error('took a torn answer for whole')
      // Cut off before its ActionID, the answer belongs to no action.
      if (left >= head(id).length) expect(command.error?.name).toBe('OutcomeUnknownError')
      if (later !== undefined) expect(later.value?.response.get('Value')).toBe('true')
      if (command.error !== undefined) unknown++
      lost += missing
      wire.end()
    })
    await fc.assert(property, { numRuns: count, seed: 4 })
    const result = `${lost} lost, never more than 2, each said; ${unknown} commands ended as OutcomeUnknownError`
    report({ campaign: 'torn', what: 'outputs of commands cut off at any byte, AMI 2.5', count, result })
  })

  it('R14 yields no message from rows that look like one, as long as the output is whole', async () => {
    const count = runs(1_000, 100_000)
    let old = '1.x'
    const scene = fc.record({ rows: rowsOf(fc.oneof(plainRow, forgedRow)), behind: fc.boolean() })
    const property = fc.asyncProperty(scene, async ({ rows, behind }) => {
      const wire = new Wire('2.5.0')
      const command = settle(wire.run('Command', { Command: 'database show' }))
      const id = wire.sent.splice(0)[0]?.actionId
      const getvar = behind ? settle(wire.run('Getvar', { Variable: 'A' })) : undefined
      const text = rows.replaceAll('$OLD', old)
      wire.feed(head(id) + text)
      wire.feed(end + serve(wire).join('') + event(1))
      await soon()
      expect(command.value?.output?.join('\n')).toBe(text.replaceAll('\r\n', '\n').replace(/\n$/, ''))
      if (getvar !== undefined) expect(getvar.value?.response.get('Value')).toBe('true')
      expect(wire.events.map(({ raw }) => `${raw}\r\n`)).toEqual([event(1)])
      expect(wire.diagnostics).toEqual([])
      old = id ?? old
      wire.end()
    })
    await fc.assert(property, { numRuns: count, seed: 5 })
    report({
      campaign: 'torn',
      what: 'outputs of commands full of forged messages, AMI 2.5',
      count,
      result: 'all rows',
    })
  })

  it('R14 yields no answer from a forged row, even when the output is cut off', async () => {
    const count = runs(1_000, 100_000)
    let old = '1.x'
    let unknown = 0
    const scene = fc.record({
      rows: rowsOf(fc.oneof(plainRow, forgedRow)),
      cut: anywhere,
    })
    const property = fc.asyncProperty(scene, async ({ rows, cut }) => {
      const wire = new Wire('2.5.0')
      const command = settle(wire.run('Command', { Command: 'database show' }))
      const id = wire.sent.splice(0)[0]?.actionId
      const getvar = settle(wire.run('Getvar', { Variable: 'A' }))
      const text = head(id) + rows.replaceAll('$OLD', old)
      wire.feed(text.slice(0, head(id).length + Math.floor(cut * (text.length - head(id).length))))
      wire.feed(event(1) + serve(wire).join('') + event(2))
      // That Ping's answer comes after everything that was cut.
      wire.feed(serve(wire).join('') + event(3))
      await soon()
      expect(command.error?.name).toBe('OutcomeUnknownError')
      if (getvar.error === undefined) expect(getvar.value?.response.get('Value')).toBe('true')
      else unknown++
      expect(wire.events.at(-1)?.get('Channel')).toBe('SIP/3')
      old = id ?? old
      wire.end()
    })
    await fc.assert(property, { numRuns: count, seed: 6 })
    const result = `none forged; ${unknown} answers after the cut ended as OutcomeUnknownError`
    report({ campaign: 'torn', what: 'the same, cut off at any byte', count, result })
  })

  it('R14 delivers the answers that follow a forged beginning of an output', async () => {
    const wire = new Wire('2.5.0')
    const getvar = settle(wire.run('Getvar', { Variable: 'A' }))
    const [answer = ''] = serve(wire, `x\r\n\r\nResponse: Follows\r\nActionID: zzzzzz.AAAAAAAAAAAA`)
    const ping = wire.run('Ping')
    wire.feed(answer + event(1) + serve(wire).join('') + event(2))
    await expect(ping).resolves.toMatchObject({ response: { name: 'Success' } })
    expect(getvar.value?.response.get('Value')).toBe('x')
    expect(wire.events.map((message) => message.get('Channel'))).toEqual(['SIP/1', 'SIP/2'])
  })
})

it.each(['1.0', '2.5.0'])('R22, R35 AMI %s: the client resynchronizes with a Ping', async (greeting) => {
  await using server = await FakeServer.start({
    greeting,
    handle: (action, peer) => peer.raw(`${head(action.actionId)}one\ntw${event(1)}${event(2)}`),
  })
  await using client = await connect({
    port: server.port,
    username: 'admin',
    secret: 'canary-secret',
    allowRisks: ['runs-programs', 'writes-files', 'stops-server'],
  })
  const kinds: string[] = []
  client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
  const next = client.once('Hangup')
  next.catch(() => undefined)
  const pings = (): number => server.peer.actions.filter(({ action }) => action === 'Ping').length
  const before = pings()
  await expect(client.send('Command', { Command: 'core show channels' })).rejects.toMatchObject({
    name: 'OutcomeUnknownError',
    action: 'Command',
  })
  expect((await next).get('Channel')).toBe('SIP/2')
  expect(pings() - before).toBe(2)
  expect(kinds).toEqual(['torn-message'])
})
