import type { Target } from '../target.ts'
import { WireSession } from '../wire-session.ts'
import { type Block, headerOf, type Observation, parseBlocks } from './blocks.ts'
import { Normaliser } from './normaliser.ts'
import type { Step } from './step.ts'

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
    session.send(`${[`Action: ${action}`, `ActionID: ${id}`, ...headers].join('\r\n')}\r\n\r\n`)
    // Some answers carry no ActionID; a Ping after them would end their wait, and change what is compared.
    await session.until((text) => text.includes(id), 1_000)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const blocks = parseBlocks(await session.settle())
    const isAnswer = (block: Block): boolean => headerOf(block, 'ActionID') === id
    observations.push({
      answer: blocks.filter(isAnswer).map((block) => normaliser.block(block)),
      events: blocks.filter((block) => !isAnswer(block)).map((block) => normaliser.block(block)),
    })
  }
  return observations
}
