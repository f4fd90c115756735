import { duration, flag, integer, list, object, type Schema, text } from '../../schema/schema.ts'
import type { Links } from '../../testing/links.ts'
import { NotFoundError, nothing, type Operation, type OperationCall } from './operation.ts'

const counts = {
  newMessages: integer('New messages.'),
  oldMessages: integer('Messages that were heard.'),
  urgentMessages: integer('New messages that are urgent.'),
} as const
const mailbox = object({ name: text('Such as 100@default.'), ...counts })

const status: Schema = {
  type: 'object',
  description: 'Where it listens, and its time.',
  properties: {
    release: text('Release that it behaves like.'),
    host: text('Address.'),
    port: integer('Port of AMI.'),
    tlsPort: integer('Port of AMI over TLS.'),
    httpPort: integer('Port of AMI over HTTP.'),
    now: integer('Milliseconds since 1970.'),
    connections: integer('Open connections.'),
    unhandled: list(
      object({ kind: text('What it is.'), name: text('Its name.'), count: integer('How often it was asked for.') }),
      'What was asked for and is not simulated.',
    ),
    warnings: list(text('With file and line.'), 'What the configuration has that Asterisk would warn about.'),
  },
}

function shownStatus({ pbx }: OperationCall): object {
  const { host, port, tlsPort, httpPort, now, unhandled, engine } = pbx
  const { warnings } = engine.pbx
  return {
    release: engine.personality.name,
    host,
    port,
    tlsPort,
    httpPort,
    now,
    connections: pbx.links.count,
    unhandled,
    warnings,
  }
}

function mailboxOperation(id: string, verb: string, summary: string, body?: Schema): Operation {
  return {
    id,
    method: 'post',
    path: `/mailboxes/{name}/${verb}`,
    tag: 'mailboxes',
    summary,
    ...(body === undefined ? {} : { body }),
    result: mailbox,
    run({ pbx, path: { name = '' }, body: given }) {
      const one = pbx.mailbox(name)
      if (verb === 'leave') one.leaveMessage(given)
      else if (verb === 'listen') one.listen()
      else if (verb === 'clear') one.clear()
      else one.set(given)
      return { name: one.name, ...one.counts }
    },
  }
}

const user = text('Only connections of this user; default: all.')

function linkOperation(
  verb: string,
  summary: string,
  more: Record<string, Schema>,
  required: string[],
  work: (links: Links, body: OperationCall['body']) => void,
): Operation {
  return {
    id: `${verb}Links`,
    method: 'post',
    path: `/links/${verb}`,
    tag: 'links',
    summary,
    body: object({ user, ...more }, { required }),
    result: object({ connections: integer('Open connections.') }),
    run({ pbx, body }) {
      work(body.user === undefined ? pbx.links : pbx.links.of(body.user), body)
      return { connections: pbx.links.count }
    },
  }
}

const bytes = { bytes: integer('Bytes to the client.') }

export const serverOperations: readonly Operation[] = [
  {
    id: 'getStatus',
    method: 'get',
    path: '/status',
    tag: 'server',
    summary: 'Where it listens, its time, and what was asked for and is not simulated.',
    result: status,
    run: shownStatus,
  },
  {
    id: 'advanceClock',
    method: 'post',
    path: '/clock/advance',
    tag: 'clock',
    summary: 'Lets time pass on the virtual clock; answers when everything that was due is done.',
    body: object({ by: duration('How long.') }, { required: ['by'] }),
    result: object({ now: integer('Milliseconds since 1970.') }),
    async run({ pbx, body }) {
      await pbx.advance(body.by)
      return { now: pbx.now }
    },
  },
  {
    id: 'crash',
    method: 'post',
    path: '/crash',
    tag: 'server',
    summary: 'Ends every connection without Shutdown, and listens no longer, until a restart.',
    result: nothing,
    async run({ pbx }) {
      await pbx.crash()
      return {}
    },
  },
  {
    id: 'restart',
    method: 'post',
    path: '/restart',
    tag: 'server',
    summary: 'Starts again on the same ports.',
    body: object({ boot: duration('FullyBooted comes so much later.') }),
    result: status,
    async run(call) {
      await call.pbx.restart(call.body)
      return shownStatus(call)
    },
  },
  {
    id: 'takeSnapshot',
    method: 'post',
    path: '/snapshots',
    tag: 'snapshots',
    summary: 'Keeps what the PBX knows, except its live calls.',
    result: object({ id: text('To restore it.') }),
    run(call) {
      const id = String(call.nextId++)
      call.snapshots.set(id, call.pbx.snapshot())
      return { id }
    },
  },
  {
    id: 'restoreSnapshot',
    method: 'post',
    path: '/snapshots/{id}/restore',
    tag: 'snapshots',
    summary: 'Ends all calls and puts back what the snapshot has.',
    result: nothing,
    run({ pbx, snapshots, path: { id = '' } }) {
      const snapshot = snapshots.get(id)
      if (snapshot === undefined) throw new NotFoundError(`there is no snapshot ${id}`)
      pbx.restore(snapshot)
      return {}
    },
  },
  {
    id: 'deleteSnapshot',
    method: 'delete',
    path: '/snapshots/{id}',
    tag: 'snapshots',
    summary: 'Forgets a snapshot.',
    result: nothing,
    run({ snapshots, path: { id = '' } }) {
      if (!snapshots.delete(id)) throw new NotFoundError(`there is no snapshot ${id}`)
      return {}
    },
  },
  {
    id: 'getMailbox',
    method: 'get',
    path: '/mailboxes/{name}',
    tag: 'mailboxes',
    summary: 'Numbers of messages.',
    result: mailbox,
    run({ pbx, path: { name = '' } }) {
      const one = pbx.mailbox(name)
      return { name: one.name, ...one.counts }
    },
  },
  mailboxOperation('leaveMessage', 'leave', 'Leaves a message.', object({ urgent: flag('Whether it is urgent.') })),
  mailboxOperation('listenToMessages', 'listen', 'Listens to all new messages, which become old ones.'),
  mailboxOperation('clearMailbox', 'clear', 'Deletes everything.'),
  mailboxOperation('setMailbox', 'set', 'Sets numbers of messages; those that are not given stay.', object(counts)),
  linkOperation('cut', 'Resets connections.', {}, [], (links) => links.cut()),
  linkOperation('freeze', 'Nothing goes either way until they are thawed.', {}, [], (links) => links.freeze()),
  linkOperation('thaw', 'Sends what was held back.', {}, [], (links) => links.thaw()),
  linkOperation('mend', 'Makes them sound again.', {}, [], (links) => links.mend()),
  linkOperation(
    'delay',
    'Everything to the client takes longer.',
    { by: duration('How much.') },
    ['by'],
    (links, body) => links.delay(body.by),
  ),
  linkOperation(
    'dribble',
    'Sends to the client a few bytes at a time.',
    { bytes: integer('Bytes at a time; 1 by default.', 1), every: duration('Time between; 10ms by default.') },
    [],
    (links, { bytes: some, every }) =>
      links.dribble({ ...(some === undefined ? {} : { bytes: some }), ...(every === undefined ? {} : { every }) }),
  ),
  linkOperation('tear', 'Ends them after so many more bytes.', bytes, ['bytes'], (links, body) =>
    links.tearAfter(body.bytes),
  ),
  linkOperation(
    'tearNext',
    'Ends the next connection that is made after so many bytes.',
    bytes,
    ['bytes'],
    (links, body) => links.tearNextAfter(body.bytes),
  ),
]
