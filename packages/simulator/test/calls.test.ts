import { describe, expect, test } from 'vitest'
import { originate, server, story } from './support.ts'

describe('a call in 22', () => {
  test('R26 is answered and ends, with all its events in order', async () => {
    const { clock, login } = server()
    const client = login()
    client.take()
    const answer = client.send(originate('Local/s@default', '\nCallerID: "Ada" <1000>\nVariable: A=1,B=two'))
    expect(answer).toMatch(
      /^Response: Success\nActionID: o\nMessage: Originate successfully queued\n\nEvent: Newchannel\n/,
    )
    client.received = answer.replaceAll('\n', '\r\n')
    await clock.advance(500)
    expect(story(client, 'ChannelStateDesc', 'DialStatus', 'Application', 'Variable', 'Reason')).toEqual([
      'Newchannel 1 Down',
      'Newchannel 2 Ring',
      'Newexten 1 Down AppDial2',
      'VarSet 1 Down B',
      'VarSet 1 Down A',
      'NewCallerid 1 Down',
      'NewConnectedLine 1 Down',
      'VarSet 2 Ring A',
      'VarSet 2 Ring B',
      'NewCallerid 2 Ring',
      'NewConnectedLine 2 Ring',
      'LocalBridge',
      'DialBegin 1',
      'Newexten 2 Ring Answer',
      'Newstate 2 Up',
      'Newstate 1 Up',
      'DialEnd 1 ANSWER',
      'OriginateResponse 1 4',
      'Newexten 1 Up Goto',
      'Newexten 1 Up Answer',
      'Newexten 1 Up Wait',
      'Newexten 2 Up Wait',
    ])
    client.send('Action: Hangup\nChannel: Local/s@default-00000000;1')
    client.take()
    await clock.advance(100)
    expect(client.engine.pbx.channels.size).toBe(0)
  })

  test('has the Newchannel headers of a real server', () => {
    const client = server().login()
    client.take()
    const answer = client.send(originate('PJSIP/100'))
    expect(answer).toContain(
      'Event: Newchannel\nPrivilege: call,all\nChannel: PJSIP/100-00000000\nChannelState: 0\nChannelStateDesc: Down\n' +
        'CallerIDNum: <unknown>\nCallerIDName: <unknown>\nConnectedLineNum: <unknown>\nConnectedLineName: <unknown>\n' +
        'Language: en\nAccountCode: \nContext: default\nExten: s\nPriority: 1\nUniqueid: 1767225600.0\nLinkedid: 1767225600.0\n\n',
    )
  })

  test('ends both halves when one is hung up', async () => {
    const { clock, login } = server()
    const client = login()
    client.send(originate('Local/s@default'))
    await clock.advance(0)
    client.take()
    client.raw('Action: Hangup\r\nChannel: Local/s@default-00000000;1\r\nCause: 17\r\n\r\n')
    expect(story(client, 'Cause', 'Cause-txt')).toEqual([
      'SoftHangupRequest 1 16',
      'HangupRequest 2 17',
      'Hangup 1 17 User busy',
      'SoftHangupRequest 2 16',
      'Hangup 2 17 User busy',
    ])
  })

  test.each([
    ['Local/busy@default', '5', 'BUSY'],
    ['Local/congestion@default', '8', 'CONGESTION'],
    ['Local/ring@default', '3', undefined],
    // A PJSIP channel is hung up with a cause, which an Originate does not look at.
    ['PJSIP/101', '0', 'BUSY'],
    ['PJSIP/102', '3', undefined],
    ['Local/none@default', '0', undefined],
    ['PJSIP/none', '0', undefined],
    ['NoTech/x', '0', undefined],
  ])('R26 to %s fails with reason %s', async (channel, reason, status) => {
    const { clock, login } = server()
    const client = login()
    client.take()
    client.received = client.send(originate(channel, '\nTimeout: 1000')).replaceAll('\n', '\r\n')
    await clock.advance(1_000)
    const text = client.take()
    expect(text).toMatch(
      new RegExp(
        `Event: OriginateResponse\nPrivilege: call,all\nActionID: o\nResponse: Failure\nChannel: ${channel}\nContext: default\nExten: 200\nReason: ${reason}\nUniqueid: <unknown>\n`,
      ),
    )
    if (status !== undefined) expect(text).toContain(`DialStatus: ${status}`)
    expect(client.engine.pbx.channels.size).toBe(0)
  })

  test.each([
    ['Channel: ', 'Channel not specified'],
    ['Channel: noslash\nApplication: Wait', 'Invalid channel'],
    ['Channel: Local/s@default\nApplication: Wait\nTimeout: x', 'Invalid timeout'],
    ['Channel: Local/s@default\nExten: 200', "Originate with 'Exten' requires 'Context' and 'Priority'"],
    ['Channel: Local/s@default\nExten: 200\nContext: default\nPriority: x', 'Invalid priority'],
    ['Channel: Local/s@default\nExten: none\nContext: default\nPriority: 1', 'Extension does not exist.'],
  ])('is refused for %j', (headers, message) => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send(`Action: Originate\n${headers}`)).toBe(`Response: Error\nMessage: ${message}\n\n`)
  })

  test('runs an application', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.take()
    client.send('Action: Originate\nChannel: PJSIP/100\nApplication: Wait\nData: 2')
    await clock.advance(100)
    expect(client.take()).toContain('Originate successfully queued')
    expect(client.send('Action: CoreShowChannels')).toContain(
      'Application: Wait\nApplicationData: 2\nDuration: 00:00:00\n',
    )
    await clock.advance(2_000)
    expect(client.send('Action: CoreShowChannels')).toContain('ListItems: 0')
  })

  test.each([
    ['Local/s@default', 'ChannelId: mine', ['mine', 'mine;2']],
    ['Local/s@default', 'ChannelId: mine\nOtherChannelId: yours', ['mine', 'yours']],
    ['Local/s@default', 'OtherChannelId: yours', ['1767225600.0', 'yours']],
    ['PJSIP/100', 'ChannelId: mine', ['mine']],
  ])('to %s with %j gives its channels these ids', (channel, ids, uniqueids) => {
    const client = server().login()
    client.take()
    const answer = client.send(originate(channel, `\n${ids}`))
    const created = answer.split('\n\n').filter((message) => message.startsWith('Event: Newchannel'))
    expect(created.map((message) => /^Uniqueid: (.*)$/m.exec(message)?.[1])).toEqual(uniqueids)
    expect(client.send(`Action: Hangup\nChannel: ${uniqueids[0]}`)).toContain('Message: Channel Hungup')
  })

  test.each([
    ['ChannelId', 'PJSIP/100', []],
    ['ChannelId', 'Local/s@default', []],
    // The first half is there by then.
    ['OtherChannelId', 'Local/s@default', ['Newchannel', 'Hangup']],
  ])('with a %s that is in use: a call to %s is accepted and fails', (header, channel, before) => {
    const client = server().login()
    client.send(originate('PJSIP/101', '\nChannelId: mine'))
    client.take()
    const answer = client.send(originate(channel, `\n${header}: mine`))
    expect(answer).toContain('Message: Originate successfully queued')
    expect(answer).toContain('Response: Failure')
    expect(answer).toContain(`Reason: 0\nUniqueid: ${header === 'ChannelId' ? 'mine' : '<unknown>'}\n`)
    const events = [...answer.matchAll(/^Event: (.*)$/gm)].map((match) => match[1])
    expect(events).toEqual([...before, 'OriginateResponse'])
  })

  test.each(['ChannelId', 'OtherChannelId'])('accepts a %s of up to 149 bytes', (header) => {
    const client = server().login('admin', 'off')
    const id = (length: number): string => `\n${header}: ${'x'.repeat(length)}`
    expect(client.send(originate('Local/s@default', id(150)))).toContain('Uniqueid length exceeds maximum of 149')
    expect(client.send(originate('Local/s@default', id(149)))).toContain('Originate successfully queued')
  })

  test.each([
    ['', 'NOANSWER'],
    ['\nCause: 17', 'BUSY'],
  ])('that is hung up while it rings fails at once with reason 0%s', async (cause, status) => {
    const { clock, login } = server()
    const client = login()
    client.send(originate('Local/ring@default', '\nChannelId: mine'))
    await clock.advance(10)
    client.take()
    client.raw(`Action: Hangup\r\nChannel: mine${cause.replace('\n', '\r\n')}\r\n\r\n`)
    const said = story(client, 'DialStatus', 'Reason')
    expect(said).toContain(`DialEnd 1 ${status}`)
    expect(said).toContain('OriginateResponse 0')
    expect(said.filter((event) => event.startsWith('Hangup '))).toEqual(['Hangup 1', 'Hangup 2'])
    expect(client.engine.pbx.channels.size).toBe(0)
  })

  test('ends at its AbsoluteTimeout', async () => {
    const { clock, login } = server()
    const client = login('admin', 'off')
    client.send(originate('Local/s@default'))
    await clock.advance(0)
    client.take()
    expect(client.send('Action: AbsoluteTimeout\nChannel: Local/s@default-00000000;1\nTimeout: 3')).toContain(
      'Timeout Set',
    )
    await clock.advance(2_999)
    expect(client.engine.pbx.channels.size).toBe(2)
    await clock.advance(1)
    expect(client.engine.pbx.channels.size).toBe(0)
  })
})

describe('Redirect', () => {
  test.each(['22', '1.4'] as const)('with ExtraChannel moves both legs of a bridge, in %s', async (personality) => {
    const { engine, clock, login } = server(personality)
    const client = login('admin', 'off')
    client.send(originate('Local/400@default'))
    await clock.advance(500)
    client.take()
    const bridged = [...engine.pbx.channels.values()].filter(({ bridge }) => bridge !== undefined)
    expect(bridged).toHaveLength(2)
    const [one, two] = bridged.map(({ name }) => name)
    const place = 'Context: default\nExten: 680\nPriority: 1'
    expect(client.send(`Action: Redirect\nChannel: ${one}\nExtraChannel: ${two}\n${place}`)).toContain(
      'Dual Redirect successful',
    )
    await clock.advance(10)
    expect(bridged.map(({ gone, exten, application }) => [gone, exten, application])).toEqual([
      [false, '680', 'Wait'],
      [false, '680', 'Wait'],
    ])
  })

  test('to an unknown channel is refused', () => {
    const client = server().login('admin', 'off')
    client.take()
    expect(client.send('Action: Redirect\nChannel: none\nContext: default\nExten: 200\nPriority: 1')).toContain(
      'Message: Channel does not exist: none',
    )
  })
})

describe('a call in 1.4', () => {
  test('sends the older events', async () => {
    const { engine, clock, login } = server('1.4')
    const client = login()
    client.take()
    client.received = client.send(originate('Local/400@default')).replaceAll('\n', '\r\n')
    await clock.advance(500)
    const names = client.events()
    expect(names).toContain('Dial')
    expect(names.filter((name) => name === 'Link')).toHaveLength(1)
    expect(names.some((name) => /^(?:Bridge|Dial(?:Begin|End)|HangupRequest|DeviceState|VarSet)/.test(name))).toBe(
      false,
    )
    client.send('Action: Hangup\nChannel: Local/400@default-1001,1')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test.each([
    ['1.8', 'Event: Unlink\n'],
    ['11', 'Bridgestate: Unlink\n'],
  ] as const)(
    '%s says Bridge when two are connected, and %j when one of them is sent elsewhere',
    async (release, ended) => {
      const { clock, login } = server(release)
      const client = login()
      client.send(originate('Local/400@default'))
      await clock.advance(500)
      const states = (text: string): string[] =>
        [...text.matchAll(/^Bridgestate: (.*)$/gm)].map(([, state]) => state ?? '')
      expect(states(client.take())).toEqual(['Link'])
      const [, second] = /Channel: (Local\/400@default-[^\n]*[;,]2)/.exec(client.send('Action: Status')) ?? []
      const first = client.send(`Action: Redirect\nChannel: ${second}\nContext: default\nExten: 680\nPriority: 1`)
      await clock.advance(500)
      expect(first + client.take()).toContain(ended)
    },
  )

  test('sends Unlink when one end hangs up', async () => {
    const { clock, login } = server('1.4')
    const client = login()
    client.send(originate('Local/400@default'))
    await clock.advance(500)
    client.take()
    client.raw('Action: Hangup\r\nChannel: Local/400@default-1001,1\r\n\r\n')
    const text = client.take()
    expect(text.match(/^Event: Unlink$/gm)).toHaveLength(1)
    expect(text).toMatch(
      /Event: Hangup\nPrivilege: call,all\nChannel: .*\nUniqueid: .*\nCause: 0\nCause-txt: Unknown\n/,
    )
  })

  test('to an unknown extension creates no channel', async () => {
    const { clock, login } = server('1.4')
    const client = login()
    client.take()
    client.received = client.send(originate('Local/none@default')).replaceAll('\n', '\r\n')
    await clock.advance(0)
    expect(client.events()).toEqual(['OriginateResponse'])
  })
})

test('two identical runs give identical bytes', async () => {
  const run = async (): Promise<string> => {
    const { clock, login } = server()
    const client = login()
    client.send(originate('Local/400@default'))
    client.send('Action: MixMonitor\nChannel: Local/400@default-00000000;1\nFile: x\noptions: i(ID)')
    await clock.advance(2_000)
    return client.received
  }
  expect(await run()).toBe(await run())
})
