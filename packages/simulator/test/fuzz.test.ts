import { actionContract, actionNames } from '@openami/bindings'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { server } from './support.ts'

/** Values that some action takes, and values that none should. */
const values = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '99999999999999999999',
    '1e400',
    'NaN',
    'Infinity',
    '0x10',
    'yes',
    'on',
    'call,system',
    'a=b',
  ],
  ...['Local/s@default', 'Local/ring@default/n', 'Local/@', '/', 'PJSIP/100', 'PJSIP/102', 'SIP/alice', 'Custom:desk'],
  ...[
    'default',
    '200',
    '300',
    '400',
    's',
    'support',
    'Wait',
    'Dial',
    'Queue',
    'ConfBridge',
    'Goto',
    'Park',
    'Set',
    'Busy',
  ],
  ...['__proto__', 'constructor', '__proto__=1', '/.*/', '/(/', '(a+)+x', '!', 'header()', 'name(x),action(exclude)'],
  ...['CHANNEL(state)', 'DB(a/b)', 'LEN(x)', '100@default', '@', '701', '"a" <1>', '<', '>', ':', 'core show channels'],
  ...['queue show', 'database show', '\xff\xfe', 'x'.repeat(900)],
]

const action = fc.constantFrom(...actionNames, 'Originate', 'Originate', 'Redirect', 'Hangup').chain((name) => {
  const headers = actionContract(name)?.request.map((header) => header.name) ?? []
  const header = fc.constantFrom(...headers, 'ActionID', 'Nothing')
  return fc.tuple(
    fc.constant(name),
    fc.array(fc.tuple(header, fc.constantFrom(...values, '(a channel)')), { maxLength: 10 }),
  )
})
const step = fc.record({ action, pause: fc.constantFrom(0, 100, 1_500) })

test.each(['22', '1.4'] as const)('%s: no input of a client makes the server throw or hang', async (release) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { login, clock, engine } = server(release)
      let client = login()
      for (const {
        action: [name, headers],
        pause,
      } of steps) {
        const [channel] = engine.pbx.channels
        const lines = headers.map(([header, value]) => `${header}: ${value === '(a channel)' ? channel?.name : value}`)
        client.send([`Action: ${name}`, ...lines].join('\n'))
        await clock.advance(pause)
        if (client.ended) client = login()
      }
      await clock.advance(3_600_000)
      const late = login('admin', 'off')
      expect(late.send('Action: Ping')).toMatch(/Pong/)
    }),
    { numRuns: 60 },
  )
})
