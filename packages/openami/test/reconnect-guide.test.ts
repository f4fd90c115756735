import { readFileSync } from 'node:fs'
import { startSimulator } from '@openami/simulator'
import ts from 'typescript'
import { expect, it, vi } from 'vitest'
import { type Client, type ConnectOptions, connect } from '../src/index.ts'

interface Wallboard {
  readonly ami: Client
  readonly waiting: ReadonlyMap<string | undefined, string | undefined>
  readonly abandoned: number | undefined
}

const guide = readFileSync(
  new URL('../../reference/site/src/content/docs/guides/reconnect.md', import.meta.url),
  'utf8',
)
const example = /^```ts\n(.*?)^```/ms.exec(guide)?.[1] ?? ''

/** Runs the example of the guide. */
function run(connecting: typeof connect): Promise<Wallboard> {
  const { outputText } = ts.transpileModule(example, { compilerOptions: { target: ts.ScriptTarget.ESNext } })
  const body = outputText.replace(/^import .*$/m, '').replace(/^export .*$/m, '')
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor
  return new AsyncFunction(
    'connect',
    'secret',
    `${body}\nreturn { ami, waiting, get abandoned() { return abandoned } }`,
  )(connecting, 's')
}

it('the example of the guide counts correctly, whatever happens before, during and after its hook', async () => {
  await using simulator = await startSimulator({
    managerConf: '[general]\nenabled=yes\n[wallboard]\nsecret=s\nread=all\nwrite=all\n',
    extensions: '[default]\nexten => 800,1,Answer()\n same => n,Queue(support)\n',
    queues: [{ name: 'support' }],
  })
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const { engine } = simulator
  const { pbx } = engine
  let calls = 0
  /** A call that waits in the queue. */
  const incoming = () => {
    const name = pbx.ids.name('PJSIP/trunk')
    const channel = pbx.createChannel({ name, linkedid: undefined, state: 4, context: 'default', exten: '800' })
    channel.callerId = { num: `555010${calls++}`, name: '' }
    pbx.startDialplan(channel, 'default', '800', 1)
    return channel
  }
  type Call = ReturnType<typeof incoming>
  const queue = pbx.queues.find('support')
  if (queue === undefined) throw new Error('no queue')
  const arrivals: Call[] = []
  const arrive = (): void => void arrivals.push(incoming())
  const giveUp = (): void => {
    const call = arrivals.shift()
    if (call !== undefined) pbx.hangUp(call)
  }
  /** Callers come and give up, so that the list knows some of it and does not know the rest. */
  const traffic = async (client: Client): Promise<void> => {
    for (const step of [arrive, giveUp, arrive, arrive, giveUp]) {
      step()
      await client.ping()
    }
  }
  let runs = 0
  const busy = ((options: ConnectOptions) =>
    connect({
      ...options,
      host: '127.0.0.1',
      port: simulator.port,
      reconnect: { initialDelay: 1, maxDelay: 1 },
      async sync(client, reason, signal) {
        await traffic(client)
        await options.sync?.(client, reason, signal)
        // The list is made; its hook is not over yet.
        await traffic(client)
        if (++runs % 2 === 1) throw new Error('it has to run again')
      },
    })) as typeof connect
  for (let n = 0; n < 3; n++) arrive()
  const board = await run(busy)
  const { ami } = board
  const settle = async (until: number): Promise<void> => {
    while (runs < until) await new Promise((resolve) => setTimeout(resolve, 1))
    await ami.connected()
    await traffic(ami)
    // A caller joins, and the total is asked for, a few turns later.
    await vi.waitFor(() => {
      expect([...board.waiting.keys()].toSorted()).toEqual(arrivals.map(({ uniqueid }) => uniqueid).toSorted())
      expect(board.abandoned).toBe(queue.abandoned)
    }, 5_000)
  }
  expect(runs).toBe(1)
  await settle(2)
  for (let n = 2; n < 5; n++) {
    for (const session of engine.sessions) session.end()
    // During the gap.
    arrive()
    giveUp()
    await settle(2 * n)
  }
  expect(queue.abandoned).toBeGreaterThan(20)
  await ami.close()
  // In each run that follows a gap.
  expect(warn).toHaveBeenCalledTimes(6)
  warn.mockRestore()
})
