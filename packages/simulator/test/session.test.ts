import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { originate, server } from './support.ts'

const login = (user: string, secret = `${user}-secret`) =>
  `Action: Login\nActionID: 1\nUsername: ${user}\nSecret: ${secret}`

describe('connection', () => {
  test.each([
    ['22', 'Asterisk Call Manager/11.0.0\r\n'],
    ['1.4', 'Asterisk Call Manager/1.0\r\n'],
  ] as const)('R1 greets as %s', (personality, greeting) => {
    expect(server(personality).connect().received).toBe(greeting)
  })

  test('R3 closes a session without a greeting when too many have not logged in', () => {
    const { connect, login: loggedIn } = server()
    loggedIn()
    for (let i = 0; i < 3; i++) expect(connect().ended).toBe(false)
    const refused = connect()
    expect(refused).toMatchObject({ ended: true, received: '' })
  })

  test('R3 closes a session silently when the login does not come in time', async () => {
    const { connect, login: loggedIn, clock } = server()
    const idle = connect()
    const active = loggedIn()
    idle.take()
    await clock.advance(9_999)
    expect(idle.ended).toBe(false)
    await clock.advance(1)
    expect(idle).toMatchObject({ ended: true, received: '' })
    expect(active.ended).toBe(false)
  })

  test('R3 announces a shutdown and closes the sessions', () => {
    const { engine, login: loggedIn } = server()
    const client = loggedIn()
    client.take()
    engine.shutdown()
    expect(client.take()).toBe('Event: Shutdown\nPrivilege: system,all\nShutdown: Cleanly\nRestart: False\n\n')
    expect(client.ended).toBe(true)
  })

  test('R37 answers pending actions after a half-close', async () => {
    const { clock, login: loggedIn } = server()
    const client = loggedIn('admin', 'off')
    client.send(originate('Local/s@default').replace('\nAsync: true', ''), 'Action: Ping\nActionID: 2')
    client.session?.inputEnded()
    expect(client.ended).toBe(false)
    await clock.advance(1_000)
    expect(client.take()).toMatch(/queued\n\nResponse: Success\nActionID: 2\nPing: Pong/)
    expect(client.ended).toBe(true)
  })
})

describe('messages that are not valid actions', () => {
  const wide = (bytes: number) => `X: ${'x'.repeat(bytes - 3)}`
  const many = (count: number) => Array.from({ length: count }, (_, i) => `H${i}: v`).join('\n')
  const ping = 'Action: Ping\nActionID: 1'
  const error = (message: string) => `Response: Error\nActionID: 1\nMessage: ${message}\n\n`

  test('R4 a bare LF ends a line, and a NUL truncates it', () => {
    const client = server().login('admin', 'off')
    client.take()
    client.raw('Action: Ping\0x\nActionID: 1\n\n')
    expect(client.take()).toMatch(/^Response: Success\nActionID: 1\nPing: Pong\n/)
  })

  test('R5 a line that is too long is refused', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send(`${ping}\n${wide(1022)}`)).toContain('Ping: Pong')
    expect(client.send(`${ping}\n${wide(1100)}`)).toBe(error('Failed to parse message: line too long'))
  })

  test('R6 a message with too many lines is refused', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send(`${ping}\n${many(126)}`)).toContain('Ping: Pong')
    expect(client.send(`${ping}\n${many(127)}`)).toBe(error('Too many lines in message or allocation failure'))
  })

  test('R7 a stray blank line is a message without an action', () => {
    const client = server().connect()
    client.take()
    client.raw('\r\n')
    expect(client.take()).toBe('Response: Error\nMessage: Missing action in request\n\n')
  })

  test('R8 a blank before the colon changes the name; blanks at the end belong to the value', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send('Action : Ping\nActionID: 1')).toBe(error('Missing action in request'))
    client.raw('Action: ping  \r\nActionID:1\r\n\r\n')
    expect(client.take()).toBe(
      error('Invalid/unknown command: ping  . Use Action: ListCommands to show available commands.'),
    )
  })
})

describe('login', () => {
  test('R27 refuses everything else before it, and keeps the connection', () => {
    const client = server().connect()
    client.take()
    expect(client.send('Action: Ping\nActionID: 1')).toBe(
      'Response: Error\nActionID: 1\nMessage: Permission denied\n\n',
    )
    expect(client.send(login('admin'))).toMatch(/^Response: Success\nActionID: 1\nMessage: Authentication accepted\n\n/)
  })

  test.each([
    ['a wrong secret', login('admin', 'wrong')],
    ['an unknown user', login('stranger')],
    ['the wrong address', login('elsewhere')],
  ])('R27 %s: the same answer after one second, then the end', async (_, action) => {
    const { clock, connect } = server()
    const client = connect()
    client.take()
    expect(client.send(action)).toBe('')
    await clock.advance(999)
    expect(client.received).toBe('')
    await clock.advance(1)
    expect(client.take()).toBe('Response: Error\nActionID: 1\nMessage: Authentication failed\n\n')
    expect(client.ended).toBe(true)
  })

  test('R28 accepts an MD5 challenge response', () => {
    const client = server().connect()
    client.take()
    const challenge = /^Challenge: (\d{1,9})$/m.exec(client.send('Action: Challenge\nAuthType: MD5'))?.[1]
    expect(client.send('Action: Challenge\nAuthType: md5')).toContain(`Challenge: ${challenge}\n`)
    const key = createHash('md5').update(`${challenge}admin-secret`).digest('hex')
    expect(client.send(`Action: Login\nAuthType: MD5\nUsername: admin\nKey: ${key}`)).toContain('accepted')
  })

  test('R29 refuses a second login of a user with allowmultiplelogin=no', async () => {
    const { clock, connect, login: loggedIn } = server()
    loggedIn('single')
    const second = connect()
    second.take()
    second.send(login('single'))
    await clock.advance(1_000)
    expect(second.take()).toContain('Message: Login Already In Use')
    expect(second.ended).toBe(true)
  })

  test('R29 Logoff answers Goodbye and ends the session', () => {
    const client = server().login()
    client.take()
    expect(client.send('Action: Logoff')).toBe('Response: Goodbye\nMessage: Thanks for all the fish.\n\n')
    expect(client.ended).toBe(true)
  })

  test('R30 is followed by FullyBooted for users with the system class in class list and mask', () => {
    const { connect } = server()
    const answer = (events: string, user = 'admin') => {
      const client = connect()
      client.take()
      return client.send(`${login(user)}\nEvents: ${events}`)
    }
    expect(answer('on')).toContain(
      'Event: FullyBooted\nPrivilege: system,all\nUptime: 0\nLastReload: 0\nStatus: Fully Booted',
    )
    expect(answer('off')).not.toContain('FullyBooted')
    expect(answer('call')).not.toContain('FullyBooted')
    expect(answer('on', 'caller')).not.toContain('FullyBooted')
  })

  test('R30 is not followed by FullyBooted on Asterisk 1.4 by default', () => {
    expect(server('1.4').login().take()).not.toContain('FullyBooted')
  })
})

describe('permissions', () => {
  test('R31 one class of an action is enough in 22, all are required in 1.4', () => {
    for (const personality of ['22', '1.4'] as const) {
      const client = server(personality).login('caller', 'off')
      client.take()
      expect(client.send('Action: Hangup\nChannel: none')).toContain('Message: No such channel')
      expect(client.send('Action: Command\nCommand: core show version')).toContain('Message: Permission denied')
      expect(client.send('Action: ListCommands')).not.toMatch(/^Command:/m)
    }
  })

  test('R31 an action without classes is open to every user', () => {
    const client = server().login('nobody')
    client.take()
    expect(client.send('Action: Ping')).toContain('Pong')
    expect(client.send('Action: Hangup\nChannel: none')).toContain('Permission denied')
  })

  test("R31 R32 events need their class in the user's read list and in the mask", async () => {
    const { clock, login: loggedIn } = server()
    const wanted: Array<[user: string, mask: string, calls: boolean, users: boolean]> = [
      ['admin', 'on', true, true],
      ['admin', 'call', true, false],
      ['admin', 'off', false, false],
      ['caller', 'on', true, false],
      ['nobody', 'on', false, false],
    ]
    const clients = wanted.map(([user, mask]) => loggedIn(user, mask))
    const actor = loggedIn()
    actor.send(originate('Local/s@default'), 'Action: UserEvent\nUserEvent: Hello')
    await clock.advance(1_000)
    for (const [index, [user, mask, calls, users]] of wanted.entries()) {
      const names = clients[index]?.events()
      expect([user, mask, names?.includes('Newchannel'), names?.includes('UserEvent')]).toEqual([
        user,
        mask,
        calls,
        users,
      ])
    }
  })

  test('R32 Events answers with the resulting mask', () => {
    const client = server().login()
    client.take()
    expect(client.send('Action: Events\nEventMask: nonsense')).toBe('Response: Success\nEvents: Off\n\n')
    expect(client.send('Action: Events\nEventMask: call')).toBe('Response: Success\nEvents: On\n\n')
    expect(client.send('Action: Events')).toContain('Message: Invalid event mask')
  })

  test('R33 actions that run programs need the system class', () => {
    const conf = '[dialer]\nsecret = dialer-secret\nread = all\nwrite = call,originate'
    const client = server('22', { managerConf: conf }).login('dialer', 'off')
    client.take()
    const run = 'Action: Originate\nChannel: Local/s@default\nApplication: System\nData: reboot'
    expect(client.send(run)).toContain('Message: Originate Access Forbidden: app or data blacklisted')
  })
})

describe('filters', () => {
  test('R34 accumulate: include first, then exclude', () => {
    const { login: loggedIn } = server()
    const client = loggedIn()
    const other = loggedIn()
    client.take()
    const hear = (name: string): string[] => {
      client.take()
      other.send(`Action: UserEvent\nUserEvent: ${name}`)
      return client.events()
    }
    expect(hear('A')).toEqual(['UserEvent'])
    expect(client.send('Action: Filter\nOperation: Add\nFilter: UserEvent: [AB]')).toContain('Message: Success')
    expect(hear('C')).toEqual([])
    expect(hear('B')).toEqual(['UserEvent'])
    const exact = 'MatchCriteria: action(exclude),name(UserEvent),header(UserEvent),method(exact)'
    expect(client.send(`Action: Filter\nOperation: Add\n${exact}\nFilter: B`)).toContain('Message: Success')
    expect(hear('B')).toEqual([])
    expect(hear('A')).toEqual(['UserEvent'])
  })

  test.each([
    ['Filter: x', 'Unknown operation'],
    ['Operation: Add\nFilter: [', 'Filter did not compile.  Check the syntax of the filter given.'],
    [
      'Operation: Add\nMatchCriteria: bogus\nFilter: x',
      'Filter was formatted incorrectly.  Check the syntax of the filter given.',
    ],
  ])('R34 are refused for %j', (headers, message) => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send(`Action: Filter\n${headers}`)).toBe(`Response: Error\nMessage: ${message}\n\n`)
  })

  test('R34 are also read from manager.conf', () => {
    const { login: loggedIn } = server()
    const client = loggedIn('filtered')
    client.take()
    loggedIn().send('Action: UserEvent\nUserEvent: A')
    expect(client.events()).not.toContain('UserEvent')
  })
})

test('bytes that are not UTF-8 come back as they came', async () => {
  const { login } = server()
  const client = login()
  for (const bytes of ['caf\xe9', '\xff\xfe', 'caf\xc3\xa9', '\xe9\xc3\xa9'])
    expect(client.send(`Action: Getvar\nActionID: ${bytes}\nVariable: X`)).toContain(`ActionID: ${bytes}\n`)
  client.send('Action: Setvar\nVariable: LATIN\nValue: \xe9')
  expect(client.send('Action: Getvar\nVariable: LATIN')).toContain('Value: \xe9\n')
})

test('what clients do before their login, and a login too many, is reported to those who hear security events', async () => {
  const { clock, connect, login } = server()
  const auditor = login()
  login('single')
  auditor.take()
  const client = connect()
  client.send('Action: Ping')
  client.raw('\r\n')
  client.send('Action: Login\nUsername: single\nSecret: single-secret')
  await clock.advance(1_000)
  expect(client.take()).toContain('Login Already In Use')
  expect(auditor.events()).toEqual(['RequestNotAllowed', 'RequestBadFormat', 'SessionLimit'])
})
