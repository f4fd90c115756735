import { expect, test } from 'vitest'
import { jsonLines, openami, simulator, start } from './support.ts'

const phones = [{ device: 'PJSIP/anna' }, { device: 'PJSIP/bob' }]
const extensions = '[default]\nexten => 200,1,Answer()\nexten => 200,n,Wait(60)\nexten => 201,1,Wait(0.1)\n'

test('follows a call from the dial to the hangup', async () => {
  const { env, pbx } = await simulator({ phones, extensions })
  const args = ['call', 'PJSIP/anna', '201', '--caller-id', 'CRM <5550100>', '--variable', 'CUSTOMER=42']
  const { code, out, err } = await openami(args, { env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const steps = jsonLines(out)
  expect(steps[0]).toEqual({ step: 'accepted', channel: 'PJSIP/anna' })
  expect(steps).toContainEqual(expect.objectContaining({ step: 'state', state: 'Ringing' }))
  expect(steps).toContainEqual(
    expect.objectContaining({ step: 'answered', channel: expect.stringMatching(/^PJSIP\/anna-/) }),
  )
  expect(steps.at(-1)).toEqual({ step: 'ended', cause: expect.any(Number), causeText: expect.any(String) })
  pbx.assertReceived('Originate', { CallerID: 'CRM <5550100>', Variable: 'CUSTOMER=42', Exten: '201' })
})

test('Ctrl-C hangs the call up', async () => {
  const { env, pbx } = await simulator({ phones, extensions })
  const running = start(['call', 'PJSIP/anna', '200'], { env })
  await running.prints('answered')
  running.child.kill('SIGINT')
  const { code, out } = await running.result
  expect(code).toBe(130)
  expect(jsonLines(out).at(-1)).toMatchObject({ step: 'hung up' })
  pbx.assertReceived('Hangup')
})

test('ends with exit code 1 and the reason where no one answers', async () => {
  const { env, pbx } = await simulator({ phones, extensions })
  pbx.phone('PJSIP/anna').busy()
  const { code, out } = await openami(['call', 'PJSIP/anna', '200'], { env })
  expect(code).toBe(1)
  expect(jsonLines(out).at(-1)).toMatchObject({ step: 'failed', meaning: expect.any(String) })
})

test.each([
  [['anna', '200'], '"anna" is not a channel; it has a technology, as in PJSIP/100'],
  [['PJSIP/anna'], 'either an extension or --application is required, as in openami call PJSIP/100 200'],
  [['PJSIP/anna', '200', '--ring', 'x'], '--ring must be a number of seconds from 1 to 86400, not "x"'],
  [['PJSIP/anna', '200', '--variable', 'A'], '--variable needs NAME=value, not "A"'],
  [[], "missing required argument 'channel'; openami call --help shows what it takes"],
])('refuses in one sentence: call %j', async (args, message) => {
  expect(await openami(['call', ...args])).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})
