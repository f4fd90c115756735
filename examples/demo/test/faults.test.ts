import { startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runDemo } from '../src/demo.ts'
import { type Fault, FaultyLink } from './link.ts'

const managerConf = '[general]\nenabled = yes\n[demo]\nsecret = demo\nread = all\nwrite = all\n'

beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined))
afterAll(() => void vi.restoreAllMocks())

type Release = '1.4' | '22'

/** Runs the demo over a link with that fault; resolves to what it threw once no channel is left. */
async function demoWith(
  release: Release,
  fault: Fault,
  signal?: AbortSignal,
  channel = 'Local/s@default',
): Promise<unknown> {
  await using simulator = await startSimulator({ release, managerConf })
  const link = await FaultyLink.open(simulator.port, fault)
  const url = `ami://demo:demo@127.0.0.1:${link.port}`
  const target = { url, title: 'a simulator', channel, exten: '200', context: 'default', stop: async () => {} }
  try {
    const thrown = await runDemo(target, { pause: 20, timeout: 1_000, ...(signal && { signal }) }).catch(
      (error: unknown) => error,
    )
    expect(link.happened).toBe(true)
    const { channels } = simulator.engine.pbx
    await vi.waitFor(() => expect([...channels].map(({ name }) => name)).toEqual([]), 2_000)
    return thrown
  } finally {
    link.close()
  }
}

const releases = ['22', '1.4'] as const
const listing = { '22': 'CoreShowChannels', '1.4': 'Status' } as const

describe.concurrent.each(releases)('on %s the demo leaves no channel', (release) => {
  const steps = ['Login', 'Originate', listing[release], 'QueueStatus', 'Hangup', 'Logoff']

  test.concurrent.each(steps)('when %s is refused', async (action) => {
    await demoWith(release, { action, how: 'refuse' })
  })

  test.concurrent.each(steps)('when the connection breaks before %s', async (action) => {
    await demoWith(release, { action, how: 'cut' })
  })

  test.concurrent.each(steps.filter((step) => step !== 'Logoff'))(
    'when the connection breaks after %s',
    async (action) => {
      await demoWith(release, { action, how: 'cut-after' })
    },
  )

  test.concurrent.each(['Originate', 'QueueStatus', 'Hangup'])(
    'when the connection stops responding at %s',
    async (action) => {
      await demoWith(release, { action, how: 'silence' })
    },
  )

  test.concurrent.each(steps)('when it is stopped at %s', async (action) => {
    const controller = new AbortController()
    const reason = new Error('stopped')
    const call = (): void => controller.abort(reason)
    const thrown = await demoWith(release, { action, how: 'call', call }, controller.signal)
    if (!['Hangup', 'Logoff'].includes(action)) expect(thrown).toBeInstanceOf(Error)
  })

  test.concurrent('when it is stopped while the phone rings', async () => {
    const controller = new AbortController()
    const call = (): void => void setTimeout(() => controller.abort(new Error('stopped')), 300)
    const thrown = await demoWith(release, { action: 'Originate', how: 'call', call }, controller.signal, 'PJSIP/102')
    expect(thrown).toEqual(new Error('stopped'))
  })

  test.concurrent('when the phone is not answered', async () => {
    await demoWith(release, { action: 'Logoff', how: 'call' }, undefined, 'Local/busy@default')
  })
})
