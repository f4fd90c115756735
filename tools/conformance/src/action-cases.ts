import type { Target } from './target.ts'

/** An action whose answer is the same on every server, whatever it is configured to: faults, and things not there. */
export interface ActionCase {
  /** Lines of the request after `Action` and before the `ActionID` that is added. */
  send: readonly [action: string, ...headers: string[]]
  /** Lines of the answer, without its `ActionID`; an empty line ends a message. */
  receive: readonly string[]
  /** What Asterisk 1.4 answers, where that is something else; `undefined` where the case says nothing of it. */
  receive14?: readonly string[] | undefined
  /** Releases that have the action; default: all. */
  only?: ReadonlyArray<Target['branch']>
}

const refused = (message: string) => ['Response: Error', `Message: ${message}`, '']
const done = (...lines: string[]) => ['Response: Success', ...lines, '']
const list = (message: string, complete: string, ...more: string[]) => [
  ...done('EventList: start', `Message: ${message}`),
  `Event: ${complete}`,
  'EventList: Complete',
  'ListItems: 0',
  ...more,
  '',
]
const list14 = (message: string, complete: string) => [...done(`Message: ${message}`), `Event: ${complete}`, '']

const noPlace = "Originate with 'Exten' requires 'Context' and 'Priority'"
const originate = (...headers: string[]) => ['Originate', 'Channel: Local/s@default', ...headers] as const
const redirect = (...headers: string[]) => ['Redirect', 'Channel: none', ...headers] as const

export const actionCases: readonly ActionCase[] = [
  { send: ['Hangup'], receive: refused('No channel specified') },
  { send: ['Hangup', 'Channel: none'], receive: refused('No such channel') },
  {
    send: ['Hangup', 'Channel: /none/'],
    receive: list('Channels hung up will follow', 'ChannelsHungupListComplete'),
    receive14: refused('No such channel'),
  },
  { send: ['Status', 'Channel: none'], receive: refused('No such channel') },
  {
    send: ['Status'],
    receive: list('Channel status will follow', 'StatusComplete', 'Items: 0'),
    receive14: list14('Channel status will follow', 'StatusComplete'),
  },
  { send: ['Redirect'], receive: refused('Channel not specified') },
  {
    send: redirect(),
    receive: refused('Context not specified'),
    receive14: refused('Channel does not exist: none'),
  },
  {
    send: redirect('Context: default', 'Exten: 680', 'Priority: 1'),
    receive: refused('Channel does not exist: none'),
  },
  {
    send: redirect('Context: default', 'Exten: 680', 'Priority: nonsense'),
    receive: refused('Priority is invalid'),
    receive14: refused('Invalid priority'),
  },
  { send: ['Originate'], receive: refused('Channel not specified') },
  { send: ['Originate', 'Channel: nonsense', 'Application: Wait'], receive: refused('Invalid channel') },
  { send: originate('Application: Wait', 'Timeout: nonsense'), receive: refused('Invalid timeout') },
  { send: originate(), receive: refused(noPlace) },
  { send: originate('Exten: 200', 'Context: default'), receive: refused(noPlace) },
  { send: originate('Exten: 200', 'Context: default', 'Priority: nonsense'), receive: refused('Invalid priority') },
  {
    send: originate('Exten: none', 'Context: default', 'Priority: 1'),
    receive: refused('Extension does not exist.'),
    // Asterisk 1.4 calls first and looks for the extension when the call is answered.
    receive14: undefined,
    only: ['16', '22'],
  },
  { send: ['Originate', 'Channel: Nosuch/s', 'Application: Wait'], receive: refused('Originate failed') },
  { send: ['AbsoluteTimeout'], receive: refused('No channel specified') },
  { send: ['AbsoluteTimeout', 'Channel: none'], receive: refused('No timeout specified') },
  { send: ['AbsoluteTimeout', 'Channel: none', 'Timeout: 5'], receive: refused('No such channel') },
  { send: ['MailboxStatus'], receive: refused('Mailbox not specified') },
  {
    send: ['MailboxStatus', 'Mailbox: none'],
    receive: done('Message: Mailbox Status', 'Mailbox: none', 'Waiting: 0'),
  },
  { send: ['MailboxCount'], receive: refused('Mailbox not specified') },
  {
    send: ['MailboxCount', 'Mailbox: none'],
    receive: done(
      'Message: Mailbox Message Count',
      'Mailbox: none',
      'UrgMessages: 0',
      'NewMessages: 0',
      'OldMessages: 0',
    ),
    receive14: done('Message: Mailbox Message Count', 'Mailbox: none', 'NewMessages: 0', 'OldMessages: 0'),
  },
  { send: ['ExtensionState'], receive: refused('Extension not specified') },
  {
    send: ['ExtensionState', 'Exten: none', 'Context: default'],
    receive: done(
      'Message: Extension Status',
      'Exten: none',
      'Context: default',
      'Hint: ',
      'Status: -1',
      'StatusText: Unknown',
    ),
    receive14: done('Message: Extension Status', 'Exten: none', 'Context: default', 'Hint: ', 'Status: -1'),
  },
  {
    send: ['QueueStatus', 'Queue: none'],
    receive: list('Queue status will follow', 'QueueStatusComplete'),
    receive14: list14('Queue status will follow', 'QueueStatusComplete'),
  },
  {
    send: ['PlayDTMF', 'Channel: none', 'Digit: 5'],
    receive: refused('Channel not found'),
    receive14: refused('Channel not specified'),
  },
  { send: ['Getvar'], receive: refused('No variable specified') },
  { send: ['Getvar', 'Channel: none', 'Variable: A'], receive: refused('No such channel') },
  { send: ['Setvar'], receive: refused('No variable specified') },
  { send: ['Command', 'Command: module unload none'], receive: refused('Command blacklisted'), receive14: undefined },
  { send: ['Monitor'], receive: refused('No channel specified'), only: ['1.4', '16'] },
  { send: ['Monitor', 'Channel: none'], receive: refused('No such channel'), only: ['1.4', '16'] },
  { send: ['StopMonitor'], receive: refused('No channel specified'), only: ['1.4', '16'] },
  { send: ['StopMonitor', 'Channel: none'], receive: refused('No such channel'), only: ['1.4', '16'] },
  { send: ['ChangeMonitor'], receive: refused('No channel specified'), only: ['1.4', '16'] },
  { send: ['ChangeMonitor', 'Channel: none'], receive: refused('No filename specified'), only: ['1.4', '16'] },
  { send: ['SIPshowpeer'], receive: refused('Peer: <name> missing.'), only: ['1.4', '16'] },
]

/** Cases that say something of a branch, with the text that it must answer. */
export function actionCasesFor(branch: Target['branch']): Array<{ title: string; send: string; receive: string }> {
  return actionCases.flatMap((one) => {
    if (one.only !== undefined && !one.only.includes(branch)) return []
    const lines = branch === '1.4' && 'receive14' in one ? one.receive14 : one.receive
    if (lines === undefined) return []
    const [action, ...headers] = one.send
    const send = [`Action: ${action}`, ...headers, 'ActionID: 1', '', ''].join('\r\n')
    return [{ title: one.send.join(' | '), send, receive: withId(lines) }]
  })
}

/** The id follows the first line of each message. */
function withId(lines: readonly string[]): string {
  const told = lines.flatMap((line) => (/^(Response|Event): /.test(line) ? [line, 'ActionID: 1'] : [line]))
  return told.map((line) => `${line}\n`).join('')
}
