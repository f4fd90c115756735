import {
  type Action,
  type Block,
  code,
  type Event,
  headerLink,
  type Model,
  messageLink,
  type Page,
  type ResolvedType,
  type Row,
  slug,
  sorted,
  text,
} from '@openami/generator/internal'
import { sourceList } from './sources.ts'

/** Which states a device has by that of its channel: main/devicestate.c, lines 78 to 92, 22.10.1. */
const DEVICE_OF_CHANNEL = [
  'NOT_INUSE',
  'INUSE',
  'INUSE',
  'INUSE',
  'INUSE',
  'RINGING',
  'INUSE',
  'BUSY',
  'INUSE',
  'RINGING',
]
/** Which state a hint has by that of its one device: main/pbx.c, lines 3042 to 3066, 22.10.1. */
const EXTENSION_OF_DEVICE: Record<string, string> = {
  UNKNOWN: '0',
  NOT_INUSE: '0',
  INUSE: '1',
  BUSY: '2',
  INVALID: '4',
  UNAVAILABLE: '4',
  RINGING: '8',
  RINGINUSE: '9',
  ONHOLD: '16',
}

/** Device, extension, channel and presence: each state in all of its spellings. */
export function statesPage(model: Model): Page {
  const type = (name: string): ResolvedType => model.types[name] ?? { kind: 'enum' }
  return {
    path: 'states',
    kind: 'answer',
    title: 'States',
    summary:
      'Device, extension, channel and presence states: every number, constant and text of one state in a row, and which header spells it how.',
    source: 'spec/types.yaml',
    badges: [],
    facts: [],
    blocks: [
      ...deviceBlocks(type('device-state-code'), type('device-state-text'), type('device-state')),
      ...whereBlock(model, ['device-state-code', 'device-state-text', 'device-state']),
      ...extensionBlocks(type('extension-state-code'), type('extension-state')),
      ...whereBlock(model, ['extension-state-code', 'extension-state']),
      ...channelBlocks(type('channel-state-code'), type('channel-state')),
      ...whereBlock(model, ['channel-state-code', 'channel-state']),
      ...presenceBlocks(type('presence-state')),
      ...whereBlock(model, ['presence-state']),
      ...sourceList([
        ['main/devicestate.c, lines 65 to 92', '22.10.1', 'device states, and those that follow from a channel'],
        [
          'main/pbx.c, lines 629 to 637 and 3042 to 3066',
          '22.10.1',
          'extension states, and those that follow from a device',
        ],
        ['include/asterisk/pbx.h, lines 62 to 69', '22.10.1', 'numbers of extension states'],
        ['include/asterisk/channelstate.h, lines 36 to 47; main/channel.c, line 642', '22.10.1', 'channel states'],
        ['main/presencestate.c, lines 78 to 84', '22.10.1', 'presence states'],
      ]),
    ],
  }
}

function deviceBlocks(codes: ResolvedType, texts: ResolvedType, words: ResolvedType): Block[] {
  const spelt = Object.entries(codes.deviceState ?? {})
  return [
    { kind: 'heading', level: 2, id: 'device', text: 'Device states' },
    {
      kind: 'text',
      text: 'A device is a phone, a trunk or a name such as `Custom:night`. Queues, hints and events each spell its state in their own way.',
    },
    {
      kind: 'table',
      head: ['Constant', 'Number', 'Text', 'Hint', 'Meaning'],
      rows: spelt.map(([number, word]): Row => {
        const shown = Object.entries(texts.deviceState ?? {}).find(([, one]) => one === word)?.[0] ?? ''
        return {
          id: `device-${slug(word)}`,
          cells: [
            code(word),
            code(number),
            code(shown),
            stateLink(EXTENSION_OF_DEVICE[word] ?? '', 'extension'),
            text(words.values?.[word] ?? ''),
          ],
        }
      }),
    },
  ]
}

function extensionBlocks(codes: ResolvedType, words: ResolvedType): Block[] {
  const names = Object.keys(words.values ?? {})
  const order = ['0', '1', '2', '4', '8', '9', '16', '17']
  return [
    { kind: 'heading', level: 2, id: 'extension', text: 'Extension states' },
    {
      kind: 'text',
      text: 'An extension has a state if the dialplan gives it a hint, `exten => 200,hint,PJSIP/200`. The number is a sum of bits: 1 in use, 2 busy, 4 unavailable, 8 ringing, 16 on hold.',
    },
    {
      kind: 'table',
      head: ['Number', 'Text', 'Meaning'],
      rows: Object.entries(codes.values ?? {})
        .toSorted(([a], [b]) => Number(a) - Number(b))
        .map(([number, meaning]) => ({
          id: `extension-${number.replace('-', 'minus-')}`,
          cells: [code(number), number.startsWith('-') ? '' : code(names[order.indexOf(number)] ?? ''), text(meaning)],
        })),
    },
  ]
}

function channelBlocks(codes: ResolvedType, words: ResolvedType): Block[] {
  const names = Object.keys(words.values ?? {})
  const rows = names.map((name, at): Row => {
    const device = DEVICE_OF_CHANNEL[at]
    return {
      id: `channel-${slug(name)}`,
      cells: [
        code(name),
        codes.values?.[String(at)] === undefined ? '' : code(String(at)),
        device === undefined ? '' : stateLink(device, 'device'),
        text(words.values?.[name] ?? ''),
      ],
    }
  })
  return [
    { kind: 'heading', level: 2, id: 'channel', text: 'Channel states' },
    {
      kind: 'text',
      text: 'How far a channel is. A called phone rings in `Ringing` (5); its caller hears that in `Ring` (4). Both are `Up` (6) after the answer.',
    },
    { kind: 'table', head: ['Text', 'Number', 'Device', 'Meaning'], rows },
  ]
}

function presenceBlocks(words: ResolvedType): Block[] {
  return [
    { kind: 'heading', level: 2, id: 'presence', text: 'Presence states' },
    {
      kind: 'text',
      text: 'What a person says of being reachable, apart from what the phone does. Releases from 11 on have it.',
    },
    {
      kind: 'table',
      head: ['Text', 'Meaning'],
      rows: Object.entries(words.values ?? {}).map(([word, meaning]) => ({
        id: `presence-${slug(word)}`,
        cells: [code(word), text(meaning)],
      })),
    },
  ]
}

function stateLink(value: string, kind: 'device' | 'extension'): string {
  return `[${code(value)}](page:states#${kind}-${slug(value)})`
}

/** Headers that have a value of these types, each with the messages of the server that carry it. */
function whereBlock(model: Model, types: readonly string[]): Block[] {
  const found = new Map<string, Set<Action | Event>>()
  const add = (name: string, type: ResolvedType, message: Action | Event): void => {
    if (!types.includes(type.name ?? '')) return
    const key = `${headerLink(name)} as ${code(type.name ?? '')}`
    found.set(key, (found.get(key) ?? new Set()).add(message))
  }
  for (const event of sorted(model.events)) for (const { name, type } of event.headers) add(name, type, event)
  for (const action of sorted(model.actions))
    for (const reply of action.replies) for (const { name, type } of reply.headers ?? []) add(name, type, action)
  const items = [...found].map(([header, messages]) => {
    const all = [...messages].map(messageLink)
    return { text: `${header}: ${all.slice(0, 6).join(', ')}${all.length > 6 ? ` and ${all.length - 6} more` : ''}` }
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
