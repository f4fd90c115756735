import { inspect } from 'node:util'
import type { AmiEvent, Fields } from '@openami/bindings'
import { EventHub } from '../../../../packages/client/src/events/hub.ts'
import { ProtocolError } from '../../../../packages/client/src/index.ts'
import { ActionReader } from '../../../../packages/simulator/src/engine/action-reader.ts'
import type { IncomingAction } from '../../../../packages/simulator/src/engine/incoming-action.ts'
import type { Frame } from '../../../../packages/transport/src/codec/index.ts'
import type { LinkHandlers } from '../../../../packages/transport/src/connection/link.ts'
import { HttpLink } from '../../../../packages/transport/src/http/http-link.ts'
import { FakeWebServer } from '../../../../packages/transport/test/http/fake-web-server.ts'
import { Wire } from '../../../../packages/transport/test/support/wire.ts'

const limits = { maxLine: 1 << 22, maxMessage: 1 << 22 }
/** Bytes of a TCP segment. */
const segment = 1400

/** What a message is made of. */
export interface Text {
  readonly lines: string
  /** No blank line ends the message. */
  readonly unterminated?: boolean | undefined
}

/** All that takes a message of some kind, from its bytes to what an application reads. */
export interface Kind {
  readonly name: string
  readonly takes: (text: Text, cut: boolean) => () => Promise<void>
}

const marker = '--END COMMAND--\r\n\r\n'
/** As many bytes as the lines alone have. */
const outputs = (lines: string): string =>
  `${`Output: ${lines.split('\n').join('\nOutput: ')}`.slice(0, lines.length)}\r\n`
/** Bytes of the longest beginning and end. */
const room = 512

interface Scene {
  readonly amiVersion?: string
  /** Asked before the message comes; it has this ActionID. */
  readonly action?: readonly [name: string, request?: object]
  /** The text before the lines. */
  readonly begin: (id: string) => string
  readonly lines?: (lines: string) => string
  /** What ends the message. */
  readonly end?: string
  /** The text after it. */
  readonly behind?: (id: string) => string
}

function scene({ amiVersion = '11.0.0', action, begin, lines: make, end = '\r\n', behind }: Scene): Kind['takes'] {
  return ({ lines, unterminated }, cut) => {
    const body = (make?.(lines) ?? lines) + (unterminated === true ? '' : end)
    const all = Buffer.alloc(room + body.length + room)
    all.write(body, room, 'latin1')
    return async () => {
      const wire = new Wire(amiVersion, limits)
      const running = action === undefined ? undefined : wire.run(...action)
      const id = wire.sent[0]?.actionId ?? ''
      const first = begin(id)
      all.write(first, room - first.length, 'latin1')
      const last = room + body.length + all.write(behind?.(id) ?? '', room + body.length, 'latin1')
      const stream = all.subarray(room - first.length, last)
      const hub = new EventHub((error) => {
        throw error
      })
      hub.on('Newchannel', readEvent)
      try {
        deliver(stream, cut, (chunk) => wire.feedBytes(chunk))
        wire.endStream()
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error
      }
      for (const event of wire.events.splice(0)) hub.emit(event)
      wire.end()
      const reply = await running?.catch(() => undefined)
      if (reply !== undefined) readReply(reply)
    }
  }
}

function deliver(stream: Uint8Array, cut: boolean, take: (chunk: Uint8Array) => void): void {
  const size = cut ? segment : stream.length
  for (let at = 0; at < stream.length; at += size) take(stream.subarray(at, at + size))
}

function readEvent(event: AmiEvent): void {
  readFields(event)
  event.privilege
}

function readReply(reply: { response?: unknown; items?: AmiEvent[]; output?: string[]; text?: string }): void {
  if (reply.response !== undefined) readFields(reply as unknown as Fields)
  for (const item of reply.items ?? []) readEvent(item)
  reply.output?.join('\n')
  reply.text?.split('\n')
}

function readFields(view: AmiEvent | Fields): void {
  view.toObject()
  JSON.stringify(view)
  inspect(view)
  view.issues()
  view.getAll('zz')
  view.getAllBytes('Uniqueid')
  for (const name of ['zz', 'Uniqueid', 'Channel', 'ActionID']) view.get(name)
  // What an application reads by a getter of the spec's.
  for (const name of ['Uniqueid', 'Channel', 'ChanVariable', 'Variable', 'Privilege'])
    (view as unknown as Record<string, unknown>)[name]
  const message = 'message' in view && typeof view.message === 'object' ? view.message : undefined
  message?.lines
  JSON.stringify(message)
  message?.headers()
}

/** The reader of a server, with its own bounds and without any. */
function action(text: Text, cut: boolean): () => Promise<void> {
  const stream = bytesOf(`Action: Ping\r\n`, text)
  const onAction = (incoming: IncomingAction): void => {
    incoming.actionId
    incoming.get('zz')
    incoming.getAll('Variable')
  }
  return async () => {
    for (const bounds of [{}, { maxLine: 1 << 22, maxLines: 1 << 22 }]) {
      const reader = new ActionReader({ onAction, ...bounds })
      deliver(stream, cut, (chunk) => reader.feed(chunk))
    }
  }
}

function bytesOf(begin: string, { lines, unterminated }: Text): Uint8Array {
  return Buffer.from(begin + lines + (unterminated === true ? '' : '\r\n'), 'latin1')
}

let web: FakeWebServer | undefined

/** The answer to one request. */
function http(text: Text, cut: boolean): () => Promise<void> {
  const stream = bytesOf(response('1'), text)
  return async () => {
    web ??= await FakeWebServer.start()
    web.answer = (form, response) => {
      if (form.get('Action') !== 'Getvar') return undefined
      response.writeHead(200)
      deliver(stream, cut, (chunk) => void response.write(chunk))
      response.end()
      return undefined
    }
    const frames: Frame[] = []
    let closed: () => void = () => undefined
    const gone = new Promise<void>((resolve) => {
      closed = resolve
    })
    const handlers: LinkHandlers = {
      onFrame: (frame) => void frames.push(frame),
      wants: () => true,
      isLater: () => false,
      onDoubt: () => undefined,
      answers: () => undefined,
      traffic: { received: 0, sent: 0 },
      onClose: () => closed(),
    }
    const endpoint = { host: '127.0.0.1', port: web.port, tls: undefined, path: '/rawman' }
    const user = { username: 'u', secret: 's', auth: 'md5' } as const
    const link = new HttpLink(endpoint, '/rawman', user, handlers, limits)
    link.write('Action: Getvar\r\nActionID: 1\r\n\r\n')
    await Promise.race([link.end(60_000), gone])
    for (const frame of frames) if (frame.type === 'message') frame.message.toObject()
  }
}

export async function closeWeb(): Promise<void> {
  await web?.[Symbol.asyncDispose]()
}

const response = (id: string, ...lines: string[]): string =>
  ['Response: Success', `ActionID: ${id}`, ...lines, ''].join('\r\n')

const event = (): string => 'Event: Newchannel\r\nPrivilege: call,all\r\nChannel: x\r\n'

export const kinds: readonly Kind[] = [
  { name: 'an event', takes: scene({ begin: event }) },
  { name: 'an event while an answer is due', takes: scene({ action: ['Ping'], begin: event }) },
  { name: 'a response', takes: scene({ action: ['Getvar', { Variable: 'A' }], begin: (id) => response(id) }) },
  {
    name: 'the output of a command in headers',
    takes: scene({ action: ['Command', { Command: 'x' }], begin: (id) => response(id), lines: outputs }),
  },
  {
    name: 'the output of a command in rows',
    takes: scene({
      amiVersion: '2.5.0',
      action: ['Command', { Command: 'x' }],
      begin: (id) => `Response: Follows\r\nPrivilege: Command\r\nActionID: ${id}\r\n`,
      end: marker,
    }),
  },
  {
    name: 'an item of a list',
    takes: scene({
      action: ['CoreShowChannels'],
      begin: (id) => `${response(id, 'EventList: start')}\r\nEvent: CoreShowChannel\r\nActionID: ${id}\r\n`,
      behind: (id) =>
        `Event: CoreShowChannelsComplete\r\nActionID: ${id}\r\nEventList: Complete\r\nListItems: 1\r\n\r\n`,
    }),
  },
  { name: 'text', takes: scene({ amiVersion: '1.0', action: ['Queues'], begin: () => 'row\r\n' }) },
  { name: 'an answer over HTTP', takes: http },
  { name: 'an action', takes: action },
]
