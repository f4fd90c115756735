import { CaptureChecker, eventCount, isClean, recordingBytes } from '@openami/generator/internal/capture'
import type { Command } from 'commander'
import { askForLists } from '../check/lists.ts'
import { releaseOf } from '../check/release-of.ts'
import { differences, lineFor } from '../check/report.ts'
import { isRecording, serverBytes } from '../check/server-bytes.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { recordSession } from '../connection/record-session.ts'
import { exitCodes, UsageError } from '../errors.ts'
import { waitFor } from '../interrupt.ts'
import { formatOf } from '../output/format.ts'
import { writeJson } from '../output/rows.ts'
import { secondsOf } from '../output/time.ts'
import { readModel } from '../reference/reference.ts'
import { checkRelease } from '../reference/releases.ts'

interface CheckOptions extends ConnectionOptions {
  readonly release?: string | undefined
  readonly for?: string
  readonly json?: boolean
}

const examples = `
A file holds every byte that one client received, gzip or not, or is what openami record wrote. A server is asked for all
its lists, and its events are read for --for seconds; nothing is changed there. Without either, the server is that of
AMI_URL or the configuration file. Without --release, it is what the server says.
One line for each event, header and value that the release does not have, and for each block that is no message and each
list that is broken, with the place of the first. Exit code 1: there is one.

Examples:
  openami check pbx.recording --release 22.10.1
  openami check ami://admin@pbx.example.com --for 60 --json`

export function define(command: Command): void {
  command
    .argument('[file or url]', '- for standard input; ami://user@host or amis://… for a server')
    .option('--release <release>', 'against which it is checked: 22, or exactly, 16.28.0')
    .option('--for <seconds>', 'how long the events of a server are read', '5')
    .option('--json', 'one line of JSON for each; the default on a pipe')
    .addHelpText('after', examples)
    .action(check)
  addConnectionOptions(command)
}

async function check(source: string | undefined, options: CheckOptions): Promise<void> {
  if (source !== undefined && (options.url ?? options.server) !== undefined)
    throw new UsageError('a file or url and --url or --server exclude each other')
  const isServer = source === undefined || /^[a-z]+:\/\//i.test(source)
  if (isServer) await checkServer(source === undefined ? options : { ...options, url: source }, options)
  else await checkFile(source, options)
}

async function checkServer(server: ConnectionOptions, options: CheckOptions): Promise<void> {
  const seconds = secondsOf('--for', options.for ?? '5')
  let release = options.release
  let place = ''
  const recording = await recordSession(server, 'check', async (client, { host, port }) => {
    place = `${host}:${port}`
    release ??= (await client.learnRelease()).release
    await askForLists(client, release)
    await waitFor(seconds)
  })
  const { bytes, lineOf } = serverBytes(recording)
  await report(place, [bytes], recording, { ...options, release }, lineOf)
}

async function checkFile(path: string, options: CheckOptions): Promise<void> {
  const chunks = recordingBytes(path === '-' ? process.stdin : path)
  let head = Buffer.alloc(0)
  for (;;) {
    const { value, done } = await chunks.next().catch((error: Error) => {
      throw new UsageError(error.message)
    })
    if (done) break
    head = Buffer.concat([head, value])
    if (head.length > 1 << 20) break
  }
  const text = head.toString('latin1')
  if (!isRecording(text)) return report(path, concat(head, chunks), text, options, (line) => line)
  const rest: Uint8Array[] = []
  for await (const chunk of chunks) rest.push(chunk)
  const { bytes, lineOf } = serverBytes(Buffer.concat([head, ...rest]).toString('latin1'))
  await report(path, [bytes], text, options, lineOf)
}

async function report(
  place: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  text: string,
  options: CheckOptions,
  lineOf: (line: number) => number,
): Promise<void> {
  const model = readModel()
  const named = options.release ?? releaseOf(text)
  if (named === undefined)
    throw new UsageError(`${place} does not say which release sent it; add it, as in --release 22.10.1`)
  const release = checkRelease(model, named)
  const checked = await new CaptureChecker(model, release).checkStream(iterate(chunks))
  const { messages, greetings } = checked.reading
  if (messages + greetings === 0)
    throw new UsageError(`there is no complete AMI message in ${place}; name every byte that one client received`)
  const asJson = formatOf(options) === 'json'
  for (const difference of differences(checked, lineOf)) {
    if (asJson) writeJson(difference)
    else process.stdout.write(lineFor(place, release, difference))
  }
  process.stderr.write(
    `openami: ${messages} messages, ${eventCount(checked)} events, checked against Asterisk ${release}\n`,
  )
  if (!isClean(checked)) process.exitCode = exitCodes.refused
}

async function* iterate(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* concat(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}
