import type { Call } from '@openami/calls-tool'
import { type Block, code, type Model, type Page, type Participant, wordLink } from '@openami/generator/internal'
import { differences } from './differences.ts'
import { diagramOf, isDrawn, QUIET } from './drawing.ts'
import { align, type Entry, nameOf, serverName, type Telling, tell } from './entries.ts'
import { headersText, short } from './headers.ts'
import { JOINS, joinTable } from './joins.ts'
import { nameLink } from './names.ts'

const WHAT: Record<Participant['kind'], string> = {
  client: 'the program that is logged in',
  server: 'the server, where it answers the program',
  channel: 'a channel',
  bridge: 'a bridge, which joins channels',
  conference: 'a conference, which is a bridge with a name',
  queue: 'a queue',
  'parking lot': 'a parking lot',
  mailbox: 'a mailbox',
}
/** How the recordings were made: said on each page. */
const RECORDED =
  'A session with every event class but `security` and `reporting` (RTCP) recorded it, on Asterisk of Debian’s packages with phones of PJSIP.'
const SIMULATED =
  'No system installs Asterisk 1.4 any more: its column is what the built-in simulator sends for that release, with phones of chan_sip.'

/** A page for each recorded call, and one that lists them. */
export function callPages(calls: readonly Call[], model: Model): Page[] {
  return calls.length === 0 ? [] : [overview(calls), ...calls.map((call) => callPage(call, model))]
}

export const callPath = (name: string): string => `calls/${name}`

function callPage({ scenario, recorded }: Call, model: Model): Page {
  const tellings = recorded.map(tell)
  const [newest] = tellings
  const missing = Object.entries(scenario.without ?? {})
  const simulated = recorded.some(({ server }) => server === '1.4')
  return {
    path: callPath(scenario.name),
    kind: 'call',
    title: scenario.title,
    summary: scenario.text,
    source: 'tools/calls',
    badges: [],
    facts: [
      {
        label: 'Recorded',
        text: recorded.map(serverName).join(', '),
      },
      ...missing.map(([server, why]) => ({ label: `Not on ${server}`, text: why })),
    ],
    blocks: [
      { kind: 'heading', level: 2, id: 'diagram', text: 'Diagram' },
      {
        kind: 'text',
        text: `A number is that of the message in [the list](page:${callPath(scenario.name)}#events), where each has its headers. ${notDrawn(tellings)}`,
      },
      ...tellings.map((telling, at) => diagram(telling, at > 0)),
      { kind: 'heading', level: 2, id: 'joins', text: 'What joins the messages' },
      ...(newest === undefined ? [] : [joinTable(newest, model), participants(newest)]),
      { kind: 'heading', level: 2, id: 'events', text: 'The messages in order' },
      {
        kind: 'text',
        text: `In the order of ${newest?.recorded.release}; the number before a message is the one in that release, the next columns have those of the others, and a dash where it does not come. Messages of one moment come from several threads of the server: their order may be another the next time. ${RECORDED}${simulated ? ` ${SIMULATED}` : ''}`,
      },
      list(tellings, model),
      { kind: 'heading', level: 2, id: 'differences', text: 'Differences between releases' },
      ...differences(tellings, model),
    ],
    data: recorded.map(({ server }) => `calls/${scenario.name}-${server}.txt`),
  }
}

function diagram(telling: Telling, folded: boolean): Block {
  const { recorded, cast, entries } = telling
  const numbers = new Map(
    entries.flatMap(({ messages, number }) => messages.map((message) => [message, number] as const)),
  )
  return diagramOf(
    `Asterisk ${serverName(recorded)}`,
    recorded.messages,
    cast,
    (message) => numbers.get(message) ?? 0,
    folded,
  )
}

function notDrawn(tellings: readonly Telling[]): string {
  const left = new Set(
    tellings.flatMap(({ recorded }) => recorded.messages.filter((one) => !isDrawn(one)).map(({ name }) => name)),
  )
  const names = [...QUIET].filter((name) => left.has(name))
  return names.length === 0 ? '' : `Not drawn: ${names.map(code).join(', ')}.`
}

function participants({ cast }: Telling): Block {
  const rows = cast.members
    .filter(({ kind }) => kind !== 'client' && kind !== 'server')
    .map(({ label, kind, id }) => ({
      cells: [code(label), WHAT[kind], kind === 'channel' || /^[0-9a-f]{8}-/.test(id) ? code(short(id)) : ''],
    }))
  return { kind: 'table', head: ['Participant', 'What it is', 'Id'], rows }
}

function list(tellings: readonly Telling[], model: Model): Block {
  const rows = align(tellings).map(({ entries }) => {
    const entry = entries.find((one) => one !== undefined) as Entry
    const [first] = entry.messages
    const times = entry.messages.length > 1 ? ` ×${entry.messages.length}` : ''
    const name =
      first === undefined
        ? ''
        : `${first.kind === 'action' ? 'Action ' : ''}${nameLink(nameOf(first), model, first.kind)}${times}`
    const [number = '—', ...others] = entries.map((one) => (one === undefined ? '—' : String(one.number)))
    return {
      cells: [
        `${number} ${name}`,
        ...others,
        entry.about.map((label) => label.replaceAll('<', '&lt;')).join(', '),
        ((first?.at ?? 0) / 1_000).toFixed(2),
        headersText(entry),
      ],
    }
  })
  const [newest = '', ...others] = tellings.map(({ recorded }) => serverName(recorded))
  const head = [newest, ...others, 'About', 'Seconds', 'Headers that matter']
  return { kind: 'table', head, rows }
}

function overview(calls: readonly Call[]): Page {
  const groups = [...new Set(calls.map(({ scenario }) => scenario.group))]
  return {
    path: 'calls',
    kind: 'overview',
    title: 'Calls from start to end',
    summary: `${calls.length} calls as Asterisk tells them: each message in its order, with a diagram, and with what differs from release to release.`,
    source: 'tools/calls',
    badges: [],
    facts: [],
    blocks: [
      ...groups.flatMap((group): Block[] => [
        { kind: 'heading', level: 2, id: group.toLowerCase().replaceAll(' ', '-'), text: group },
        {
          kind: 'list',
          items: calls
            .filter(({ scenario }) => scenario.group === group)
            .map(({ scenario }) => ({
              text: `${wordLink(scenario.title, callPath(scenario.name))}: ${scenario.text}`,
            })),
        },
      ]),
      { kind: 'heading', level: 2, id: 'joins', text: 'What joins the messages of a call' },
      {
        kind: 'text',
        text: 'No message says which call it belongs to. A program joins them by values that occur in several messages: keep channels by `Uniqueid`, put those with the same `Linkedid` into one call, and those in the same `BridgeUniqueid` into one conversation. `Linkedid` came in 1.8 and `BridgeUniqueid` in 12: before, only the events that name two channels join them.',
      },
      {
        kind: 'table',
        head: ['Header', 'What it joins'],
        rows: JOINS.map(([header, meaning]) => ({ cells: [code(header), meaning] })),
      },
      { kind: 'heading', level: 2, id: 'recording', text: 'How they were recorded' },
      {
        kind: 'text',
        text: `${RECORDED} The phones are a second Asterisk, which calls, answers, holds and hangs up over SIP. ${SIMULATED} \`npm run record -w @openami/calls-tool -- 22\` plays and records all of them again.`,
      },
    ],
  }
}
