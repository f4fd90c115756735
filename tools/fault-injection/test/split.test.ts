import { connect, type Diagnostic } from '@openami/client'
import { expect, it } from 'vitest'
import { long, report } from '../../../packages/transport/test/support/scale.ts'
import { FaultProxy } from '../src/fault-proxy.ts'
import { clientOptions, startServer } from '../src/server.ts'
import { runSession } from '../src/session.ts'

interface Trace {
  /** Everything that an application got to see, in its order, without what differs from session to session. */
  readonly text: string
  readonly bytes: number
}

async function trace(port: number, pieces: readonly number[] | undefined): Promise<Trace> {
  await using proxy = await FaultProxy.start(port)
  if (pieces !== undefined) proxy.plan.push({ pieces })
  const client = await connect(clientOptions(proxy.port, { events: 'call,user', timeout: 5_000 }))
  const seen: unknown[] = []
  client.on('*', (event) => {
    // A server announces states of devices in its own time: two changes close to each other may be one.
    if (event.name !== 'DeviceStateChange') seen.push(event.message.toObject())
  })
  client.lifecycle.on('diagnostic', ({ kind, message }: Diagnostic) => void seen.push([kind, message]))
  for (const { mark, how, value } of await runSession(client)) seen.push([mark, how, await shown(value)])
  await client.close()
  return { text: steady(JSON.stringify(seen)), bytes: proxy.passages[0]?.passed['to-client'] ?? 0 }
}

async function shown(value: unknown): Promise<unknown> {
  if (value instanceof Error) return [value.name, value.message]
  const { items, complete, output, text, event, outcome } = value as Record<string, unknown>
  return [value, items, complete, output, text, event, outcome instanceof Promise ? await outcome : undefined]
}

/** Times, numbers of calls and ActionIDs differ from one run to the next. */
function steady(text: string): string {
  return text
    .replaceAll(/"ActionID":"[^"]*"/g, '"ActionID":"…"')
    .replaceAll(/"(?:LastPause|LoginTime|Timestamp)":[\d.]+/g, '"…":0')
    .replaceAll(/\d+\.\d+|\d+ (?:second|minute)s?|\d{2}:\d{2}:\d{2}|\d+-\d+-\d+/g, '…')
}

it.each(['22', '1.4'] as const)(
  'R16 Asterisk %s: gives the same trace at every split',
  async (personality) => {
    await using server = await startServer(personality)
    const whole = await trace(server.port, undefined)
    expect(whole.text.length).toBeGreaterThan(2_000)
    const splits: number[][] = []
    // One cut, at each byte.
    for (let at = 1; at <= whole.bytes; at += long ? 1 : 97) splits.push([at, whole.bytes])
    // Pieces of 1 to N bytes.
    const last = long ? whole.bytes : 12
    for (let size = 1; size <= last; size++) splits.push([size])
    const count = splits.length
    const worker = async (): Promise<void> => {
      // Sessions of one server would see each other's events.
      await using own = await startServer(personality)
      for (let pieces = splits.shift(); pieces !== undefined; pieces = splits.shift()) {
        const { text } = await trace(own.port, pieces)
        expect(text, `pieces of ${pieces.join(', ')}`).toBe(whole.text)
      }
    }
    await Promise.all(Array.from({ length: 4 }, worker))
    const result = 'answers, events and diagnostics identical'
    report({
      campaign: 'split',
      what: `at every byte, and in pieces of 1 to ${last}, Asterisk ${personality}`,
      count,
      result,
    })
  },
  900_000,
)
