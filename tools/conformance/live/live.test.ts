import { AgiEndedError, agi, connect, onAgi } from '@openami/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stormFiles } from '../src/live/pbx-files.ts'
import { storm } from '../src/live/storm.ts'
import { branchOf, type StartedTarget, startTarget } from '../src/start-target.ts'
import type { TargetName } from '../src/target.ts'

/** A server for the tests of this block, with what the storm needs. */
function server(name: TargetName): () => StartedTarget {
  let started: StartedTarget
  beforeAll(async () => {
    started = await startTarget(name, { configure: stormFiles(branchOf(name)) })
  }, 120_000)
  afterAll(() => started?.stop())
  return () => started
}

// Simulators are compared in tests of tools/live, in calls that are the same each time.
describe.each(['asterisk-16', 'asterisk-22'] as const)('a storm on %s', (name) => {
  const started = server(name)
  test('the model equals the lists in a storm of calls, and after each break of the connection', {
    timeout: 180_000,
  }, async () => {
    const result = await storm(started().target, { moments: 10, cuts: 4, calls: 60, seed: 1 })
    expect(result.differences).toEqual([])
    expect(result.repaired).toEqual([])
    expect(result.surprises).toEqual([])
    expect(result.maxChannels).toBeGreaterThan(10)
    expect(result.records.length).toBeGreaterThan(5)
  })
})

for (const name of ['asterisk-16', 'asterisk-22', 'simulator-16', 'simulator-22'] as const) {
  describe(name, () => {
    const started = server(name)

    test('AGI commands run on a channel in async AGI, until it leaves or hangs up', { timeout: 60_000 }, async () => {
      const { host, port, users } = started().target
      const { name: username, secret } = users.admin
      await using client = await connect({ host, port, username, secret, allowRisks: ['runs-programs'] })
      const originate = (ids: object = {}): Promise<unknown> =>
        client.originate({ Channel: 'Local/700@storm-callers/n', Application: 'Wait', Data: '60', Async: true, ...ids })
      const began = new Promise<string>((resolve) => {
        const stop = onAgi(client, ({ channel }) => {
          stop()
          resolve(channel)
        })
      })
      await originate()
      expect(await began).toMatch(/^Local\/700@storm-callers-\w+;2$/)

      // The event may come with the channel's first ones, so the wait begins before the channel is there.
      const coming = agi(client, 'agi-second')
      await originate({ ChannelId: 'agi-first', OtherChannelId: 'agi-second' })
      const session = await coming
      expect(session).toMatchObject({ uniqueId: 'agi-second', active: true })
      expect(session.environment).toMatchObject({
        agi_request: 'async',
        agi_extension: '700',
        agi_context: 'storm-callers',
        agi_arg_1: 'first',
        agi_arg_2: 'second',
      })
      expect(await session.exec('ANSWER')).toMatchObject({ code: 200, result: '0' })
      await session.exec('SET VARIABLE', ['GREETING', 'hello "world", 5 % \\ more'])
      expect(await session.exec('GET VARIABLE', ['GREETING'])).toMatchObject({
        code: 200,
        result: '1',
        data: 'hello "world", 5 % \\ more',
      })
      await expect(session.exec('NO SUCH COMMAND')).rejects.toThrow('NO SUCH COMMAND')
      const waiting = session.exec('EXEC', ['Wait', '30'])
      await Promise.all([expect(waiting).rejects.toThrow(AgiEndedError), session.hangup()])
      expect(session.active).toBe(false)
      await expect(session.exec('ANSWER')).rejects.toThrow(AgiEndedError)
    })
  })
}
