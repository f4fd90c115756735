import type { Action, Event, Model } from '@openami/spec'
import { listed } from '../../model/listed.ts'
import { code, joined, messageLink } from '../inline.ts'
import type { Block } from '../page.ts'
import type { Links } from './links.ts'
import { itemWords, ownWords, parameterWords } from './own-words.ts'

/** Headers that say what an event is about, and how to use them. Of several, all are said. */
const SUBJECTS: ReadonlyArray<readonly [headers: readonly string[], use: string]> = [
  [['Uniqueid'], '`Uniqueid` says which channel it is about: keep channels by it, because names of channels change.'],
  [['BridgeUniqueid'], '`BridgeUniqueid` says which bridge it is about.'],
  [['Queue', 'Interface'], '`Queue` and `Interface` together say which queue and which member it is about.'],
  [['Queue', 'Location'], '`Queue` and `Location` together say which queue and which member it is about.'],
  [['Conference'], '`Conference` says which conference it is about.'],
  [['Meetme'], '`Meetme` says which conference it is about.'],
  [['AgentId'], '`AgentId` says which agent it is about.'],
  [['Peer'], '`Peer` says which device it is about.'],
  [['EndpointName'], '`EndpointName` says which endpoint it is about.'],
  [['AOR'], '`AOR` says which address of record it is about.'],
  [['ObjectName'], '`ObjectName` says which object it is about.'],
  [['CoreID'], '`CoreID` says which request it is about: all events of one completion of a call have the same.'],
  [['Session', 'AccountID'], '`AccountID` says who it was, and `RemoteAddress` from where.'],
  [['CommandID'], '`CommandID` joins it to the command that it is about.'],
]

/** Ends of names that are the two sides of one thing: the second ends what the first began, or undoes it. */
const PAIRS: ReadonlyArray<readonly [first: string, second: string, undoes?: true]> = [
  ['Start', 'Stop'],
  ['Start', 'End'],
  ['Begin', 'End'],
  ['ExecStart', 'ExecEnd'],
  ['Join', 'Leave'],
  ['Enter', 'Leave'],
  ['Create', 'Destroy', true],
  ['Added', 'Removed', true],
  ['Add', 'Remove', true],
  ['Login', 'Logoff'],
  ['Load', 'Unload', true],
  ['Mute', 'Unmute', true],
  ['Lock', 'Unlock', true],
  ['Suspend', 'Unsuspend', true],
  ['DNDon', 'DNDoff', true],
  ['Push', 'Pop', true],
  ['Alarm', 'AlarmClear'],
  ['Talking', 'StopTalking'],
  ['TalkingStart', 'TalkingStop'],
  ['Hold', 'Unhold'],
  ['Put', 'Del', true],
  ['Link', 'Unlink'],
  ['StartMonitoring', 'StopMonitoring'],
  ['PauseMonitor', 'UnpauseMonitor', true],
  ['ConfbridgeRecord', 'ConfbridgeStopRecord'],
  ['Register', 'Unregister', true],
  ['FileSet', 'FileUnset', true],
]

/** When an event comes and what to do with it, as far as the model knows: after the summary of its page. */
export function useOfEvent(event: Event, model: Model, links: Links): Block[] {
  if (event.neverSent !== undefined) return []
  const asked = links.emittedBy(event)
  const byItself = asked.length === 0 || event.byItself || event.answers === undefined
  const headers = new Set(event.headers.filter(({ optional }) => !optional).map(({ name }) => name))
  const ended = asked.filter(({ replies }) => replies.some(({ ends }) => ends === event.name))
  const answers = [
    endWords(event, ended, model),
    ...asked.filter((action) => !ended.includes(action)).map((action) => answerWords(event, action, model)),
  ]
  const about = SUBJECTS.filter(([names]) => names.every((name) => headers.has(name)))
  const shown = about.filter(([[first]], at) => about.findIndex(([[name]]) => name === first) === at).slice(0, 2)
  const said = shown.flatMap(([names]) => names)
  return paragraph([
    ...answers,
    byItself && !asked.some(({ outcome }) => outcome?.event === event.name) ? aloneWords(event, asked.length > 0) : '',
    ...shown.map(([, use]) => use),
    ownWords(event, model, said),
    counterpartWords(event, model.events),
  ])
}

function aloneWords({ privileges }: Event, also: boolean): string {
  const classes = privileges.at(-1)?.privileges ?? []
  const who =
    classes.length === 0
      ? 'to every session'
      : `to each session whose user has ${code(`read = ${classes.join(',')}`)} and has not turned events off`
  return `It ${also ? 'also comes' : 'comes'} by itself, when it happens, ${who}.`
}

/** What ends a list, and what it counts. */
function endWords({ name, headers }: Event, actions: readonly Action[], model: Model): string {
  if (actions.length === 0) return ''
  const replies = actions.flatMap((action) => action.replies.filter(({ ends }) => ends === name))
  const items = [...new Set(replies.flatMap((reply) => reply.items ?? []))].filter((item) => item in model.events)
  const what = items.length === 0 || items.length > 4 ? 'items' : listed(items.map(code))
  const counted = headers.some((header) => header.name === 'ListItems')
  const end = counted ? `, and ${code('ListItems')} says how many ${what} came` : `: all ${what} have come`
  return `It ends the answer to ${actions.map(messageLink).join(' or ')}: nothing more comes with the ActionID of that action${end}.`
}

function answerWords(event: Event, action: Action, model: Model): string {
  const link = messageLink(action)
  for (const { kind, items = [], ends, withoutEnd } of action.replies) {
    const end = model.events[ends ?? '']
    if (kind === 'list' && items.includes(event.name)) {
      const until = withoutEnd || end === undefined ? '' : ` before ${messageLink(end)}`
      return `It is an item of the answer to ${link}: one comes for each thing in the list, none where the list is empty, all with the ActionID of the action${until}.`
    }
    if (items.includes(event.name))
      return `It is the answer to ${link}: it follows the response and has the same ActionID.`
  }
  if (action.outcome?.event === event.name) return `It reports what came of ${link}, some time after the response.`
  return `It is part of the answer to ${link}.`
}

/** What comes of an action, and what undoes it. */
export function useOfAction(action: Action, model: Model): Block[] {
  const told = model.events[action.name]
  const last = action.replies.at(-1)
  return paragraph([
    parameterWords(action, model),
    action.outcome === undefined ? answerOf(action, last?.kind) : '',
    told !== undefined && told.answers === undefined && told.neverSent === undefined
      ? `Sessions that listen hear of it by the event ${messageLink(told)}.`
      : '',
    last?.kind === 'list' ? itemWords(last.items ?? [], model) : '',
    counterpartWords(action, model.actions),
  ])
}

function answerOf({ method, summary }: Action, kind: string | undefined): string {
  if (kind === 'ack') return 'The response says whether Asterisk took it; where it did not, `Message` says why.'
  if (kind === 'fields') return 'The response itself is the answer; no event follows it.'
  if (kind === 'event') return 'What it asks for comes as an event, after the response.'
  // One that does something may be answered by a list, too: of what it was done to.
  if (kind !== 'list' || !/^(Lists|Reports|Shows|Counts)\b/.test(summary)) return ''
  return `What it returns is the state of the moment in which Asterisk answers; ${code(`client.${method}()`)} collects the items and resolves with all of them.`
}

function paragraph(parts: readonly string[]): Block[] {
  const text = joined(parts)
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** The other side of a message, and which of the two comes first. */
function counterpartWords<M extends Action | Event>({ name }: M, all: Readonly<Record<string, M>>): string {
  for (const [first, second, undoes] of PAIRS) {
    for (const [own, opposite] of [
      [first, second],
      [second, first],
    ] as const) {
      const other = name.endsWith(own) ? all[name.slice(0, -own.length) + opposite] : undefined
      if (other === undefined || other.name === name) continue
      const link = messageLink(other)
      if (own === first) return `Its counterpart is ${link}, which ${undoes ? 'undoes' : 'ends'} it.`
      return `Its counterpart is ${link}, which it ${undoes ? 'undoes' : 'ends'}.`
    }
  }
  return ''
}
