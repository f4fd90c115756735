import { personalityNames } from '../engine/personalities/index.ts'
import { defaultSettings, strategies } from '../engine/queues/queue-settings.ts'
import { duration, flag, integer, list, object, type Schema, text } from './schema.ts'

const port = (description: string): Schema => integer(`${description} 0 for any free port.`, 0, 65_535)

const user = object(
  {
    name: text('Name to log in with.', { pattern: '^[^\\[\\]\\s;]+$' }),
    secret: text('Secret to log in with.'),
    read: text('Classes of events that it may receive, such as call,agent; all by default.'),
    write: text('Classes of actions that it may run; all by default.'),
    allowMultipleLogin: flag('Whether it may log in more than once at a time.'),
    eventFilters: list(text('A filter as in manager.conf, such as !Event: VarSet.')),
  },
  { required: ['name', 'secret'] },
)

const phone = object(
  {
    device: text('Technology and name, such as PJSIP/anna.', { pattern: '^\\w+/\\S+$' }),
    behaviour: text('What it does when it is called; answers by default.', {
      enum: ['answers', 'busy', 'rings', 'congestion', 'rejects', 'unreachable'],
    }),
    ringTime: duration('How long it rings before it answers.'),
    context: text('Context of the dialplan in which its own calls begin.'),
    callerId: object({ num: text('Number.'), name: text('Name.') }),
    host: object(
      { address: text('IP address.'), port: integer('Port.', 1, 65_535) },
      { required: ['address', 'port'] },
    ),
    secret: flag('Whether it has a secret.'),
    qualify: flag('Whether the server asks whether it is there.'),
    mailbox: text('Its mailbox, such as 100@default.'),
    callGroups: text('Groups of its calls.'),
    pickupGroups: text('Groups whose calls it may pick up.'),
  },
  { required: ['device'] },
)

const member = object(
  {
    interface: text('Device that is rung, such as PJSIP/anna.'),
    name: text('Name of the member.'),
    stateInterface: text('Device whose state counts.'),
    penalty: integer('Members with a lower one are rung first.'),
    paused: flag('Whether it is paused.'),
    pausedReason: text('Why it is paused.'),
    ringInUse: flag('Whether it is rung while in a call.'),
    wrapUpTime: integer('Seconds after a call in which it is not rung.'),
  },
  { required: ['interface'] },
)

/** The settings of queues.conf, with the types that their defaults have. */
function queueSettings(): Record<string, Schema> {
  const settings = Object.entries(defaultSettings()).map(([name, value]): [string, Schema] => {
    if (typeof value === 'number') return [name, { type: 'integer' }]
    if (typeof value === 'boolean') return [name, { type: 'boolean' }]
    if (typeof value === 'string') return [name, { type: 'string' }]
    return [name, Array.isArray(value) ? list({ type: 'string' }) : { type: 'object' }]
  })
  return Object.fromEntries(settings)
}

const queue = object(
  {
    ...queueSettings(),
    name: text('Name of the queue.'),
    strategy: text('Which members are rung; ringall by default.', { enum: strategies }),
    joinEmpty: text('When callers may not join, such as paused,inuse.'),
    leaveWhenEmpty: text('When callers have to leave.'),
    members: list(member),
  },
  { required: ['name'] },
)

const mailbox = object(
  {
    mailbox: text('Number and context, such as 100@default.'),
    name: text('Full name of its user.'),
    newMessages: integer('New messages.'),
    oldMessages: integer('Messages that were heard.'),
    urgentMessages: integer('New messages that are urgent.'),
    password: text('What the caller has to dial to hear the messages.'),
  },
  { required: ['mailbox'] },
)

/** What the file of the command may have. */
export const configSchema: Schema = {
  ...object({
    release: text(
      `Release that it behaves like, in quotes, such as '22' (the default) or '16.28.0'; of ${personalityNames.join(', ')}.`,
      {
        pattern: `^(?:${personalityNames.map((name) => name.replace('.', '\\.')).join('|')})(?:\\.\\d+){0,2}$`,
      },
    ),
    host: text('Address to listen on; 127.0.0.1 by default.'),
    port: port('Port of AMI; 5038 by default.'),
    backlog: integer('Connections that may wait to be accepted.', 1),
    tls: object(
      { key: text('PEM file of the key.'), cert: text('PEM file of the certificate.'), port: port('Port of TLS.') },
      { required: ['key', 'cert'] },
    ),
    http: object({
      port: port('Port of AMI over HTTP.'),
      prefix: text('Path before the pages; none by default.'),
      timeout: integer('Seconds that a session lasts after a request.', 1),
    }),
    control: object({ port: port('Port of the HTTP/JSON control API.') }),
    users: list(user, 'Who may log in; admin with the secret `secret` by default.'),
    clock: text('virtual: time passes only when the control API says so.', { enum: ['real', 'virtual'] }),
    seed: integer('The same seed gives the same random numbers.'),
    boot: duration('How long the start takes: FullyBooted comes after it.'),
    latency: duration('Time between two steps of a call.'),
    journal: integer('Received actions that are kept.'),
    onUnhandled: text('What to do when something is asked for that is not simulated.', { enum: ['warn', 'ignore'] }),
    modules: object({
      load: list(text('A module such as app_meetme.'), 'Modules beyond those that Debian loads.'),
      noload: list(text('A module such as app_queue.'), 'Modules that are not loaded.'),
    }),
    extensions: text('The dialplan, as in extensions.conf.'),
    phones: list(phone, 'Phones and trunks.'),
    queues: list(queue, 'Queues.'),
    mailboxes: list(mailbox, 'Mailboxes.'),
    agents: list(object({ id: text('Number of the agent.'), name: text('Name.') }, { required: ['id', 'name'] })),
    sounds: {
      description: 'Seconds of sound files by name; none where no sounds are installed.',
      oneOf: [
        { type: 'string', enum: ['none'] },
        { type: 'object', additionalProperties: { type: 'number', minimum: 0 } },
      ],
    },
    files: {
      type: 'object',
      description: "Asterisk's configuration files: texts by name, such as queues.conf.",
      additionalProperties: { type: 'string' },
    },
    folder: text(
      "Folder with Asterisk's configuration files, relative to this file. Clients change them there, and Reload reads them again.",
    ),
    spec: text(
      'Folder of spec files of your own, relative to this file: the simulator has their actions and events, too. Needs @openami/generator.',
    ),
  }),
  description: 'Configuration of openami-simulator.',
}
