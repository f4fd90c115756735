import { expect, test } from 'vitest'
import { startSimulator } from '../src/index.ts'

/** As from JavaScript, which no compiler has checked. */
const start = (options: unknown) => startSimulator(options as Parameters<typeof startSimulator>[0])

test.each([
  [{ queues: {} }, 'queues: must be an array, not an object'],
  [{ queues: [{}] }, 'queues[0]: name is missing: Name of the queue.'],
  [
    { queues: [{ name: 'a', members: [{ name: 'Ada' }] }] },
    'queues[0].members[0]: interface is missing: Device that is',
  ],
  [{ queues: [{ name: 'a', strategy: 'ringal' }] }, "queues[0].strategy: 'ringal' is not one of ringall"],
  [{ phones: ['PJSIP/100'] }, "phones[0]: must be an object, not 'PJSIP/100'"],
  [{ phones: [{ device: 'anna' }] }, "phones[0].device: 'anna' does not have the form"],
  [{ users: [{ name: 'a' }] }, 'users[0]: secret is missing: Secret to log in with.'],
  [{ extensions: 5 }, 'extensions: must be text, not 5'],
  [{ files: { 'queues.conf': 5 } }, 'files.queues.conf: must be text, not 5'],
  [{ port: '5038' }, "port: must be an integer, not '5038'"],
  [{ release: 22 }, 'release: must be text, not 22'],
  [{ release: '99' }, "release: '99' does not have the form"],
  [{ clock: 'fast' }, "clock: 'fast' is not one of real, virtual"],
  [{ onUnhandled: 'fail' }, "onUnhandled: 'fail' is not one of warn, error, ignore"],
  [{ http: true }, 'http: must be an object, not true'],
  [{ tls: true }, 'tls: must be an object, not true'],
  [{ phone: [] }, 'phone: phone is not known here; did you mean phones?'],
  [[], 'must be an object, not a list'],
])('startSimulator(%j) says what to write', async (options, message) => {
  await expect(start(options)).rejects.toThrow(`startSimulator: ${message}`)
})

test('options that are undefined are as if they were not given', async () => {
  await using pbx = await start({
    queues: undefined,
    phones: undefined,
    clock: undefined,
    tls: undefined,
    port: undefined,
  })
  expect(pbx.port).toBeGreaterThan(0)
})
