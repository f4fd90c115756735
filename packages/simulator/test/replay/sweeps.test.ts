import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type AmiEvent, actionContract, type Message } from '@openami/bindings'
import { ActionFailedError, type Client, connect, type Diagnostic } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { type Exchange, parseRecording, startReplay } from '../../src/index.ts'
import { expected } from './expected.ts'

const folder = join(import.meta.dirname, '../recordings')
/** Errors that mean an empty list. */
const emptyLists: Readonly<Record<string, readonly string[]>> = {
  ConfbridgeList: ['No active conferences.', 'No Conference by that name found.'],
  ConfbridgeListRooms: ['No active conferences.'],
  PJSIPShowResourceLists: ['No resource lists found'],
}
/** Answers whose end is an event without items. */
const ended = new Set(['WaitEvent', 'Challenge'])

interface AnyReply {
  response?: Message
  message?: string
  items?: AmiEvent[]
  complete?: AmiEvent
  text?: string
  outcome?: Promise<AmiEvent | undefined>
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.recording')))('%s', (name) => {
  const bytes = readFileSync(join(folder, name))
  const { exchanges } = parseRecording(bytes.toString('latin1'))

  test('the recording is smaller than 60 KB', () => {
    expect(bytes.length).toBeLessThan(60_000)
  })

  test('each recorded action settles with the recorded answer', async () => {
    await using replay = await startReplay(bytes)
    const client = await connect({
      port: replay.port,
      username: 'any',
      secret: 'any',
      reconnect: false,
      timeout: 5_000,
      allowRisks: ['runs-programs', 'reads-files', 'writes-files', 'stops-server'],
    })
    const diagnostics: Diagnostic[] = []
    client.lifecycle.on('diagnostic', (diagnostic) => {
      // One recorded action has a parameter that its release does not read.
      if (diagnostic.kind !== 'parameter-ignored') diagnostics.push(diagnostic)
    })
    const outcomes = new Map<Exchange, Promise<AmiEvent | undefined>>()
    const wrong: unknown[] = []
    for (const [index, exchange] of exchanges.entries()) {
      const { action } = exchange.action
      if (index < 2 && ['Challenge', 'Login'].includes(action)) continue
      const found = await run(client, exchange, (outcome) => outcomes.set(exchange, outcome))
      const wanted = told(exchange)
      if (!isDeepStrictEqual(found, wanted)) wrong.push({ place: `${index} ${action}`, found, wanted })
    }
    expect(wrong).toEqual([])
    // R21: an action that is answered twice is answered by the first.
    const further = exchanges.flatMap((exchange) => expected(exchange).further)
    expect(diagnostics.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(
      further.map((word) => `unmatched-response: A response answers no action: ${word}`),
    )
    for (const [{ action }, outcome] of outcomes) {
      const told = action.action === 'Originate' ? outcomeOf(exchanges, action.actionId ?? '') : undefined
      if (told !== undefined) expect((await outcome)?.get('Uniqueid')).toBe(told)
    }
    await client.close()
    const missed = exchanges.filter(
      ({ action }) => !replay.received.some(({ exchange }) => exchange?.action.lines.join() === action.lines.join()),
    )
    expect(missed.map(({ action }) => action.action)).toEqual(['Logoff'].filter((one) => missed.length > 0 && one))
  })
})

/** What the recording holds: an error, items, rows, or the message of a success. */
function told(exchange: Exchange): unknown {
  const { error, items, message, rows } = expected(exchange)
  const { action } = exchange.action
  if (error !== undefined && emptyLists[action]?.includes(error)) return { message }
  if (error !== undefined) return { error }
  if (items !== undefined && !ended.has(action)) return { items: items.map(withoutId) }
  if (rows.length > 0 && message === undefined && !exchange.answer.startsWith('Response')) return { rows }
  return { message }
}

/** Uniqueid that the OriginateResponse to this action has. */
function outcomeOf(exchanges: readonly Exchange[], actionId: string): string | undefined {
  const events = exchanges.flatMap(({ answer }) => answer.split('\r\n\r\n'))
  const event = events.find(
    (text) => text.startsWith('Event: OriginateResponse') && text.includes(`ActionID: ${actionId}`),
  )
  return event
    ?.split('\r\n')
    .find((line) => line.startsWith('Uniqueid: '))
    ?.slice(10)
}

/** The same of what the client makes of it. */
async function run(
  client: Client,
  { action }: Exchange,
  onOutcome: (outcome: Promise<AmiEvent | undefined>) => void,
): Promise<unknown> {
  const request: Record<string, string> = {}
  for (const { name, required } of actionContract(action.action)?.request ?? []) if (required) request[name] = '1'
  for (const line of action.lines) {
    const [header = '', value = ''] = line.split(/: ?/, 2)
    if (!/^action(id)?$/i.test(header)) request[header] = value
  }
  try {
    const reply = (await client.send(action.action, request)) as AnyReply
    const { items, complete, text, message, outcome } = reply
    if (outcome !== undefined) onOutcome(outcome)
    if (items !== undefined && (complete ?? items[0]) !== undefined && !ended.has(action.action)) {
      return { items: items.map(linesOf) }
    }
    if (text !== undefined && text.trim() !== '') return { rows: text.split(/\r?\n/).filter((line) => line !== '') }
    return { message }
  } catch (error) {
    if (error instanceof ActionFailedError) return { error: error.response.get('Message') }
    return { thrown: String(error) }
  }
}

function linesOf({ message: { raw } }: AmiEvent): string[] {
  return withoutId(raw.split(/\r?\n/).filter((line) => line !== ''))
}

function withoutId(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.startsWith('ActionID: '))
}
