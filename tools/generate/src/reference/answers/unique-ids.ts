import { code, type Event, headerLink, type Model, messageLink, type Page, sorted } from '@openami/generator/internal'
import { sourceList } from './sources.ts'

/** Which header joins the events of a channel, and which those of a call. */
export function uniqueIdsPage(model: Model): Page {
  const headers = new Map<string, Event[]>()
  for (const event of sorted(model.events)) {
    for (const { name, type, from } of event.headers) {
      if (type.name !== 'unique-id' || (from?.prefix === undefined && /VideoSource/.test(name))) continue
      headers.set(name, [...(headers.get(name) ?? []), event])
    }
  }
  const rows = [...headers]
    .filter(([name]) => !/VideoSource/.test(name))
    .map(([name, events]) => ({
      cells: [
        headerLink(name),
        /linkedid/i.test(name) ? 'the call' : 'a channel',
        `${events.slice(0, 5).map(messageLink).join(', ')}${events.length > 5 ? ` and ${events.length - 5} more` : ''}`,
      ],
    }))
  return {
    path: 'uniqueid-and-linkedid',
    kind: 'answer',
    title: 'Uniqueid and Linkedid',
    summary: 'Uniqueid is one channel, Linkedid is the call that channels share: which to keep, and when they change.',
    source: 'spec/groups/channel-snapshot.yaml',
    badges: [],
    facts: [
      { label: 'Uniqueid', text: 'of a channel: given when it is created, the same until its Hangup' },
      {
        label: 'Linkedid',
        text: 'of the call: that of the oldest channel which it was ever joined with; in events from 13.5 on',
      },
      { label: 'Neither', text: '`BridgeUniqueid` is a bridge; `ActionID` is a request of a client' },
    ],
    blocks: [
      { kind: 'heading', level: 2, id: 'which', text: 'Which to use' },
      {
        kind: 'table',
        head: ['To find', 'Compare', 'Because'],
        rows: [
          {
            id: 'one-channel',
            cells: [
              'all events of one channel',
              '`Uniqueid`',
              'The name of a channel changes with a transfer or a masquerade; its Uniqueid does not.',
            ],
          },
          {
            id: 'whole-call',
            cells: [
              'both sides of a call',
              '`Linkedid`',
              'The called channel takes that of the channel which dials it.',
            ],
          },
          {
            id: 'who-dialled',
            cells: [
              'which channel dialled which',
              '`Uniqueid` and `DestUniqueid` of [`DialBegin`](page:events/DialBegin)',
              'One event has both.',
            ],
          },
          {
            id: 'who-talks',
            cells: [
              'who talks with whom',
              '`BridgeUniqueid` of [`BridgeEnter`](page:events/BridgeEnter)',
              'Channels with the same one hear each other.',
            ],
          },
          {
            id: 'own-originate',
            cells: [
              'what became of your Originate',
              '`ActionID` of [`OriginateResponse`](page:events/OriginateResponse), or a `ChannelId` of your own',
              'The event goes to every session.',
            ],
          },
          {
            id: 'before-13-5',
            cells: [
              'both sides of a call before 13.5',
              '`SrcUniqueID` and `DestUniqueID` of [`Dial`](page:events/Dial), or DialBegin in 12',
              'There is no Linkedid in events.',
            ],
          },
        ],
      },
      { kind: 'heading', level: 2, id: 'changes', text: 'When Linkedid changes' },
      {
        kind: 'list',
        items: [
          {
            text: 'A channel that nothing dialled begins with its own Uniqueid as Linkedid. One that another channel dials begins with the Linkedid of that channel.',
          },
          {
            text: 'When channels enter the same bridge, both take the older Linkedid. So two calls that a transfer joins have one Linkedid afterwards, and keep it when they part.',
          },
          { text: 'The two halves of a Local channel have the same Linkedid, and a Uniqueid each.' },
          {
            text: 'Uniqueid never changes for an event that you will see: after a masquerade, the channel that stays has the one that it had.',
          },
        ],
      },
      { kind: 'heading', level: 2, id: 'form', text: 'What it looks like' },
      {
        kind: 'text',
        text: '`1795375501.115`: seconds since 1970, a dot and a number that counts up; `pbx1-1795375501.115` where asterisk.conf sets `systemname`. It is text: `1.10` and `1.1` are two channels. Without a system name, two servers can give the same one.',
      },
      { kind: 'heading', level: 2, id: 'headers', text: 'Headers that hold one' },
      { kind: 'table', head: ['Header', 'Names', 'In'], rows },
      ...sourceList([
        [
          'main/channel_internal_api.c, lines 1283 to 1292 and 1317 to 1367',
          '22.10.1',
          'what a channel begins with, and which of two is older',
        ],
        ['main/bridge_channel.c, lines 392 to 414', '22.10.1', 'a bridge'],
        ['main/core_unreal.c, line 1218', '22.10.1', 'the halves of a Local channel'],
      ]),
      { kind: 'text', text: `The client follows a call by these rules: ${code('openami/live')} has it as one object.` },
    ],
  }
}
