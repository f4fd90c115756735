/** One exchange on a bare socket: what goes out, and what must come back, by release. */
export interface WireCase {
  rule: string
  title: string
  /** Before: logged in as admin with events off (the default), as another user, or not at all. */
  as?: 'nobody' | 'callonly' | undefined
  anonymous?: true
  send: string
  /** Normalised, LF for CRLF. */
  receive: string
  /** What Asterisk 1.4 answers, where that is something else. */
  receive14?: string
  /** Of Command, as it was framed from 1.6 to 13. */
  receive13?: string
  /** The server hangs up after this. */
  ends?: true
}

const ping = (id: string) => `Action: Ping\r\nActionID: ${id}\r\n`
/** A header line of so many bytes, its line end not counted. */
const line = (bytes: number, end = '\r\n') => `X: ${'x'.repeat(bytes - 3)}${end}`
const lines = (count: number) => Array.from({ length: count }, (_, i) => `H${i}: v\r\n`).join('')

const pong = (id?: string) => `Response: Success\n${idLine(id)}Ping: Pong\nTimestamp: <clock>\n\n`
const pong14 = (id?: string) => `Response: Pong\n${idLine(id)}\n`
const error = (message: string, id?: string) => `Response: Error\n${idLine(id)}Message: ${message}\n\n`
const idLine = (id: string | undefined) => (id === undefined ? '' : `ActionID: ${id}\n`)
const unknown = (action: string, id: string) =>
  error(`Invalid/unknown command: ${action}. Use Action: ListCommands to show available commands.`, id)
const missingAction = (id?: string) => error('Missing action in request', id)

const tooLong = 'Failed to parse message: line too long'
const tooMany = 'Too many lines in message or allocation failure'

/** The answer to Command before 14. */
const follows = (...lines: string[]): string =>
  `Response: Follows\nPrivilege: Command\nActionID: 1\n${lines.map((line) => `${line}\n`).join('')}--END COMMAND--\n\n`

/** What each kind of server said to the same bytes; the real ones are the judge of the others. */
export const wireCases: readonly WireCase[] = [
  { rule: 'R4', title: 'CRLF ends a line', send: `${ping('1')}\r\n`, receive: pong('1'), receive14: pong14('1') },
  {
    rule: 'R4',
    title: 'a NUL truncates its line',
    send: 'Action: Ping\0more\r\nActionID: 1\r\n\r\n',
    receive: pong('1'),
    receive14: pong14('1'),
  },
  {
    rule: 'R4',
    title: 'a bare CR is part of the value',
    send: 'Action: Ping\r\nActionID: a\rb\r\n\r\n',
    receive: pong('a\rb'),
    receive14: pong14('a\rb'),
  },
  {
    rule: 'R6',
    title: '128 headers are accepted',
    send: `${ping('1')}${lines(126)}\r\n`,
    receive: pong('1'),
    receive14: pong14('1'),
  },
  {
    rule: 'R7',
    title: 'a stray blank line is a message without an action',
    send: '\r\n\r\n',
    receive: missingAction() + missingAction(),
  },
  {
    rule: 'R7',
    title: 'headers without Action are refused',
    send: 'ActionID: 7\r\nX: y\r\n\r\n',
    receive: missingAction('7'),
  },
  {
    rule: 'R8',
    title: 'names of headers and actions match in any case',
    send: 'aCTION: pING\r\nactionid: 1\r\n\r\n',
    receive: pong('1'),
    receive14: pong14('1'),
  },
  {
    rule: 'R8',
    title: 'a blank before the colon changes the name',
    send: 'Action : Ping\r\nActionID: 1\r\n\r\n',
    receive: missingAction('1'),
  },
  {
    rule: 'R8',
    title: 'a blank after the value belongs to it',
    send: 'Action: Ping  \r\nActionID: 1\r\n\r\n',
    receive: unknown('Ping  ', '1'),
    receive14: error('Invalid/unknown command', '1'),
  },
  {
    rule: 'R8',
    title: 'the first of two ActionIDs is used',
    send: `${ping('1')}ActionID: 2\r\n\r\n`,
    receive: pong('1'),
    receive14: pong14('1'),
  },
  {
    rule: 'R18',
    title: 'two actions in one segment are answered in order',
    send: `${ping('1')}\r\n${ping('2')}\r\n`,
    receive: pong('1') + pong('2'),
    receive14: pong14('1') + pong14('2'),
  },
  {
    rule: 'R18',
    title: 'an action without ActionID is answered without one',
    send: 'Action: Ping\r\n\r\n',
    receive: pong(),
    receive14: pong14(),
  },
  {
    rule: 'R7',
    title: 'an unknown action',
    send: 'Action: NoSuchThing\r\nActionID: 1\r\n\r\n',
    receive: unknown('NoSuchThing', '1'),
    receive14: error('Invalid/unknown command', '1'),
  },
  {
    rule: 'R22',
    title: 'Command without a command',
    send: 'Action: Command\r\nActionID: 1\r\n\r\n',
    receive: error('No command provided', '1'),
  },
  {
    rule: 'R27',
    title: 'before the login actions are refused',
    anonymous: true,
    send: `${ping('1')}\r\nAction: NoSuchThing\r\nActionID: 2\r\n\r\n`,
    receive: error('Permission denied', '1') + error('Permission denied', '2'),
    receive14: error('Authentication Required', '1') + error('Authentication Required', '2'),
  },
  {
    rule: 'R27',
    title: 'a blank line before the login is a message without an action',
    anonymous: true,
    send: '\r\n',
    receive: missingAction(),
  },
  ...(
    [
      ['a wrong secret', 'Username: admin\r\nSecret: wrong\r\n'],
      ['an unknown user', 'Username: nosuch\r\nSecret: wrong\r\n'],
      ['an address that the user’s ACL denies', 'Username: elsewhere\r\nSecret: elsewhere-secret\r\n'],
      ['no user name', ''],
    ] as const
  ).map(
    ([title, headers]): WireCase => ({
      rule: 'R27',
      title: `a login with ${title} is refused`,
      anonymous: true,
      send: `Action: Login\r\nActionID: 1\r\n${headers}\r\n`,
      receive: error('Authentication failed', '1'),
      ends: true,
    }),
  ),
  {
    rule: 'R28',
    title: 'Challenge',
    anonymous: true,
    send: 'Action: Challenge\r\nActionID: 1\r\nAuthType: MD5\r\n\r\n',
    receive: 'Response: Success\nActionID: 1\nChallenge: <challenge>\n\n',
  },
  {
    rule: 'R28',
    title: 'Challenge for another AuthType is refused',
    anonymous: true,
    send: 'Action: Challenge\r\nActionID: 1\r\nAuthType: SHA1\r\n\r\n',
    receive: error('Must specify AuthType', '1'),
  },
  {
    rule: 'R29',
    title: 'Logoff',
    send: 'Action: Logoff\r\nActionID: 1\r\n\r\n',
    receive: 'Response: Goodbye\nActionID: 1\nMessage: Thanks for all the fish.\n\n',
    ends: true,
  },
  {
    rule: 'R29',
    title: 'Logoff works before the login',
    anonymous: true,
    send: 'Action: Logoff\r\nActionID: 1\r\n\r\n',
    receive: 'Response: Goodbye\nActionID: 1\nMessage: Thanks for all the fish.\n\n',
    receive14: 'Response: Success\nActionID: 1\nMessage: See ya\n\n',
    ends: true,
  },
  {
    rule: 'R27',
    title: 'a second login in one session is refused',
    send: 'Action: Login\r\nActionID: 1\r\nUsername: admin\r\nSecret: admin-secret\r\n\r\n',
    receive: 'Response: Success\nActionID: 1\nMessage: Already authenticated\n\n',
    receive14: 'Response: Success\nActionID: 1\nMessage: Already logged in\n\n',
  },
  {
    rule: 'R31',
    title: 'a user without any class',
    as: 'nobody',
    send: `${ping('1')}\r\nAction: Hangup\r\nActionID: 2\r\n\r\nAction: Command\r\nActionID: 3\r\n\r\n`,
    receive: pong('1') + error('Permission denied', '2') + error('Permission denied', '3'),
    receive14: pong14('1') + error('Permission denied', '2') + error('Permission denied', '3'),
  },
  {
    rule: 'R31',
    title: 'an unknown action is unknown to every user',
    as: 'nobody',
    send: 'Action: NoSuchThing\r\nActionID: 1\r\n\r\n',
    receive: unknown('NoSuchThing', '1'),
    receive14: error('Invalid/unknown command', '1'),
  },
  {
    rule: 'R32',
    title: 'event masks are answered with the result',
    send: ['off', 'call', 'off']
      .map((mask, i) => `Action: Events\r\nActionID: ${i}\r\nEventMask: ${mask}\r\n\r\n`)
      .join(''),
    receive: ['Off', 'On', 'Off'].map((word, i) => `Response: Success\nActionID: ${i}\nEvents: ${word}\n\n`).join(''),
    receive14: ['Off', 'On', 'Off'].map((word, i) => `Response: Events ${word}\nActionID: ${i}\n\n`).join(''),
  },
  {
    rule: 'R32',
    title: 'Events without a mask is refused',
    send: 'Action: Events\r\nActionID: 1\r\n\r\n',
    receive: error('Invalid event mask', '1'),
  },
]

/** How long a line and a message may be: releases with a reader that says so. 1.4 dropped such input without a word. */
export const limitCases: readonly WireCase[] = [
  { rule: 'R4', title: 'LF alone ends a line', send: 'Action: Ping\nActionID: 1\n\n', receive: pong('1') },
  {
    rule: 'R5',
    title: 'a line of 1022 bytes and CRLF is accepted',
    send: `${ping('1')}${line(1022)}\r\n`,
    receive: pong('1'),
  },
  {
    rule: 'R5',
    title: 'a line of 1023 bytes and LF is accepted',
    send: `${ping('1')}${line(1023, '\n')}\r\n`,
    receive: pong('1'),
  },
  {
    rule: 'R5',
    title: 'a line of 1023 bytes and CRLF ends the message early',
    send: `${ping('1')}${line(1023)}Y: z\r\n\r\n`,
    receive: error(tooLong, '1') + missingAction(),
  },
  {
    rule: 'R5',
    title: 'a longer line is refused',
    send: `${ping('1')}${line(2000)}\r\n`,
    receive: error(tooLong, '1'),
  },
  { rule: 'R6', title: '129 headers are refused', send: `${ping('1')}${lines(127)}\r\n`, receive: error(tooMany, '1') },
  {
    rule: 'R6',
    title: 'after both mistakes at once the next action is refused too',
    send: `${ping('1')}${line(1100)}${lines(140)}\r\n${ping('2')}\r\n${ping('3')}\r\n`,
    receive: error(tooMany, '1') + error(tooLong, '2') + pong('3'),
  },
  {
    rule: 'R8',
    title: 'no blank after the colon is needed',
    send: 'Action:Ping\r\nActionID:1\r\n\r\n',
    receive: pong('1'),
  },
  {
    rule: 'R8',
    title: 'many blanks after the colon are skipped',
    send: 'Action:   Ping\r\nActionID:   1\r\n\r\n',
    receive: pong('1'),
  },
  {
    rule: 'R8',
    title: 'the first Action that is not empty is used',
    send: 'Action: \r\nAction: Ping\r\nActionID: 1\r\n\r\n',
    receive: pong('1'),
  },
  {
    rule: 'R22',
    title: 'Command',
    send: 'Action: Command\r\nActionID: 1\r\nCommand: core show uptime seconds\r\n\r\n',
    receive:
      'Response: Success\nActionID: 1\nMessage: Command output follows\nOutput: System uptime: <span>\n' +
      'Output: Last reload: <span>\n\n',
    receive13: follows('System uptime: <span>', 'Last reload: <span>'),
  },
  {
    rule: 'R22',
    title: 'an unknown command',
    send: 'Action: Command\r\nActionID: 1\r\nCommand: nonsense here\r\n\r\n',
    receive:
      'Response: Error\nActionID: 1\nMessage: Command output follows\n' +
      "Output: No such command 'nonsense here' (type 'core show help nonsense here' for other possible commands)\n\n",
    receive13: follows(
      "No such command 'nonsense here' (type 'core show help nonsense here' for other possible commands)",
    ),
  },
  {
    rule: 'R32',
    title: 'an unknown event mask counts as off',
    send: 'Action: Events\r\nActionID: 1\r\nEventMask: nonsense\r\n\r\n',
    receive: 'Response: Success\nActionID: 1\nEvents: Off\n\n',
  },
  {
    rule: 'R28',
    title: 'Challenge after the login',
    send: 'Action: Challenge\r\nActionID: 1\r\nAuthType: MD5\r\n\r\n',
    receive: 'Response: Success\nActionID: 1\nChallenge: <challenge>\n\n',
  },
]
