import { describe, expect, test } from 'vitest'
import { type Client, originate, type Server, server } from './support.ts'

const extensions = `
[default]
exten => wait,1,Answer()
 same => n,Wait(60)
exten => call,1,Dial(PJSIP/bert)
 same => n,NoOp(after)
exten => target,1,Answer()
 same => n,Wait(30)
 same => n,NoOp(went on)
 same => n,Wait(30)
exten => limited,1,Set(TIMEOUT(absolute)=2)
 same => n,Wait(10)
exten => T,1,NoOp(time is over)
`
const anna = 'PJSIP/anna-00000000'
const bert = 'PJSIP/bert-00000001'

function start(): Server & { client: Client } {
  const phones = [
    { device: 'PJSIP/anna', ringTime: 0 },
    { device: 'PJSIP/bert', ringTime: 0 },
  ]
  const simulator = server('22', { pbx: { extensions, phones } })
  return { ...simulator, client: simulator.login() }
}

/** Anna calls Bert, and they talk. */
async function talk(): Promise<Server & { client: Client }> {
  const all = start()
  all.client.send(originate('PJSIP/anna', '\nCallerID: "Ada" <1000>').replace('Exten: 200', 'Exten: call'))
  await all.clock.advance(1_000)
  all.client.take()
  return all
}

/** Events of one channel: names, and the headers that are asked for. */
function events(text: string, channel: string, ...headers: string[]): string[] {
  return text
    .split('\n\n')
    .filter((block) => block.includes(`\nChannel: ${channel}\n`))
    .map((block) =>
      ['Event', ...headers].flatMap((name) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? []).join(' '),
    )
}

const shown = ['Variable', 'Value', 'Exten', 'Application', 'Cause'] as const

describe('Redirect', () => {
  test('of the caller hangs up the other, and leaves the variables of the time that was talked alone', async () => {
    const { client, clock } = await talk()
    client.raw(`Action: Redirect\r\nChannel: ${anna}\r\nContext: default\r\nExten: target\r\nPriority: 1\r\n\r\n`)
    await clock.advance(0)
    const text = client.take()
    expect(text).toMatch(/^Response: Success\nMessage: Redirect successful\n/)
    expect(events(text, anna, ...shown)).toEqual([
      'VarSet BRIDGEPEER  call',
      'Newexten target Dial',
      'BridgeLeave target',
      'VarSet DIALSTATUS ANSWER target',
      'Newexten target Wait',
    ])
    expect(events(text, bert, ...shown)).toEqual(['VarSet BRIDGEPEER  ', 'BridgeLeave ', 'Hangup  16'])
  })

  test('of the called party hangs up the caller, and gives the called party a dialplan', async () => {
    const { client, clock } = await talk()
    client.raw(`Action: Redirect\r\nChannel: ${bert}\r\nContext: default\r\nExten: target\r\nPriority: 1\r\n\r\n`)
    await clock.advance(0)
    const text = client.take()
    expect(events(text, bert, ...shown)).toEqual([
      'VarSet BRIDGEPEER  ',
      'Newexten target AppDial',
      'BridgeLeave target',
      'Newexten target Wait',
    ])
    expect(events(text, anna, ...shown).slice(-3)).toEqual([
      'VarSet DIALSTATUS ANSWER call',
      'SoftHangupRequest call 16',
      'Hangup call 16',
    ])
  })

  test('of both legs hangs up neither', async () => {
    const { client, clock, engine } = await talk()
    const answer = client.send(
      `Action: Redirect\nChannel: ${anna}\nExtraChannel: ${bert}\nContext: default\nExten: target\nPriority: 1\nExtraContext: default\nExtraExten: wait\nExtraPriority: 1`,
    )
    expect(answer).toContain('Message: Dual Redirect successful')
    await clock.advance(100)
    expect([...engine.pbx.channels].map(({ exten, priority }) => `${exten} ${priority}`)).toEqual([
      'target 2',
      'wait 2',
    ])
    expect([...engine.pbx.bridges]).toEqual([])
  })
})

describe('Bridge', () => {
  async function two(): Promise<Server & { client: Client }> {
    const all = start()
    for (const [phone, number] of [
      ['anna', '1000'],
      ['bert', '2000'],
    ])
      all.client.send(originate(`PJSIP/${phone}`, `\nCallerID: <${number}>`).replace('Exten: 200', 'Exten: target'))
    await all.clock.advance(100)
    all.client.take()
    return all
  }

  test('connects two channels, which learn of each other and get the Linkedid of the older call', async () => {
    const { client, engine } = await two()
    const [first, second] = [...engine.pbx.channels]
    const text = client.send(`Action: Bridge\nChannel1: ${first?.name}\nChannel2: ${second?.name}`)
    expect(text).toMatch(/^Response: Success\nMessage: Channels have been bridged\n/)
    expect(events(text, second?.name ?? '', 'BridgeNumChannels', 'Value', 'ConnectedLineNum', 'Priority')).toEqual([
      'BridgeEnter 2 2000 3',
      `VarSet ${first?.name} 2000 3`,
      'NewConnectedLine 1000 3',
    ])
    expect(second?.linkedid).toBe(first?.uniqueid)
  })

  test('gives the channels back to their dialplans when one is kicked', async () => {
    const { client, clock, engine } = await two()
    const [first, second] = [...engine.pbx.channels]
    client.send(`Action: Bridge\nChannel1: ${first?.name}\nChannel2: ${second?.name}`)
    client.send(`Action: BridgeKick\nChannel: ${first?.name}`)
    await clock.advance(0)
    expect([first?.appData, second?.appData, first?.bridge]).toEqual(['30', '30', undefined])
    expect(first?.priority).toBe(4)
  })
})

test('BlindTransfer sends the other party elsewhere and hangs up the one that transfers', async () => {
  const { client, clock } = await talk()
  client.raw(`Action: BlindTransfer\r\nChannel: ${bert}\r\nContext: default\r\nExten: target\r\n\r\n`)
  await clock.advance(0)
  const text = client.take()
  expect(text).toMatch(
    /^Response: Success\nMessage: Transfer succeeded\n\nEvent: Unhold\n(?:.|\n)*\nEvent: BlindTransfer\nPrivilege: call,all\nResult: Success\nTransfererChannel: PJSIP\/bert-00000001\n/,
  )
  expect(events(text, anna, ...shown)).toEqual([
    'VarSet BLINDTRANSFER PJSIP/bert-00000001 call',
    'VarSet BRIDGEPEER  call',
    'Newexten target Dial',
    'BridgeLeave target',
    'VarSet DIALSTATUS ANSWER target',
    'Newexten target Wait',
  ])
  expect(events(text, bert, ...shown).slice(-2)).toEqual(['BridgeLeave ', 'Hangup  16'])
})

test('a time limit leads to the extension T', async () => {
  const { client, clock } = start()
  client.send(originate('PJSIP/anna').replace('Exten: 200', 'Exten: limited'))
  await clock.advance(2_100)
  expect(events(client.take(), anna, 'Exten', 'AppData').slice(-3)).toEqual([
    'Newexten T time is over',
    'SoftHangupRequest T',
    'Hangup T',
  ])
})

test('Status gives the variables that it is asked for, and CoreShowChannelMap whom a channel talks with', async () => {
  const { client } = await talk()
  expect(client.send(`Action: Status\nChannel: ${anna}\nVariables: DIALSTATUS,CALLERID(num)`)).toContain(
    '\nVariable: DIALSTATUS=ANSWER\nVariable: CALLERID(num)=1000\n',
  )
  expect(client.send(`Action: CoreShowChannelMap\nChannel: ${anna}`)).toContain(`\nConnectedChannel: ${bert}\n`)
})

describe.each([
  [
    'Redirect',
    (channel: string) => `Action: Redirect\nChannel: ${channel}\nContext: default\nExten: wait\nPriority: 1`,
  ],
  ['Park', (channel: string) => `Action: Park\nChannel: ${channel}\nTimeoutChannel: ${channel}`],
  ['Bridge', (channel: string) => `Action: Bridge\nChannel1: ${channel}\nChannel2: other`],
] as const)('%s of a channel that rings', (_, action) => {
  const extensions = `
[default]
exten => dial,1,Answer()
exten => dial,2,Dial(Local/ring@default,30)
exten => dial,3,Wait(60)
exten => queue,1,Queue(support)
exten => ring,1,Ringing()
exten => ring,2,Wait(5)
exten => ring,3,Answer()
exten => ring,4,Wait(60)
exten => wait,1,Answer()
exten => wait,2,Wait(60)
`
  test.each(['dial', 'queue'])('takes it away from a %s, and it answers elsewhere', async (exten) => {
    const { clock, engine, login } = server('22', {
      pbx: { extensions, queues: [{ name: 'support', retry: 60, members: [{ interface: 'Local/ring@default' }] }] },
    })
    const client = login()
    const place = 'Application: Wait\nData: 60\nAsync: true'
    client.send(`Action: Originate\nChannel: Local/wait@default/n\nChannelId: other\n${place}`)
    client.send(`Action: Originate\nChannel: Local/${exten}@default/n\nTimeout: 60000\n${place}`)
    await clock.advance(1_000)
    client.take()
    const called = [...engine.pbx.channels].find(({ name }) => /^Local\/ring@default-.*;1$/.test(name))
    if (called === undefined) throw new Error('nothing rings')
    const text = client.send(action(called.name))
    await clock.advance(10_000)
    const story = text + client.take()
    // Only Redirect makes another channel of it, whose answer no one tells of.
    const ends = [...story.matchAll(/^Event: DialEnd\n[\s\S]*?^DestChannel: (.*)\n[\s\S]*?^DialStatus: (.*)\n/gm)]
    const told = ends.filter(([, name]) => name === called.name).map(([, , status]) => status)
    expect(told).toEqual(action(called.name).includes('Redirect') ? [] : ['ANSWER'])
    expect(story).not.toMatch(/Event: AgentConnect\n|Value: ANSWER\n/)
    expect([...engine.pbx.channels]).toContain(called)
    expect([...engine.pbx.bridges].filter(({ channels }) => channels.includes(called))).toEqual(
      called.bridge === undefined ? [] : [called.bridge],
    )
  })
})

describe('what cannot be done', () => {
  test('a blind transfer by one who is in no call is reported as invalid', async () => {
    const { client, clock } = start()
    client.send(originate('PJSIP/anna').replace('Exten: 200', 'Exten: wait'))
    await clock.advance(1_000)
    client.take()
    const text = client.send(`Action: BlindTransfer\nChannel: ${anna}\nContext: default\nExten: target`)
    expect(text).toContain('Message: Transfer invalid')
    expect(text).toMatch(/Event: BlindTransfer\n(?:.+\n)*Result: Invalid\nTransfererChannel: PJSIP\/anna-00000000\n/)
    expect(text).not.toContain('BridgeUniqueid')
  })

  test.each(['0', '-1', 'nolabel'])('Redirect refuses the priority %s', async (priority) => {
    const { client, clock } = start()
    client.send(originate('PJSIP/anna').replace('Exten: 200', 'Exten: wait'))
    await clock.advance(1_000)
    const redirect = `Action: Redirect\nChannel: ${anna}\nContext: default\nExten: target\nPriority: ${priority}`
    expect(client.send(redirect)).toContain('Message: Priority is invalid')
  })
})
