import { once } from 'node:events'
import type { AmiEvent } from '@openami/bindings'
import type { Client } from '@openami/client'
import type { Command } from 'commander'
import { reportBreaks } from '../connection/breaks.ts'
import { withClient } from '../connection/connect.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { chosenEndpoint } from '../connection/target.ts'
import { UsageError } from '../errors.ts'
import { type Filter, parseFilter } from '../filters.ts'
import { interrupt } from '../interrupt.ts'
import { eventNamed } from '../names.ts'
import { painter } from '../output/colors.ts'
import { eventLine } from '../output/event-line.ts'
import { formatOf } from '../output/format.ts'

interface ListenOptions extends ConnectionOptions {
  readonly where: string[]
  readonly count?: string
  readonly json?: boolean
  readonly unchecked?: boolean
}

const examples = `
It continues after a break of the connection; what came meanwhile is lost, which standard error says.

Examples:
  openami listen Newchannel Hangup --where 'Channel=PJSIP/*'
  openami listen --json > events.ndjson
  openami listen QueueCallerJoin --count 1 && echo someone is waiting`

export function define(command: Command): void {
  command
    .argument('[event...]', 'their names, in any case; without one, all events')
    .option('--where <header=pattern>', 'only events with this header; * is any text; all of several', append, [])
    .option('-n, --count <number>', 'end after so many events')
    .option('--json', 'one line of JSON for each event; the default on a pipe')
    .option('--unchecked', 'take names that the spec does not know')
    .addHelpText('after', examples)
    .action(listen)
  addConnectionOptions(command)
}

async function listen(names: string[], options: ListenOptions): Promise<void> {
  const events = names.map((name) => (options.unchecked ? name : eventNamed(name)))
  const filter = parseFilter(options.where, events)
  const count = options.count === undefined ? Number.POSITIVE_INFINITY : countOf(options.count)
  const print = formatOf(options) === 'json' ? asJson : asLine()
  await withClient(options, { reconnect: {} }, async (client) => {
    const checkEnd = reportBreaks(client)
    if (process.stderr.isTTY) {
      const { host, port } = await chosenEndpoint(options)
      process.stderr.write(`openami: listening to ${host}:${port}; Ctrl-C ends it\n`)
    }
    await printEvents(client, events, filter, count, print)
    checkEnd()
  })
}

type Print = (event: AmiEvent) => string

async function printEvents(
  client: Client,
  names: readonly string[],
  filter: Filter,
  count: number,
  print: Print,
): Promise<void> {
  const stream = client.events(...names, { signal: interrupt.signal })
  let left = count
  for await (const event of stream) {
    if (!filter(event)) continue
    // A reader that is slow costs events, never memory.
    if (!process.stdout.write(print(event))) await Promise.race([once(process.stdout, 'drain'), interrupt.pressed()])
    if (--left <= 0) break
  }
  if (stream.dropped > 0)
    process.stderr.write(`openami: ${stream.dropped} events were dropped, because the output was read too slowly\n`)
}

function asLine(): Print {
  const paint = painter()
  return (event) => eventLine(event, paint)
}

function asJson(event: AmiEvent): string {
  return `${JSON.stringify(event)}\n`
}

function append(value: string, before: string[]): string[] {
  return [...before, value]
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UsageError(`--count must be a positive integer, not ${JSON.stringify(text)}`)
}
