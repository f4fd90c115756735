import { setTimeout as sleep } from 'node:timers/promises'
import type { Target } from '../target.ts'
import { WireSession } from '../wire-session.ts'
import { type Block, headerOf, type Observation, parseBlocks } from './blocks.ts'
import { Normaliser } from './normaliser.ts'
import type { Step } from './step.ts'

/** How long after its last answer a step's events are waited for, in ms. */
const QUIET = 30

/** Runs the script on a server, in one session that hears everything, and keeps what each step brought about. */
export async function observe(target: Target, steps: readonly Step[]): Promise<Observation[]> {
  const { name, secret } = target.users.admin
  await using session = await WireSession.open(target)
  session.send(`Action: Login\r\nUsername: ${name}\r\nSecret: ${secret}\r\nEvents: on\r\n\r\n`)
  await session.until((text) => text.includes('Authentication accepted'))
  await session.settle()
  const normaliser = new Normaliser()
  const observations: Observation[] = []
  for (const [index, { send, wait = 0 }] of steps.entries()) {
    const id = `step-${index}`
    const [action, ...headers] = send
    session.send(message(action, id, headers))
    // Some answers carry no ActionID.
    await session.until((text) => text.includes(id), 1_000)
    if (wait > 0) await sleep(wait)
    // An answer may go on; the one to the next action comes after all of it. Before the answer it would end a wait.
    session.send(message('Ping', `${id}-end`, []))
    await session.until((text) => text.includes(`${id}-end`), 1_000)
    const blocks = parseBlocks(await session.settle(QUIET)).filter((block) => idOf(block) !== `${id}-end`)
    const normal = normaliser.step(index, blocks)
    observations.push({
      answer: normal.filter((_, at) => idOf(blocks[at]) === id),
      events: normal.filter((_, at) => idOf(blocks[at]) !== id),
    })
  }
  return observations
}

function message(action: string, id: string, headers: readonly string[]): string {
  return `${[`Action: ${action}`, `ActionID: ${id}`, ...headers].join('\r\n')}\r\n\r\n`
}

function idOf(block: Block | undefined): string | undefined {
  return block === undefined ? undefined : headerOf(block, 'ActionID')
}
