import { describe, expect, it } from 'vitest'
import { Wire } from '../support/wire.ts'

const limits = { maxLine: 48, maxMessage: 160, maxAnswer: 200 }

const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const rows = (row: string): string => row.repeat(Math.ceil(260 / row.length))

interface Scene {
  readonly amiVersion?: string
  readonly action: string
  readonly request?: object
  /** An answer longer than `maxAnswer`. */
  readonly answer: (id: string) => string
}

const follows = (output: string): Scene => ({
  amiVersion: '2.5.0',
  action: 'Command',
  request: { Command: 'database show' },
  answer: (id) => `Response: Follows\r\nPrivilege: Command\r\nActionID: ${id}\r\n${output}--END COMMAND--\r\n\r\n`,
})

const scenes: Record<string, Scene> = {
  'an output of short rows': follows(rows('/cidname/1: a\n')),
  'an output of one row': follows(`${'x'.repeat(260)}\n`),
  'an output with blank rows': follows(rows('a\r\n\r\n\r\n')),
  'an output whose rows look like messages': follows(rows('Event: Hangup\r\nPrivilege: call,all\r\n\r\n')),
  'an output whose rows look like its end': follows(rows('--END COMMAND--\nx\n')),
  'an output whose last row has no line end': follows(`${rows('a\n')}last`),
  'an output in headers': {
    action: 'Command',
    request: { Command: 'database show' },
    answer: (id) => `Response: Success\r\nActionID: ${id}\r\n${rows('Output: a\r\n')}\r\n`,
  },
  'a configuration in one line': {
    action: 'GetConfigJSON',
    request: { Filename: 'queues.conf' },
    answer: (id) => block('Response: Success', `ActionID: ${id}`, `JSON: ${'x'.repeat(260)}`),
  },
  'an item of a list': {
    action: 'CoreShowChannels',
    answer: (id) =>
      block('Response: Success', `ActionID: ${id}`, 'EventList: start') +
      block('Event: CoreShowChannel', `ActionID: ${id}`, 'Channel: a') +
      block('Event: CoreShowChannel', `ActionID: ${id}`, `Channel: ${'x'.repeat(260)}`) +
      block('Event: CoreShowChannel', `ActionID: ${id}`, 'Channel: b') +
      block('Event: CoreShowChannelsComplete', `ActionID: ${id}`, 'EventList: Complete'),
  },
  'text in rows': { amiVersion: '1.1', action: 'Queues', answer: () => `${rows('default has 0 calls\n')}\r\n\r\n` },
  'text in paragraphs': { amiVersion: '1.1', action: 'Queues', answer: () => rows('default has 0 calls\r\n\r\n') },
  'text without a blank line at its end': { amiVersion: '1.1', action: 'Queues', answer: () => rows('no calls\r\n') },
}

/** What became of the action, of two others, and of the events around it, where the stream comes in these pieces. */
async function play({ amiVersion = '11.0.0', action, request, answer }: Scene, cut: (stream: string) => string[]) {
  const wire = new Wire(amiVersion, limits)
  const running = wire.run(action, request, limits)
  const [{ actionId = '' } = {}, fence] = wire.sent.splice(0)
  const getvar = wire.run('Getvar', { Variable: 'A' })
  const ping = wire.run('Ping')
  const [first, second] = wire.sent.splice(0)
  const event = (n: number): string => block('Event: Hangup', 'Privilege: call,all', `Channel: SIP/${n}`)
  const pong = (id: string | undefined): string => block('Response: Success', `ActionID: ${id}`, 'Ping: Pong')
  const stream =
    event(1) +
    answer(actionId) +
    (fence === undefined ? '' : pong(fence.actionId)) +
    event(2) +
    block('Response: Success', `ActionID: ${first?.actionId}`, 'Variable: A', 'Value: 1') +
    pong(second?.actionId) +
    event(3)
  for (const piece of cut(stream)) wire.feed(piece)
  // Rows that look like messages make the client ask how far the server is.
  for (const { actionId: id } of wire.sent.splice(0)) wire.feed(pong(id))
  wire.endStream()
  const error = await running.then(
    () => undefined,
    (reason) => reason,
  )
  const result = {
    error: [error?.name, error?.action, error?.limit],
    value: (await getvar).Value,
    pong: (await ping).response.name,
    events: wire.events.map((message) => message.get('Channel')),
    diagnostics: wire.diagnostics.map(({ kind }) => kind),
    pending: wire.correlator.pending,
  }
  wire.end()
  return { result, length: stream.length }
}

describe('an answer beyond limits.maxAnswer fails its action alone, however the stream is cut', () => {
  it.each(Object.keys(scenes))('%s', async (name) => {
    const scene = scenes[name] as Scene
    const right = {
      error: ['AnswerTooLongError', scene.action, 'maxAnswer'],
      value: '1',
      pong: 'Success',
      events: ['SIP/1', 'SIP/2', 'SIP/3'],
      diagnostics: [],
      pending: 0,
    }
    const { length } = await play(scene, (stream) => [stream])
    const everySize = [1, 2, 3, 7, 16, 64, 199]
    const pieces = (size: number) => (stream: string) =>
      Array.from({ length: Math.ceil(stream.length / size) }, (_, n) => stream.slice(n * size, (n + 1) * size))
    for (const size of [length, ...everySize])
      expect((await play(scene, pieces(size))).result, `pieces of ${size}`).toEqual(right)
    for (let at = 1; at < length; at++) {
      const { result } = await play(scene, (stream) => [stream.slice(0, at), stream.slice(at)])
      expect(result, `cut at ${at}`).toEqual(right)
    }
  })
})
