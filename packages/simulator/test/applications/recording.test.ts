import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

describe('MixMonitor', () => {
  test('names its file and its id, and ends with StopMixMonitor', async () => {
    const { client, clock } = dialplanServer(
      `exten => x,1,MixMonitor(a.wav,bi(ID))
 same => n,NoOp(\${MIXMONITOR_FILENAME})
 same => n,StopMixMonitor(\${ID})
 same => n,StopMixMonitor()
 same => n,MixMonitor()
 same => n,NoOp(never)`,
    )
    call(client, 'x')
    await clock.advance(100)
    const text = client.take()
    expect(text.match(/Event: MixMonitorSt\w+/g)).toEqual(['Event: MixMonitorStart', 'Event: MixMonitorStop'])
    expect(text).toContain('AppData: /var/spool/asterisk/monitor/a.wav')
    expect(text).not.toContain('AppData: never')
  })

  test('its actions start, mute and stop a recording of a channel', async () => {
    const { client, clock, engine } = dialplanServer('exten => x,1,Wait(60)')
    call(client, 'x')
    await clock.advance(100)
    const name = [...engine.pbx.channels][0]?.name ?? ''
    client.take()
    const send = (text: string): string => client.send(`Action: ${text}\nChannel: ${name}`)
    expect(send('MixMonitorMute\nDirection: both\nState: 1')).toContain('Message: Cannot set mute flag')
    const started = send('MixMonitor\nFile: b.wav\nOptions: i(ID)')
    const id = /MixMonitorID: (\S+)/.exec(started)?.[1]
    expect(send('MixMonitorMute\nState: 1')).toContain('Message: No direction specified. Must be read, write or both')
    expect(send(`MixMonitorMute\nDirection: read\nState: 1\nMixMonitorID: ${id}`)).toContain(
      'Direction: read\nState: 1',
    )
    expect(send('StopMixMonitor\nMixMonitorID: none')).toContain('Message: Could not stop monitoring channel')
    expect(send(`StopMixMonitor\nMixMonitorID: ${id}`)).toContain('Event: MixMonitorStop')
  })
})

test('Record ends with its terminator, its time, or the call', async () => {
  const { client, clock } = dialplanServer('exten => x,1,Record(a%d:wav,0,3)\n same => n,NoOp(end)')
  call(client, 'x', 'SendDTMF', 'wwww#WWW')
  await clock.advance(4_000)
  expect(steps(client)).toEqual(['Record(a%d:wav,0,3)', 'RECORDED_FILE=a0', 'RECORD_STATUS=DTMF', 'NoOp(end)'])
  call(client, 'x')
  await clock.advance(10_000)
  expect(steps(client)).toContain('RECORD_STATUS=TIMEOUT')
  call(client, 'x', 'Wait', '2')
  await clock.advance(10_000)
  expect(steps(client)).toContain('RECORD_STATUS=HANGUP')
})

test('ChanSpy listens to the channel that it finds until that is gone', async () => {
  const { client, clock } = dialplanServer(
    `exten => talk,1,Answer()
 same => n,Wait(3)
exten => spy,1,ChanSpy(Local/talk,qE)`,
  )
  call(client, 'talk')
  call(client, 'spy')
  await clock.advance(1_500)
  expect(story(client.take(), 'SpyerChannel', 'SpyeeChannel')).toEqual([
    'ChanSpyStart Local/spy@default-00000001;2 Local/talk@default-00000000;1',
  ])
  await clock.advance(5_000)
  expect(story(client.take(), 'SpyerChannel')).toEqual(['ChanSpyStop Local/spy@default-00000001;2'])
})

test('Originate tells how the call ended, SoftHangup ends one, ChannelRedirect moves one', async () => {
  const { client, clock } = dialplanServer(
    `exten => x,1,Originate(Local/up@default,exten,default,here,1)
 same => n,Originate(Local/none@default,app,Wait,1)
 same => n,ChannelRedirect(Local/up@default-00000001\\;1,default,there,1)
 same => n,ChannelRedirect(none,default,there,1)
 same => n,Transfer(5)
exten => up,1,Answer()
 same => n,Wait(60)
exten => here,1,Wait(60)
exten => there,1,UserEvent(There)`,
  )
  call(client, 'x')
  await clock.advance(2_000)
  const text = client.take()
  expect(text).toContain('Event: UserEvent')
  expect(
    [...text.matchAll(/Variable: (ORIG\S+|CHANNELRED\S+|TRANSFERSTATUS)\nValue: (.*)/g)].map((one) => one[2]),
  ).toEqual(['SUCCESS', 'FAILED', 'SUCCESS', 'NOCHANNEL', 'UNSUPPORTED'])
})

test('ChannelRedirect to a label that is not there ends the call that asks for it', async () => {
  const { client, clock, engine } = dialplanServer(
    `
exten => up,1,Answer()
 same => n,Wait(60)
exten => go,1,ChannelRedirect(Local/up@default-00000000\\;2,default,up,nolabel)
 same => n,Set(AFTER=1)
`,
  )
  call(client, 'up')
  await clock.advance(1_000)
  call(client, 'go')
  await clock.advance(1_000)
  expect(steps(client)).toContain('CHANNELREDIRECT_STATUS=SUCCESS')
  expect([...engine.pbx.channels].map(({ device }) => device)).toEqual(['Local/up@default', 'Local/up@default'])
})
