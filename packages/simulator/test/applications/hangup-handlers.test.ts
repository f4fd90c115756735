import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const extensions = `
exten => two,1,Set(CHANNEL(hangup_handler_push)=handler,s,1(one,1))
 same => n,Set(CHANNEL(hangup_handler_push)=two,out(two,2))
 same => n,Wait(1)
 same => n,Hangup()
 same => n(out),Set(SAID=\${ARG1}\${ARG2})
 same => n,Return()
exten => replaced,1,Set(CHANNEL(hangup_handler_push)=handler,s,1(one))
 same => n,Set(CHANNEL(hangup_handler_push)=handler,s,1(two))
 same => n,Set(CHANNEL(hangup_handler_pop)=handler,s,1(three))
 same => n,Wait(60)
exten => wiped,1,Set(CHANNEL(hangup_handler_push)=handler,s,1(one))
 same => n,Set(CHANNEL(hangup_handler_push)=handler,s,1(two))
 same => n,Set(CHANNEL(hangup_handler_wipe)=)
 same => n,Hangup()
exten => slow,1,Set(CHANNEL(hangup_handler_push)=handler,slow,1)
 same => n,Hangup()
exten => endless,1,Set(CHANNEL(hangup_handler_push)=handler,nowhere,1)
 same => n,Set(CHANNEL(hangup_handler_push)=handler,open,1)
 same => n,Hangup()
exten => h,1,Set(SAID=h)

[handler]
exten => s,1,Set(SAID=\${ARG1}\${ARG2})
 same => n,Return()
exten => slow,1,Wait(5)
 same => n,Set(SAID=slow)
 same => n,Return()
exten => open,1,Set(SAID=open)
`

describe('hangup handlers', () => {
  test('run after the extension h, the last one first, each with its arguments', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'two')
    await clock.advance(500)
    expect(client.send('Action: Command\nCommand: core show hanguphandlers all')).toMatch(
      /Channel {24}Handler\nOutput: Local\/two@default-00000000;2 +default,two,out\(two,2\)\nOutput: {32}handler,s,1\(one,1\)/,
    )
    client.take()
    await clock.advance(2_000)
    const text = client.take()
    expect(story(text, 'Handler', 'Cause')).toEqual([
      'SoftHangupRequest 16',
      'HangupHandlerRun default,two,out(two,2)',
      'HangupHandlerRun handler,s,1(one,1)',
      'HangupRequest 16',
      'Hangup 16',
      'Hangup 16',
    ])
    expect(text.match(/Variable: SAID\nValue: .*/g)).toEqual(
      ['h', 'two2', 'one1'].map((said) => `Variable: SAID\nValue: ${said}`),
    )
    expect(text).toMatch(/Event: Hangup\n(?:.+\n)*Exten: two\n/)
  })

  test('one takes the place of another, and runs where the far end hangs up', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'replaced')
    await clock.advance(500)
    expect(story(client.take(), 'Handler')).toEqual([
      'HangupHandlerPush handler,s,1(one)',
      'HangupHandlerPush handler,s,1(two)',
      'HangupHandlerPop handler,s,1(two)',
      'HangupHandlerPush handler,s,1(three)',
    ])
    client.send('Action: Hangup\nChannel: /;2$/')
    await clock.advance(500)
    expect(steps(client).filter((step) => step.startsWith('SAID'))).toEqual(['SAID=h', 'SAID=three', 'SAID=one'])
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('none runs after they were wiped', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'wiped')
    await clock.advance(500)
    expect(steps(client).filter((step) => step.startsWith('SAID'))).toEqual(['SAID=h'])
  })

  test('a slow one keeps the channel until it returns; a second hangup changes nothing', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'slow')
    await clock.advance(2_000)
    expect(engine.pbx.channels.size).toBe(2)
    client.send('Action: Hangup\nChannel: /;2$/')
    await clock.advance(2_000)
    expect(engine.pbx.channels.size).toBe(2)
    await clock.advance(2_000)
    expect(steps(client)).toContain('SAID=slow')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('one that does not return, or is not there, does not keep the channel', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'endless')
    await clock.advance(1_000)
    expect(steps(client)).toEqual(expect.arrayContaining(['SAID=open', 'GOSUB_RETVAL=']))
    expect(engine.pbx.channels.size).toBe(0)
  })
})
