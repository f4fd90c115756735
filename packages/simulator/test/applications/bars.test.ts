import { expect, test } from 'vitest'
import { originate, server } from '../support.ts'

test('up to 1.4, bars separate the arguments of applications', async () => {
  const extensions = '[default]\nexten => 1,1,Answer()\nexten => 1,2,Read(PIN|beep|2)\nexten => 1,3,Wait(60)\n'
  const { engine, clock, login } = server('1.4', { pbx: { extensions } })
  login('admin', 'off').send(originate('PJSIP/100').replace('Exten: 200', 'Exten: 1'))
  await clock.advance(3_000)
  const [channel] = [...engine.pbx.channels]
  expect(channel?.application).toBe('Read')
  for (const digit of '57') {
    if (channel !== undefined) engine.pbx.receiveDigit(channel, digit)
    await clock.advance(300)
  }
  expect(channel?.variables.get('PIN')).toBe('57')
})
