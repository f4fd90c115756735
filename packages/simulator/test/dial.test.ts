import { describe, expect, test } from 'vitest'
import { type Client, originate, type Server, server } from './support.ts'

const extensions = `
[default]
exten => wait,1,Answer()
 same => n,Wait(60)
exten => late,1,Ringing()
 same => n,Wait(1)
 same => n,Answer()
 same => n,Wait(60)
exten => reject,1,Hangup(21)
exten => busy,1,Busy(5)
exten => both,1,Dial(Local/ring@default&Local/late@default,20,g)
 same => n,NoOp(\${DIALSTATUS})
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => one,1,Set(__ALL=1)
 same => n,Set(_ONCE=2)
 same => n,Dial(Local/wait@default)
 same => n,NoOp(not reached)
exten => failing,1,Dial(Local/reject@default,5)
 same => n,NoOp(\${DIALSTATUS} \${HANGUPCAUSE})
 same => n,Dial(Local/busy@default,5)
 same => n,NoOp(\${DIALSTATUS} \${HANGUPCAUSE})
 same => n,Dial(PJSIP/none,5)
 same => n,NoOp(\${DIALSTATUS} \${HANGUPCAUSE})
 same => n,Dial(Local/ring@default,2)
 same => n,NoOp(\${DIALSTATUS})
 same => n,Hangup(19)
exten => h,1,NoOp(h \${HANGUPCAUSE})
`

function start(): Server & { client: Client } {
  const simulator = server('22', { pbx: { extensions, phones: [{ device: 'PJSIP/anna', ringTime: 0 }] } })
  return { ...simulator, client: simulator.login() }
}

const call = (exten: string, more = ''): string =>
  originate('PJSIP/anna', `\nCallerID: "Ada" <1000>${more}`).replace('Exten: 200', `Exten: ${exten}`)

/** Events of one channel: names, and the headers that are asked for. */
function events(text: string, channel: string, ...headers: string[]): string[] {
  return text
    .split('\n\n')
    .filter((block) => !block.startsWith('Event: TestEvent'))
    .filter((block) => new RegExp(`^(?:Dest|LocalOne)?Channel: ${channel.replace('/', '\\/')}`, 'm').test(block))
    .map((block) =>
      ['Event', ...headers].flatMap((name) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? []).join(' '),
    )
}

describe('Dial', () => {
  test('gives the called channel the caller, the dialled number as its own, and what is inherited', async () => {
    const { client, clock } = start()
    client.send(call('one'))
    await clock.advance(0)
    const text = client.take()
    expect(
      events(
        text,
        'Local/wait@default-00000000;1',
        'Variable',
        'Value',
        'CallerIDNum',
        'ConnectedLineNum',
        'DialString',
      ),
    ).toEqual([
      'Newchannel <unknown> <unknown>',
      'VarSet DIALEDPEERNUMBER wait@default <unknown> <unknown>',
      'VarSet ONCE 2 <unknown> <unknown>',
      'VarSet __ALL 1 <unknown> <unknown>',
      'Newexten one 1000',
      'NewCallerid one 1000',
      'NewConnectedLine one 1000',
      'LocalBridge',
      'DialBegin 1000 1000 wait@default',
      'Newstate one 1000',
      'DialEnd 1000 1000',
      'Newexten one 1000',
      'BridgeEnter one 1000',
      'VarSet BRIDGEPEER PJSIP/anna-00000000 one 1000',
    ])
    const other = events(text, 'Local/wait@default-00000000;2', 'Variable', 'CallerIDNum', 'ConnectedLineNum')
    expect(other.slice(0, 8)).toEqual([
      'Newchannel <unknown> <unknown>',
      'VarSet DIALEDPEERNUMBER <unknown> <unknown>',
      'VarSet ONCE <unknown> <unknown>',
      'VarSet __ALL <unknown> <unknown>',
      'NewCallerid 1000 one',
      'NewConnectedLine 1000 one',
      'Newexten 1000 one',
      'Newstate 1000 one',
    ])
  })

  test('of two cancels the other one with the cause 26, and continues with g', async () => {
    const { client, clock } = start()
    client.send(call('both'))
    await clock.advance(500)
    client.take()
    await clock.advance(500)
    const text = client.take()
    expect(events(text, 'PJSIP/anna', 'Variable', 'Value', 'DestChannel', 'DialStatus')).toEqual([
      'DialEnd Local/ring@default-00000000;1 CANCEL',
      'VarSet DIALSTATUS ANSWER',
      'VarSet DIALEDPEERNAME Local/late@default-00000001;1',
      'VarSet DIALEDPEERNUMBER late@default',
      'DialEnd Local/late@default-00000001;1 ANSWER',
      'BridgeEnter',
      'VarSet BRIDGEPEER Local/late@default-00000001;1',
    ])
    expect(events(text, 'Local/ring@default-00000000;2', 'Cause', 'AppData')).toEqual([
      'HangupRequest 26',
      'SoftHangupRequest 16',
      'Newexten h 26',
      'Hangup 26',
    ])
    client.send('Action: Hangup\nChannel: Local/late@default-00000001;2')
    await clock.advance(0)
    expect(events(client.take(), 'PJSIP/anna', 'Variable', 'Value', 'AppData', 'Cause').slice(0, 9)).toEqual([
      'VarSet BRIDGEPEER ',
      'BridgeLeave',
      'VarSet ANSWEREDTIME 1',
      'VarSet ANSWEREDTIME_MS 1000',
      'VarSet DIALEDTIME 1',
      'VarSet DIALEDTIME_MS 1000',
      'VarSet DIALSTATUS ANSWER',
      'Newexten ANSWER',
      'SoftHangupRequest 16',
    ])
  })

  test('tells why no phone answers', async () => {
    const { client, clock } = start()
    client.send(call('failing'))
    await clock.advance(3_000)
    const steps = events(client.take(), 'PJSIP/anna', 'Application', 'AppData').filter((line) => line.includes('NoOp'))
    expect(steps).toEqual([
      'Newexten NoOp CHANUNAVAIL 21',
      'Newexten NoOp BUSY 0',
      'Newexten NoOp CHANUNAVAIL 3',
      'Newexten NoOp NOANSWER',
      'Newexten NoOp h 19',
    ])
  })

  test('that the caller leaves while it rings cancels the call', async () => {
    const { client, clock, engine } = start()
    client.send(originate('PJSIP/anna').replace('Exten: 200', 'Exten: both'))
    await clock.advance(100)
    client.take()
    client.raw('Action: Hangup\r\nChannel: PJSIP/anna-00000000\r\n\r\n')
    await clock.advance(0)
    expect(events(client.take(), 'PJSIP/anna', 'DialStatus', 'Variable', 'Value', 'AppData', 'Cause')).toEqual([
      'DialEnd CANCEL',
      'DialEnd CANCEL',
      'VarSet DIALSTATUS CANCEL',
      'SoftHangupRequest 16',
      'Newexten h 0',
      'Hangup 0',
    ])
    expect(engine.pbx.channels.size).toBe(0)
  })
})
