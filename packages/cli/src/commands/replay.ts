import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Command } from 'commander'
import { isRecording } from '../check/server-bytes.ts'
import { UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { writeJson } from '../output/rows.ts'
import { portOf } from '../ports.ts'
import { startReplay } from '../simulator.ts'
import { reasonOf } from '../text-file.ts'

interface ReplayOptions {
  readonly port: string
  readonly speed?: string
  readonly json?: boolean
}

export function define(command: Command): void {
  command
    .argument('<file>', 'what openami record wrote')
    .option('--port <number>', 'where it listens on loopback; 0 for any free port', '5038')
    .option(
      '--speed <factor>',
      '1 for the times of the recording, 10 for ten times as fast; default: each answer at once',
    )
    .option('--json', 'print the port as one line of JSON')
    .addHelpText('after', '\nAny user and secret can log in. Ctrl-C ends it.')
    .action(replay)
}

async function replay(path: string, { port, speed, json }: ReplayOptions): Promise<void> {
  const factor = speed === undefined ? undefined : Number(speed)
  if (factor !== undefined && !(factor > 0))
    throw new UsageError(`--speed must be a positive number, not ${JSON.stringify(speed)}`)
  const listenAt = portOf('--port', port)
  const recording = read(path)
  const server = await startReplay(recording, { port: listenAt, speed: factor }).catch((error: Error) => {
    if (error.name === 'RecordingError') throw new UsageError(`${path}: ${error.message}`)
    throw error
  })
  if (json) writeJson({ host: server.host, port: server.port })
  else process.stdout.write(`${path} is replayed at ${server.host}:${server.port}. Ctrl-C ends it.\n`)
  await interrupt.pressed()
  await server.close()
}

function read(path: string): Buffer {
  const bytes = bytesOf(path)
  // Without the actions of its client nothing would ever be answered.
  if (!isRecording(bytes.toString('latin1')))
    throw new UsageError(`${path} has no line "# Action: NAME"; name a file that openami record wrote`)
  return bytes
}

function bytesOf(path: string): Buffer {
  try {
    const bytes = readFileSync(path)
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  } catch (error) {
    throw new UsageError(`${path} ${reasonOf(error)}`)
  }
}
