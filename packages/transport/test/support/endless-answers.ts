import { expect } from 'vitest'
import { Wire } from './wire.ts'

export const limits = { maxMessage: 1 << 17, maxAnswer: 1 << 19, maxItems: 2_000 }
/** Bytes of what the server sends, many times any limit. */
const all = 6 << 20
const tooManyBytes = {
  limit: 'maxAnswer',
  message: expect.stringMatching(/it has more than 524288 bytes; limits\.maxAnswer of connect allows more$/),
}
const tooManyItems = {
  limit: 'maxItems',
  message: expect.stringMatching(/it lists more than 2000 items; limits\.maxItems of connect allows more$/),
}

/** An answer that a server never ends: how it begins, what is repeated, and what ends it after all. */
export interface Endless {
  readonly amiVersion: string
  readonly action: string
  readonly request?: object
  readonly begin: (id: string) => string
  readonly piece: (id: string) => string
  readonly end: (id: string) => string
  readonly error: object
}

const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const follows = (piece: string): Endless => ({
  amiVersion: '2.5.0',
  action: 'Command',
  request: { Command: 'database show' },
  begin: (id) => `Response: Follows\r\nPrivilege: Command\r\nActionID: ${id}\r\n`,
  piece: () => piece,
  end: () => '\n--END COMMAND--\r\n\r\n',
  error: tooManyBytes,
})
const list = (value: string, error: object): Endless => ({
  amiVersion: '11.0.0',
  action: 'CoreShowChannels',
  begin: (id) => block('Response: Success', `ActionID: ${id}`, 'EventList: start'),
  piece: (id) => block('Event: CoreShowChannel', `ActionID: ${id}`, `Channel: ${value}`),
  end: (id) => block('Event: CoreShowChannelsComplete', `ActionID: ${id}`, 'EventList: Complete'),
  error,
})
const text = (piece: string): Endless => ({
  amiVersion: '1.0',
  action: 'Queues',
  begin: () => '',
  piece: () => piece,
  end: () => '',
  error: tooManyBytes,
})

export const endlessAnswers: ReadonlyArray<readonly [what: string, endless: Endless]> = [
  ['output in rows', follows(`/cidname/1: ${'v'.repeat(60)}\n`)],
  ['output in one line', follows('x'.repeat(1_000))],
  ['output of blank rows', follows('\r\n')],
  ['output of rows that look like messages', follows('Event: Hangup\r\nActionID: 1.x\r\nPrivilege: call,all\r\n\r\n')],
  ['output of beginnings of outputs', follows('Response: Follows\r\nPrivilege: Command\r\nActionID: 1.x\r\n')],
  [
    'output in headers',
    {
      ...follows(`Output: ${'v'.repeat(60)}\r\n`),
      amiVersion: '11.0.0',
      begin: (id) => `Response: Success\r\nActionID: ${id}\r\n`,
      end: () => '\r\n',
    },
  ],
  ['list of short items', list('Local/s@default', tooManyItems)],
  ['list of long items', list('x'.repeat(50_000), tooManyBytes)],
  ['list of items beyond every limit', list('x'.repeat(2 << 20), tooManyBytes)],
  ['text in rows', text(`${'v'.repeat(60)}\n`)],
  ['text in paragraphs', text(`${'v'.repeat(60)}\n\r\n`)],
]

/** Told of the beginning, and after each piece of at most 128 KiB. */
interface Watch {
  begun(): void
  fed(): void
}

/** Fails the action of an answer without end with the name of the limit, and reads later messages. */
export async function refuseEndless(endless: Endless, watch?: Watch): Promise<void> {
  const { amiVersion, action, request, begin, piece, end, error } = endless
  const wire = new Wire(amiVersion, limits)
  const running = wire.run(action, request, limits)
  const [{ actionId: id = '' } = {}, fence] = wire.sent.splice(0)
  const one = piece(id)
  const chunk = Buffer.from(one.repeat(Math.ceil(65_536 / one.length)), 'latin1')
  wire.feed(begin(id))
  watch?.begun()
  for (let sent = 0; sent < all; sent += chunk.length) {
    for (let at = 0; at < chunk.length; at += 1 << 17) {
      wire.feedBytes(chunk.subarray(at, at + (1 << 17)))
      watch?.fed()
    }
  }
  await expect(running).rejects.toMatchObject({ name: 'AnswerTooLongError', action, ...error })
  wire.feed(end(id))
  if (fence !== undefined) wire.feed(block('Response: Success', `ActionID: ${fence.actionId}`, 'Ping: Pong'))
  const pings = wire.sent.splice(0)
  expect(pings.length).toBeLessThanOrEqual(64)
  for (const { actionId } of pings) wire.feed(block('Response: Success', `ActionID: ${actionId}`, 'Ping: Pong'))
  const next = wire.run('Getvar', { Variable: 'A' })
  wire.feed(block('Response: Success', `ActionID: ${wire.sent.splice(0)[0]?.actionId}`, 'Variable: A', 'Value: 1'))
  expect((await next).Value).toBe('1')
  expect(wire.diagnostics).toEqual([])
  expect(wire.correlator.pending).toBe(0)
}
