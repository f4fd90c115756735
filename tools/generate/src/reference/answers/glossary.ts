import { type Model, type Page, slug } from '@openami/generator/internal'

/** Words of AMI and of this reference, in the order of the alphabet. */
const WORDS: Array<[word: string, meaning: string]> = [
  ['Action', 'What a client asks: a message that begins with `Action:`. [All actions](page:actions).'],
  [
    'ActionID',
    'A text of the client’s choice that comes back in the response and in every event that belongs to it. See [ActionID](page:headers/actionid).',
  ],
  ['Agent', 'A person who takes calls of queues, logged in by app_agent_pool or by being a member of a queue.'],
  ['AMI', 'The Asterisk Manager Interface: text over TCP, port 5038, by which programs control Asterisk.'],
  ['Application', 'What a step of the dialplan runs, such as Dial, Queue or Wait.'],
  ['Branch', 'The releases of one major version: 22 is 22.0.0 to 22.10.1. [Releases](page:releases).'],
  [
    'Bridge',
    'What joins channels that hear each other. Since Asterisk 12 a thing of its own, with a `BridgeUniqueid`.',
  ],
  ['Call', 'No word of AMI: the channels that share a [Linkedid](page:uniqueid-and-linkedid).'],
  ['Cause', 'Why a channel ended, a number of Q.850. [Hang-up causes](page:hangup-causes).'],
  [
    'Channel',
    'One leg of a call: the connection between Asterisk and one phone, trunk or application. Its name is `PJSIP/100-0000002a`.',
  ],
  [
    'Class',
    'What `read` and `write` of a user name: `call`, `agent`, `system` and others. [Read and write classes](page:privileges).',
  ],
  ['Context', 'A section of the dialplan. A user or a trunk reaches the extensions of its context alone.'],
  ['Device', 'Something with a state, such as `PJSIP/100` or `Custom:night`. [States](page:states#device).'],
  ['Dialplan', 'What extensions.conf says: which steps a call takes.'],
  [
    'Event',
    'What the server tells unasked, or as a part of a list: a message that begins with `Event:`. [All events](page:events).',
  ],
  [
    'Event mask',
    'Which classes of events a session wants, set by [Events](page:actions/Events); within `read` of its user.',
  ],
  ['Extension', 'A name within a context, with numbered steps. Not a phone.'],
  [
    'Filter',
    'Which events a session or a user gets, by name or header: [Filter](page:actions/Filter), `eventfilter` in manager.conf.',
  ],
  ['Greeting', 'The first line that the server sends, `Asterisk Call Manager/` and the AMI version.'],
  ['Header', 'A line `Name: value`. Case of the name does not matter. [All headers](page:headers).'],
  ['Hint', 'What gives an extension a state: `exten => 200,hint,PJSIP/200`.'],
  ['Interface', 'Technology and resource that a queue rings: `PJSIP/100`. Also called location or device.'],
  ['Linkedid', 'What the channels of one call share. [Uniqueid and Linkedid](page:uniqueid-and-linkedid).'],
  ['List', 'An answer of many messages: a response, then an event for each item, then one that ends it.'],
  [
    'Local channel',
    'Two channels that lead from one place of the dialplan to another, `;1` and `;2`. They leave the call by themselves, unless the name ends in `/n`.',
  ],
  ['Masquerade', 'One channel takes the place of another, so that names change: a way of transfers and of pickup.'],
  ['Member', 'Whom a queue rings.'],
  ['Optimisation', 'A Local channel leaves a call and its neighbours are joined directly.'],
  ['Originate', 'To begin a call by an action. [Originate](page:actions/Originate).'],
  ['Priority', 'The number, or the label, of a step within an extension.'],
  ['Privilege', 'Another word for class; the header `Privilege` names those of an event.'],
  ['Response', 'The answer to an action: a message that begins with `Response:`.'],
  ['Session', 'One connection, from login to logoff.'],
  ['Snapshot', 'The state of a channel or bridge at the moment of an event, in the same headers everywhere.'],
  ['Technology', 'What a channel is made of: PJSIP, IAX2, DAHDI, Local.'],
  ['Uniqueid', 'What identifies a channel for its life. [Uniqueid and Linkedid](page:uniqueid-and-linkedid).'],
  ['Wire rule', 'How the bytes behave, R1 to R38. [Wire rules](/wire-rules/).'],
]

export function glossaryPage(_model: Model): Page {
  return {
    path: 'glossary',
    kind: 'answer',
    title: 'Glossary',
    summary: 'The words of AMI and of this reference: channel, bridge, call, class, context, hint, Linkedid and more.',
    source: 'spec',
    badges: [],
    facts: [],
    blocks: [
      {
        kind: 'table',
        head: ['Word', 'Meaning'],
        rows: WORDS.map(([word, meaning]) => ({ id: `word-${slug(word)}`, cells: [word, meaning] })),
      },
    ],
  }
}
