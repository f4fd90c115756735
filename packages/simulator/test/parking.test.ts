import { describe, expect, test } from 'vitest'
import { type Client, originate, type Server, server } from './support.ts'

const extensions = `
[default]
exten => call,1,Dial(PJSIP/bert)
exten => park,1,Park()
 same => n,NoOp(went on)
exten => target,1,Answer()
 same => n,Wait(30)
`
const anna = 'PJSIP/anna-00000000'

function start(lot = ''): Server & { client: Client } {
  const phones = [
    { device: 'PJSIP/anna', ringTime: 0 },
    { device: 'PJSIP/bert', ringTime: 0 },
  ]
  const files = {
    'extensions.conf': extensions,
    'res_parking.conf': `[general]\n[default]\nparkext => 700\nparkpos => 701-702\n${lot}`,
  }
  const simulator = server('22', { pbx: { files, phones } })
  return { ...simulator, client: simulator.login() }
}

async function calls(all: Server & { client: Client }, exten: string, context = 'default'): Promise<void> {
  const call = originate('PJSIP/anna', '\nCallerID: "Ada" <1000>').replace('Context: default', `Context: ${context}`)
  all.client.send(call.replace('Exten: 200', `Exten: ${exten}`))
  await all.clock.advance(1_000)
}

/** Events of one channel: names, and the headers that are asked for. */
function events(text: string, channel: string, ...headers: string[]): string[] {
  return text
    .split('\n\n')
    .filter((block) => new RegExp(`^(?:Parkee)?Channel: ${channel}$`, 'm').test(block))
    .map((block) =>
      ['Event', ...headers].flatMap((name) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? []).join(' '),
    )
}

const shown = ['Variable', 'Value', 'ParkerDialString', 'ParkingSpace', 'Exten', 'BridgeType'] as const

describe('Park', () => {
  test('is refused for a lot that there is not, and for one that is full', async () => {
    const all = start('parkpos => 701-701\n')
    await calls(all, 'target')
    await calls(all, 'target')
    all.client.take()
    const park = (headers: string): string => all.client.send(`Action: Park\nChannel: ${headers}`).split('\n')[1] ?? ''
    expect(park(`${anna}\nParkinglot: nosuch`)).toBe('Message: Park action failed')
    expect(park(anna)).toBe('Message: Park successful')
    expect(park('PJSIP/anna-00000001')).toBe('Message: Park action failed')
  })

  test('takes the caller out of its call, and hangs up the one whom it talked with', async () => {
    const all = start()
    await calls(all, 'call')
    all.client.take()
    const text = all.client.send(`Action: Park\nChannel: ${anna}\nTimeoutChannel: PJSIP/bert-00000001`)
    expect(text).toMatch(/^Response: Success\nMessage: Park successful\n/)
    expect(events(text, anna, ...shown)).toEqual([
      'VarSet BLINDTRANSFER PJSIP/bert-00000001 call',
      'ParkedCall PJSIP/bert 701',
      'VarSet BLINDTRANSFER PJSIP/bert-00000001 call',
      'VarSet BRIDGEPEER  call',
      'BridgeLeave call basic',
      'BridgeEnter call parking',
      'VarSet BLINDTRANSFER  call',
    ])
    expect(all.engine.pbx.channels.size).toBe(1)
    expect(all.client.send('Action: ParkedCalls')).toContain('\nParkingSpace: 701\n')
  })

  test('rings who parked the call when its time is over', async () => {
    const all = start()
    await calls(all, 'call')
    all.client.send(`Action: Park\nChannel: ${anna}\nTimeoutChannel: PJSIP/bert-00000001\nTimeout: 2000`)
    await all.clock.advance(2_000)
    const text = all.client.take()
    expect(events(text, anna, ...shown).slice(0, 8)).toEqual([
      'VarSet PARKING_SPACE 701 call',
      'VarSet PARKEDLOT default call',
      'VarSet PARKER PJSIP/bert call',
      'VarSet PARKER_FLAT PJSIP_bert call',
      'VarSet BRIDGE_FEATURES  call',
      'ParkedCallTimeOut PJSIP/bert 701',
      'BridgeLeave call parking',
      'VarSet DIALSTATUS ANSWER call',
    ])
    expect(text).toContain('\nParkeeExten: PJSIP_bert\n')
    expect(text).toContain('\nAppData: PJSIP/bert,30\n')
  })

  test('without comebacktoorigin continues in the context that the lot names', async () => {
    const all = start('comebacktoorigin = no\ncomebackcontext = default\nparkingtime = 3\n')
    await calls(all, 'park')
    await all.clock.advance(2_500)
    expect(all.client.take()).toMatch(/Event: ParkedCallTimeOut\n(?:.*\n)*ParkeeContext: default\nParkeeExten: s\n/)
  })

  test('in the dialplan parks the caller, who continues where the caller is sent', async () => {
    const all = start()
    await calls(all, 'park')
    all.client.take()
    all.client.raw(`Action: Redirect\r\nChannel: ${anna}\r\nContext: default\r\nExten: target\r\nPriority: 1\r\n\r\n`)
    await all.clock.advance(100)
    expect(events(all.client.take(), anna, 'Exten', 'Application', 'ParkeeExten')).toEqual([
      'Newexten target Park',
      'ParkedCallGiveUp target',
      'BridgeLeave target',
      'Newexten target Wait',
    ])
  })
})

describe('a parking lot', () => {
  test('keeps none of the calls that have left it but the first two', async () => {
    const all = start()
    for (let count = 0; count < 5; count++) {
      await calls(all, 'park')
      all.client.send('Action: Hangup\nChannel: /^PJSIP/')
      await all.clock.advance(1_000)
    }
    const { bridges, channels } = all.engine.pbx
    expect(channels.size).toBe(0)
    expect([...bridges].map(({ type, firstTwo }) => [type, firstTwo.length])).toEqual([['parking', 2]])
  })
})

describe('a space that is dialled', () => {
  test('gives the call to who dials it', async () => {
    const all = start()
    await calls(all, 'park')
    all.client.take()
    const retriever = 'PJSIP/anna-00000001'
    await calls(all, '701', 'parkedcalls')
    const text = all.client.take()
    expect(text).toMatch(new RegExp(`Event: UnParkedCall\n(?:.*\n)*RetrieverChannel: ${retriever}\n`))
    expect(events(text, retriever, 'Application', 'BridgeType', 'Value').slice(-2)).toEqual([
      'BridgeEnter basic',
      `VarSet ${anna}`,
    ])
    all.client.raw(`Action: Hangup\r\nChannel: ${retriever}\r\n\r\n`)
    await all.clock.advance(0)
    expect(events(all.client.take(), anna, 'AppData')).toContain('Newexten went on')
  })

  test('is hung up where no call is parked', async () => {
    const all = start()
    await calls(all, '702', 'parkedcalls')
    await all.clock.advance(60_000)
    expect(all.engine.pbx.channels.size).toBe(0)
  })
})

describe('the dialplan of parking lots', () => {
  const lots = (text: string): string[] => {
    const { engine } = server('22', { pbx: { files: { 'res_parking.conf': text } } })
    const { contexts } = engine.pbx.dialplan
    return contexts.flatMap(({ name, extensions }) => extensions.map((exten) => `${exten}@${name}`))
  }

  test('has the extension and the spaces of each lot that has one', () => {
    const places = lots(
      '[default]\nparkext=>700\nparkpos=>701-702\n[vip]\nparkext=>800\nparkpos=>801-801\ncontext=>vips\n[quiet]\nparkpos=>901-902',
    )
    expect(places).toEqual(expect.arrayContaining(['700@parkedcalls', '702@parkedcalls', '800@vips', '801@vips']))
    expect(places.some((place) => place.startsWith('90'))).toBe(false)
  })
})

describe.each(['1.4', '1.8', '11'] as const)('a call that leaves its space in %s', (release) => {
  const parked = async (): Promise<Server & { client: Client; channel: string }> => {
    const it = server(release, {
      pbx: {
        extensions: `[default]
exten => park,1,Answer()
exten => park,2,Park()
exten => fetch,1,ParkedCall(701)
exten => 200,1,Answer()
exten => 200,2,Wait(600)
`,
      },
    })
    const client = it.login()
    client.send(originate('Local/park@default/n'))
    await it.clock.advance(1_000)
    expect(client.take()).toMatch(/Event: ParkedCall\n[\s\S]*?Exten: 701\n/)
    return { ...it, client, channel: it.engine.pbx.parking.lot('')?.find()?.channel.name ?? '' }
  }

  test('says that its time is over', async () => {
    const { client, clock, channel } = await parked()
    await clock.advance(46_000)
    expect(client.take()).toContain(`Event: ParkedCallTimeOut\nPrivilege: call,all\nExten: 701\nChannel: ${channel}\n`)
  })

  test('says that it hangs up', async () => {
    const { client, clock, channel } = await parked()
    const text = client.send(`Action: Hangup\nChannel: ${channel}`)
    await clock.advance(1_000)
    expect(text + client.take()).toContain(
      `Event: ParkedCallGiveUp\nPrivilege: call,all\nExten: 701\nChannel: ${channel}\n`,
    )
  })

  test('says that it is picked up, and by whom', async () => {
    const { client, clock, channel } = await parked()
    client.send(originate('Local/fetch@default/n'))
    await clock.advance(1_000)
    expect(client.take()).toMatch(
      new RegExp(
        `Event: UnParkedCall\nPrivilege: call,all\nExten: 701\nChannel: ${channel}\n(?:Parkinglot: default\n)?From: Local/fetch@`,
      ),
    )
  })
})
