import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { RunOptions } from '../../src/correlation/correlator.ts'
import { descriptor, setup } from '../support/correlator.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

type Server = ReturnType<typeof setup>

/** An action that has ended, which nothing here keeps alive. */
async function ended({ run, say }: Server, answer: string, options: Partial<RunOptions>): Promise<WeakRef<object>> {
  const action = descriptor('Made-up', {})
  const aborter = new AbortController()
  const reply = run(action, 'a', { ...options, signal: aborter.signal })
  if (answer === 'none') aborter.abort()
  else say(`Response: ${answer}`, 'ActionID: a')
  await reply.catch(() => undefined)
  return new WeakRef(action)
}

it.each([
  ['was answered', 'Success', {}],
  ['was refused', 'Error', {}],
  ['was given up', 'none', {}],
  ['has a duration', 'Success', { takes: 1_000 }],
  ['has an unlimited duration', 'Success', { takes: Number.POSITIVE_INFINITY }],
])('does not retain an action that %s', async (_, answer, options) => {
  const server = setup()
  const action = await ended(server, answer, options)
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
  collect()
  expect(action.deref()).toBeUndefined()
  // The connection continues.
  expect(server.correlator.pending).toBe(0)
})
