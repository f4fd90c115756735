import { accessSync, constants, existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { recorderFor, recordSession } from '../connection/record-session.ts'
import { targetOf } from '../connection/target.ts'
import { UsageError } from '../errors.ts'
import { waitFor } from '../interrupt.ts'
import { secondsOf } from '../output/time.ts'
import { portOf } from '../ports.ts'
import { writeProblem } from '../text-file.ts'

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
  const limit = options.for === undefined ? undefined : secondsOf('--for', options.for)
  checkWritable(path)
  if (options.listen === undefined) {
    const recording = await recordSession(options, 'record', async (_client, { host, port }) => {
      process.stderr.write(`openami: recording ${host}:${port}; Ctrl-C ends it\n`)
      await waitFor(limit)
    })
    return write(path, recording)
  }
  const recorder = await recorderFor(await targetOf(options), 'record', portOf('--listen', options.listen))
  try {
    process.stderr.write(`openami: connect to 127.0.0.1:${recorder.port}; Ctrl-C ends the recording\n`)
    await waitFor(limit)
  } finally {
    const [recording] = recorder.recordings()
    await recorder.close()
    if (recording !== undefined && recording !== '') write(path, recording)
  }
}

/** Before anything is recorded, which would be lost. */
function checkWritable(path: string): void {
  try {
    accessSync(existsSync(path) ? path : dirname(resolve(path)), constants.W_OK)
  } catch (error) {
    throw new UsageError(writeProblem(path, error))
  }
}

function write(path: string, recording: string): void {
  try {
    writeFileSync(path, recording, 'latin1')
  } catch (error) {
    throw new UsageError(writeProblem(path, error))
  }
}
