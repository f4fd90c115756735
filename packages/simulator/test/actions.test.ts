import { actionDescriptor, actionNames, availableIn } from '@openami/bindings'
import { describe, expect, test } from 'vitest'
import { originate, server } from './support.ts'

describe('order of answers', () => {
  test('R18 a synchronous call delays the answers to later actions', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.take()
    const waiting = originate('Local/ring@default', '\nTimeout: 2000').replace('\nAsync: true', '')
    expect(client.send(waiting, 'Action: Ping\nActionID: 2')).toBe('')
    await clock.advance(1_999)
    expect(client.received).toBe('')
    await clock.advance(1)
    expect(client.take()).toMatch(
      /^Response: Error\nActionID: o\nMessage: Originate failed\n\nResponse: Success\nActionID: 2\n/,
    )
  })

  test('R18 WaitEvent ends early when the next action arrives', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.take()
    expect(client.send('Action: WaitEvent\nActionID: 1\nTimeout: -1')).toBe('')
    client.send('Action: Ping\nActionID: 2')
    await clock.advance(0)
    expect(client.take()).toMatch(
      /^Response: Success\nActionID: 1\nMessage: Waiting for Event completed\.\n\nEvent: WaitEventComplete\nActionID: 1\n\nResponse: Success\nActionID: 2\n/,
    )
  })

  test('R18 R20 WaitEvent ends with the first event or at its timeout', async () => {
    const { clock, login } = server()
    const client = login()
    client.take()
    client.send('Action: WaitEvent\nTimeout: 5')
    login().send('Action: UserEvent\nUserEvent: Now')
    await clock.advance(0)
    expect(client.take()).toMatch(/^Response: Success\n[\s\S]*Event: [\s\S]*Event: WaitEventComplete\n\n/)
    client.send('Action: WaitEvent\nTimeout: 5')
    await clock.advance(4_999)
    expect(client.received).toBe('')
    await clock.advance(1)
    expect(client.take()).toContain('WaitEventComplete')
  })
})

test('R18 stops reading from a client that sends faster than it is answered', async () => {
  const { clock, login } = server()
  const client = login('admin', 'off')
  client.send('Action: Originate\nChannel: Local/ring@default\nApplication: Wait\nTimeout: 1000')
  for (let i = 0; i < 300; i++) client.send('Action: Ping')
  expect(client.paused).toBe(true)
  await clock.advance(1_000)
  expect(client.paused).toBe(false)
  expect(client.take().match(/Ping: Pong/g)).not.toBeNull()
})

describe('lists', () => {
  test('R19 R20 are framed in 22: no Privilege in items, ActionID where the server has it', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send('Action: QueueStatus\nActionID: q\nQueue: sales')).toBe(
      'Response: Success\nActionID: q\nEventList: start\nMessage: Queue status will follow\n\n' +
        'Event: QueueParams\nQueue: sales\nMax: 0\nStrategy: rrmemory\nCalls: 0\nHoldtime: 0\nTalkTime: 0\nCompleted: 0\n' +
        'Abandoned: 0\nServiceLevel: 0\nServicelevelPerf: 0.0\nServicelevelPerf2: 0.0\nWeight: 0\nActionID: q\n\n' +
        'Event: QueueStatusComplete\nActionID: q\nEventList: Complete\nListItems: 1\n\n',
    )
  })

  test('R19 end with their end event in 1.4', () => {
    const client = server('1.4').login('admin', 'off')
    client.take()
    expect(client.send('Action: QueueStatus\nActionID: q\nQueue: sales')).toBe(
      'Response: Success\nActionID: q\nMessage: Queue status will follow\n\n' +
        'Event: QueueParams\nQueue: sales\nMax: 0\nCalls: 0\nHoldtime: 0\nCompleted: 0\nAbandoned: 0\nServiceLevel: 0\n' +
        'ServicelevelPerf: 0.0\nWeight: 0\nActionID: q\n\nEvent: QueueStatusComplete\nActionID: q\n\n',
    )
    expect(client.send('Action: SIPpeers\nActionID: p')).toMatch(
      /Event: PeerlistComplete\nListItems: 2\nActionID: p\n\n$/,
    )
  })

  test('R19 Hangup answers with a list when its channel is a pattern', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.send(originate('Local/s@default'))
    await clock.advance(100)
    client.take()
    expect(client.send('Action: Hangup\nActionID: h\nChannel: /^Local/')).toBe(
      'Response: Success\nActionID: h\nEventList: start\nMessage: Channels hung up will follow\n\n' +
        'Event: ChannelHungup\nChannel: Local/s@default-00000000;1\nActionID: h\n\n' +
        'Event: ChannelHungup\nChannel: Local/s@default-00000000;2\nActionID: h\n\n' +
        'Event: ChannelsHungupListComplete\nActionID: h\nEventList: Complete\nListItems: 2\n\n',
    )
    expect(client.send('Action: Hangup\nChannel: /[/')).toContain('Message: Regex compile failed on: /[/')
  })

  test('R19 DBGet answers with an event', () => {
    for (const [personality, end] of [
      ['22', 'Event: DBGetComplete\nActionID: d\nEventList: Complete\nListItems: 1\n\n'],
      ['1.4', ''],
    ] as const) {
      const client = server(personality).login('admin', 'off')
      client.take()
      client.engine.pbx.database.put('f', 'k', 'v')
      const answer = client.send('Action: DBGet\nActionID: d\nFamily: f\nKey: k')
      expect(answer).toContain(`Event: DBGetResponse\nFamily: f\nKey: k\nVal: v\nActionID: d\n\n${end}`)
      expect(answer.endsWith(`ActionID: d\n\n${end}`)).toBe(true)
    }
  })
})

describe('unusual answers', () => {
  test('R22 Command in 22 answers one header for each line', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send('Action: Command\nActionID: 1\nCommand: CORE  show uptime seconds')).toBe(
      'Response: Success\nActionID: 1\nMessage: Command output follows\nOutput: System uptime: 0\nOutput: Last reload: 0\n\n',
    )
    expect(client.send('Action: Command\nActionID: 1\nCommand: nonsense here')).toBe(
      'Response: Error\nActionID: 1\nMessage: Command output follows\n' +
        "Output: No such command 'nonsense here' (type 'core show help nonsense here' for other possible commands)\n\n",
    )
  })

  test('R22 Command in 1.4 answers raw rows between two markers', () => {
    const client = server('1.4').login('admin', 'off')
    client.take()
    client.raw('Action: Command\r\nActionID: 1\r\nCommand: core show uptime seconds\r\n\r\n')
    expect(client.received).toBe(
      'Response: Follows\r\nPrivilege: Command\r\nActionID: 1\r\nSystem uptime: 0\nLast reload: 0\n--END COMMAND--\r\n\r\n',
    )
  })

  test.each([
    ['Queues', /^support {6}has 0 calls/m],
    ['IAXpeers', /^2 iax2 peers/m],
    ['IAXnetstats', /^\n$/],
  ])('R23 %s in 1.4 answers text without framing', (action, rows) => {
    const client = server('1.4').login('admin', 'off')
    client.take()
    const answer = client.send(`Action: ${action}`)
    expect(answer).not.toMatch(/^(?:Response|Event):/m)
    expect(answer).toMatch(/(?:^|\n)\n$/)
    expect(answer).toMatch(rows)
  })

  test('R11 an answer contains a line feed inside a message', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.send(originate('Local/s@default'))
    await clock.advance(100)
    client.take()
    client.raw('Action: Park\r\nChannel: Local/s@default-00000000;1\r\n\r\n')
    expect(client.received).toBe('Response: Success\r\nMessage: Park successful\n\r\n\r\n')
    client.take()
    expect(client.send('Action: ParkedCalls')).toContain('ParkingSpace: 701\nParkingTimeout: 45\n')
  })

  test('R10 R12 R26 UserEvent is relayed unchanged to every session, with the ActionID of its sender', () => {
    const { login } = server()
    const client = login()
    const other = login('admin', 'user')
    client.take()
    other.take()
    const said = 'UserEvent: Odd\nActionID: 7\nEvent: Fake\nResponse: Fake\nKey:\nNoSpace:val\nno colon\n\n'
    expect(
      client.send(
        'Action: UserEvent\nUserEvent: Odd\nActionID: 7\nEvent: Fake\nResponse: Fake\nKey:\nNoSpace:val\nno colon',
      ),
    ).toBe(`Response: Success\nActionID: 7\nMessage: Event Sent\n\nEvent: UserEvent\nPrivilege: user,all\n${said}`)
    expect(other.take()).toBe(`Event: UserEvent\nPrivilege: user,all\n${said}`)
  })

  test('R24 some failures are answered with Success', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.send(originate('Local/s@default'))
    await clock.advance(100)
    client.take()
    const channel = 'Channel: Local/s@default-00000000;1'
    expect(client.send(`Action: Getvar\n${channel}\nVariable: NONE`)).toBe(
      'Response: Success\nVariable: NONE\nValue: \n\n',
    )
    expect(client.send(`Action: MixMonitor\n${channel}\nFile: x.wav`)).toBe('Response: Success\n\n')
    expect(client.send(`Action: Redirect\n${channel}\nContext: default\nExten: none\nPriority: 1`)).toContain(
      'Redirect successful',
    )
    await clock.advance(100)
    expect(client.send(`Action: Hangup\n${channel}`)).toContain('No such channel')
  })

  test('R25 a wrong PauseMonitor closes the connection in 1.4', () => {
    const client = server('1.4').login('admin', 'off')
    client.take()
    expect(client.send('Action: PauseMonitor')).toBe('Response: Error\nMessage: No channel specified\n\n')
    expect(client.ended).toBe(true)
  })

  test('1.4 sends the ActionID of Getvar after the value', () => {
    const client = server('1.4').login('admin', 'off')
    client.take()
    expect(client.send('Action: Getvar\nActionID: 1\nVariable: LEN(four)')).toBe(
      'Response: Success\nVariable: LEN(four)\nValue: 4\nActionID: 1\n\n',
    )
  })

  test('timestampevents adds a timestamp to events, but not to FullyBooted', () => {
    const conf = '[general]\ntimestampevents = yes\n[admin]\nsecret = admin-secret\nread = all\nwrite = all'
    const client = server('22', { managerConf: conf }).connect()
    expect(client.send('Action: Login\nUsername: admin\nSecret: admin-secret')).toMatch(
      /FullyBooted\nPrivilege: system,all\nUptime: /,
    )
    expect(client.send('Action: UserEvent\nUserEvent: A')).toContain(
      'Privilege: user,all\nTimestamp: 1767225600.000000\nUserEvent: A',
    )
  })
})

/** Actions of modules that Debian's package of 22 does not load. */
const notLoaded22 = /^(?:DAHDI|PRI|Meetme|MWI(?:Delete|Get|Update)$|JabberSend$)/

describe('the spec decides which actions there are', () => {
  test.each([
    ['22', '22.10.1', notLoaded22, 134],
    ['1.4', '1.4.44', /^(?:Login|Challenge)$/, 59],
  ] as const)('ListCommands of %s names every one of the loaded modules', (personality, release, unlisted, count) => {
    const client = server(personality).login('admin', 'off')
    client.take()
    const listed = [...client.send('Action: ListCommands').matchAll(/^(\w+): .*\(Priv: /gm)].map((match) => match[1])
    const expected = actionNames.filter((name) => {
      const descriptor = actionDescriptor(name)
      return descriptor !== undefined && availableIn(descriptor.availability, release)
    })
    expect(listed).toEqual(expected.filter((name) => !unlisted.test(name)))
    expect(listed).toHaveLength(count)
  })

  test('an action of another release is unknown', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send('Action: Queues')).toContain('Invalid/unknown command: Queues.')
    expect(server('1.4').login('admin', 'off').send('Action: CoreShowChannels')).toContain('Invalid/unknown command')
  })
})
