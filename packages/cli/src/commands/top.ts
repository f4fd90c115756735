import { emitKeypressEvents } from 'node:readline'
import { printable } from '@openami/bindings/internal'
import type { Client } from '@openami/client'
import { follow, type LivePbx } from '@openami/live'
import type { Command } from 'commander'
import { withClient } from '../connection/connect.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { chosenEndpoint } from '../connection/target.ts'
import { UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { painter } from '../output/colors.ts'
import { type Key, type Pending, press } from '../top/keys.ts'
import { type Choice, type Drawn, draw } from '../top/screen.ts'

/** Milliseconds from one screen to the next. */
const interval = 1_000

export function define(command: Command): void {
  command
    .addHelpText(
      'after',
      '\nKeys: 1 channels, 2 calls, 3 queues, 4 members; h hangs up, p pauses a member, / filters, q ends it.',
    )
    .action(top)
  addConnectionOptions(command)
}

async function top(options: ConnectionOptions): Promise<void> {
  if (!process.stdout.isTTY || !process.stdin.isTTY)
    throw new UsageError(
      'top needs a terminal; openami channels --json and openami queues --json print what is there now',
    )
  const { host, port } = await chosenEndpoint(options)
  await withClient(options, { reconnect: {} }, async (client) => {
    const pbx = await follow(client, { parts: ['channels', 'bridges', 'queues'] })
    await show(client, pbx, `${host}:${port}`)
  })
}

async function show(client: Client, pbx: LivePbx, server: string): Promise<void> {
  const { stdin, stdout } = process
  const choice: Choice = { view: 'channels', selected: undefined, filter: '', typing: false, note: refusals(pbx) }
  const paint = painter()
  let [answered, ended, received, eventsPerSecond] = [0, 0, client.eventsReceived, 0]
  pbx.on('call:answered', () => answered++)
  pbx.on('call:ended', () => ended++)
  const redraw = (): Drawn => {
    const size = { columns: stdout.columns || 80, rows: stdout.rows || 24 }
    const drawn = draw(pbx, choice, { server, eventsPerSecond, answered, ended }, size, paint, Date.now())
    stdout.write(`\x1b[H${drawn.lines.map((line) => `${line}\x1b[K`).join('\r\n')}\x1b[J`)
    return drawn
  }
  const act = (work: () => Promise<void>, done: string): void => {
    work().then(
      () => {
        choice.note = done
      },
      (error: Error) => {
        choice.note = printable(error.message)
      },
    )
  }
  stdout.write('\x1b[?1049h\x1b[?25l')
  stdin.setRawMode(true)
  emitKeypressEvents(stdin)
  stdin.resume()
  let drawn = redraw()
  let pending: Pending
  const timer = setInterval(() => {
    eventsPerSecond = ((client.eventsReceived - received) * 1_000) / interval
    received = client.eventsReceived
    drawn = redraw()
  }, interval)
  await new Promise<void>((resolve) => {
    stdin.on('keypress', (_text: string | undefined, key: Key) => {
      const next = press(key, choice, drawn, pending, act)
      if (next === 'quit') return resolve()
      pending = next
      drawn = redraw()
    })
    client.lifecycle.on('close', () => resolve())
    void interrupt.pressed().then(resolve)
  })
  clearInterval(timer)
  stdin.setRawMode(false)
  stdin.pause()
  stdout.write('\x1b[?25h\x1b[?1049l')
}

/** Parts that the user may not see. */
function refusals({ unavailable }: LivePbx): string {
  return [...unavailable.values()].map(({ message }) => printable(message)).join('; ')
}
