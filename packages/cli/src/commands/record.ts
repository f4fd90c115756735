import { writeFileSync } from 'node:fs'
import { connect } from '@openami/client'
import { startRecorder } from '@openami/simulator'
import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { endpointOf, targetOf } from '../connection/target.ts'
import { CommandError, exitCodes, UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { portOf } from '../ports.ts'
import { reasonOf } from '../text-file.ts'

interface RecordOptions extends ConnectionOptions {
  readonly listen?: string
  readonly for?: string
}

const examples = `
The file holds what the server sends, secrets of events included; openami anonymise makes a copy for others.

Examples:
  openami record pbx.recording --for 60          the events of one minute
  openami record pbx.recording --listen 5039     an application connects to port 5039 in place of the server
  openami replay pbx.recording                   the server of the recording, for tests`

export function define(command: Command): void {
  command
    .argument('<file>', 'where the recording is written when it ends')
    .option('--listen <port>', 'record the first client that connects to this port')
    .option('--for <seconds>', 'end after so long; else at Ctrl-C')
    .addHelpText('after', examples)
    .action(record)
  addConnectionOptions(command)
}

async function record(path: string, options: RecordOptions): Promise<void> {
  const limit = options.for === undefined ? undefined : Number(options.for)
  if (limit !== undefined && !(limit > 0 && limit < 2_000_000))
    throw new UsageError(`--for must be a positive number of seconds, not ${JSON.stringify(options.for)}`)
  const target = await targetOf(options)
  const { host, port, plain } = endpointOf(target)
  if (!plain) throw new UsageError('record needs a server without TLS and HTTP: ami://…')
  const listen = options.listen === undefined ? 0 : portOf('--listen', options.listen)
  const recorder = await startRecorder({ target: { host, port }, port: listen })
  try {
    if (options.listen === undefined) {
      const { secret, username, connectTimeout } = target
      const client = await connect({
        port: recorder.port,
        username,
        secret,
        connectTimeout,
        reconnect: false,
        signal: interrupt.signal,
      })
      process.stderr.write(`openami: recording ${host}:${port}; Ctrl-C ends it\n`)
      await waitFor(limit)
      await client.close({ signal: AbortSignal.timeout(1_000) })
    } else {
      process.stderr.write(`openami: connect to 127.0.0.1:${recorder.port}; Ctrl-C ends the recording\n`)
      await waitFor(limit)
    }
  } finally {
    const [recording] = recorder.recordings()
    await recorder.close()
    if (recording !== undefined && recording !== '') write(path, recording)
  }
}

async function waitFor(seconds: number | undefined): Promise<void> {
  if (seconds === undefined) return interrupt.pressed()
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1_000)
  })
  await Promise.race([over, interrupt.pressed()])
  clearTimeout(timer)
}

function write(path: string, recording: string): void {
  try {
    writeFileSync(path, recording, 'latin1')
  } catch (error) {
    throw new CommandError(exitCodes.usage, `${path} cannot be written: it ${reasonOf(error)}`)
  }
}
