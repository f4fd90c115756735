import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const ivr = `
exten => ivr,1,Answer()
 same => n,Background(welcome&menu)
 same => n,WaitExten(2)
exten => 1,1,NoOp(one)
exten => 12,1,NoOp(twelve)
exten => _3XX,1,NoOp(three \${EXTEN})
exten => 5,1,NoOp(five)
exten => i,1,NoOp(invalid \${INVALID_EXTEN})
exten => t,1,NoOp(timeout)
`

describe('digits in an IVR', () => {
  test('a digit that no longer extension begins with jumps there at once, and ends the sound', async () => {
    const { client, clock } = dialplanServer(ivr)
    call(client, 'ivr', 'SendDTMF', 'w5')
    await clock.advance(1_500)
    expect(steps(client)).toEqual(['Answer()', 'BackGround(welcome&menu)', 'BACKGROUNDSTATUS=SUCCESS', 'NoOp(five)'])
  })

  test('a digit that begins a longer extension waits for the next one, or for the digit timeout', async () => {
    const { client, clock } = dialplanServer(ivr)
    call(client, 'ivr', 'SendDTMF', 'w12')
    await clock.advance(1_500)
    expect(steps(client)).toContain('NoOp(twelve)')
    call(client, 'ivr', 'SendDTMF', 'w1WWWWWWWW')
    await clock.advance(5_000)
    expect(steps(client)).not.toContain('NoOp(one)')
    await clock.advance(1_500)
    expect(steps(client)).toContain('NoOp(one)')
    call(client, 'ivr', 'SendDTMF', 'w345')
    await clock.advance(2_000)
    expect(steps(client)).toContain('NoOp(three 345)')
  })

  test('digits that no extension has lead to i, silence to t', async () => {
    const { client, clock } = dialplanServer(ivr)
    call(client, 'ivr', 'SendDTMF', 'w9')
    await clock.advance(1_500)
    expect(steps(client).slice(-2)).toEqual(['INVALID_EXTEN=9', 'NoOp(invalid 9)'])
    call(client, 'ivr')
    await clock.advance(5_000)
    expect(steps(client)).toContain('NoOp(timeout)')
  })

  test('a digit is received as DTMFBegin and, when it is released, DTMFEnd with its duration', async () => {
    const { client, clock, engine } = dialplanServer('exten => w,1,Answer()\n same => n,Wait(9)')
    call(client, 'w')
    await clock.advance(1_000)
    client.take()
    const [channel] = [...engine.pbx.channels].filter(({ name }) => name.endsWith(';2'))
    if (channel === undefined) throw new Error('there is no channel')
    engine.pbx.receiveDigit(channel, '7', 250)
    await clock.advance(249)
    expect(story(client.take(), 'Digit', 'Direction', 'DurationMs')).toEqual(['DTMFBegin 7 Received'])
    await clock.advance(1)
    expect(story(client.take(), 'Digit', 'Direction', 'DurationMs')).toEqual(['DTMFEnd 7 Received 250'])
  })
})

describe('Read', () => {
  const read = (options: string): string => `exten => r,1,Read(D,${options})\n same => n,NoOp(\${D} \${READSTATUS})`

  test('ends with the terminator, with enough digits, or with a timeout', async () => {
    const { client, clock } = dialplanServer(read('beep,4,,,3'))
    call(client, 'r', 'SendDTMF', 'w12#')
    await clock.advance(3_000)
    expect(steps(client)).toEqual(['Read(D,beep,4,,,3)', 'READSTATUS=ERROR', 'D=12', 'READSTATUS=OK', 'NoOp(12 OK)'])
    call(client, 'r', 'SendDTMF', 'w1234')
    await clock.advance(3_000)
    expect(steps(client)).toContain('NoOp(1234 OK)')
    call(client, 'r', 'SendDTMF', 'w1WWWWWWWW')
    await clock.advance(6_000)
    expect(steps(client)).toContain('NoOp(1 TIMEOUT)')
  })

  test('asks as often as it may, and is skipped on a channel that is not up', async () => {
    const { client, clock } = dialplanServer(read(',2,,2,1'))
    call(client, 'r')
    await clock.advance(3_000)
    expect(steps(client).filter((step) => step === 'D=')).toHaveLength(2)
    const skipping = dialplanServer(read(',2,s'))
    call(skipping.client, 'r')
    await skipping.clock.advance(100)
    expect(steps(skipping.client)).toContain('NoOp( SKIPPED)')
  })

  test('a sound that the server does not have ends it with ERROR', async () => {
    const { client, clock } = dialplanServer(read('beep,4'), { sounds: 'none' })
    call(client, 'r')
    await clock.advance(3_000)
    expect(steps(client)).toEqual(['Read(D,beep,4)', 'READSTATUS=ERROR', 'D=', 'READSTATUS=ERROR', 'NoOp( ERROR)'])
  })
})

test('WaitDigit takes only the digits that it is told', async () => {
  const { client, clock } = dialplanServer(
    'exten => w,1,Answer()\n same => n,WaitDigit(5,34)\n same => n,WaitDigit(1)\n same => n,NoOp(end)',
  )
  call(client, 'w', 'SendDTMF', '123WWWW')
  await clock.advance(4_000)
  expect(steps(client)).toEqual([
    'Answer()',
    'WaitDigit(5,34)',
    'WAITDIGITRESULT=3',
    'WAITDIGITSTATUS=DTMF',
    'WaitDigit(1)',
    'WAITDIGITSTATUS=TIMEOUT',
    'NoOp(end)',
  ])
})

test('Authenticate asks three times, then hangs up', async () => {
  const { client, clock, engine } = dialplanServer(
    'exten => a,1,Authenticate(42)\n same => n,NoOp(in)\n same => n,Wait(9)',
  )
  call(client, 'a', 'SendDTMF', 'W1#W42#WWW')
  await clock.advance(8_000)
  expect(steps(client)).toContain('NoOp(in)')
  call(client, 'a', 'SendDTMF', 'W1#W2#W3#WWWWWWWWWWWW')
  await clock.advance(12_000)
  expect(steps(client)).not.toContain('NoOp(in)')
  expect([...engine.pbx.channels]).toEqual([])
})
