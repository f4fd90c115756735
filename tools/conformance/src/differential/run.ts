import { setTimeout as sleep } from 'node:timers/promises'
import type { Target } from '../target.ts'
import { WireSession } from '../wire-session.ts'
import { type Block, headerOf, type Observation, parseBlocks } from './blocks.ts'
import { sessionHeader } from './compare.ts'
import { Normaliser } from './normaliser.ts'
import { OtherSessions } from './other-sessions.ts'
import { message, type Step } from './step.ts'

/** How long after its last answer a step's events are waited for, in ms. */
const QUIET = 30

/** Runs the script on a server, in one session that hears everything, and keeps what each step brought about. */
export async function observe(target: Target, steps: readonly Step[]): Promise<Observation[]> {
  const { name, secret } = target.users.admin
  await using session = await WireSession.open(target)
  await using others = new OtherSessions(target)
  session.send(`Action: Login\r\nUsername: ${name}\r\nSecret: ${secret}\r\nEvents: on\r\n\r\n`)
  await session.until((text) => text.includes('Authentication accepted'))
  await session.settle()
  const normaliser = new Normaliser()
  const observations: Observation[] = []
  for (const [index, step] of steps.entries()) {
    const id = `step-${index}`
    if (step.session === undefined) {
      session.send(message(step.send, id))
      // Some answers carry no ActionID.
      await session.until((text) => text.includes(id), 1_000)
    } else await others.run(step.session, step.send, id)
    if (step.wait !== undefined) await sleep(step.wait)
    // An answer may go on; the one to the next action comes after all of it. Before the answer it would end a wait.
    const fence = `fence-${index}`
    session.send(message(['Ping'], fence))
    await session.until((text) => text.includes(fence), 1_000)
    const own = parseBlocks(await session.settle(QUIET)).filter((block) => headerOf(block, 'ActionID') !== fence)
    const foreign = await others.take()
    const blocks = [...own, ...foreign.map(({ block }) => block)]
    const isAnswer = (at: number): boolean => {
      const by = foreign[at - own.length]
      const block = blocks[at] as Block
      if (by === undefined) return step.session === undefined && headerOf(block, 'ActionID') === id
      return by.session === step.session && (!isEvent(block) || headerOf(block, 'ActionID') === id)
    }
    const marked = normaliser.step(index, blocks).map((block, at): Block => {
      const by = foreign[at - own.length]
      return by === undefined ? block : { ...block, headers: [[sessionHeader, by.session], ...block.headers] }
    })
    observations.push({
      answer: marked.filter((_, at) => isAnswer(at)),
      events: marked.filter((_, at) => !isAnswer(at)),
    })
  }
  return observations
}

function isEvent({ name }: Block): boolean {
  return name !== '' && name !== 'Response'
}
