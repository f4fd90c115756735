import { setTimeout as sleep } from 'node:timers/promises'
import { type AsteriskVersion, startAsterisk } from '@openami/asterisk-tool'
import { configure } from './pbx/index.ts'
import { Stage } from './stage.ts'
import { asyncAgi, bridges, calls, channelActions, listening } from './stages/calls.ts'
import { fax } from './stages/fax.ts'
import { phoneCalls, phoneLists, transfers } from './stages/phones.ts'
import { agents, queueCalls, queueMembers } from './stages/queues.ts'
import { conference, mailboxes, parking } from './stages/rooms.ts'
import { housekeeping, reloads, security, shutdown } from './stages/system.ts'

export interface Provoked {
  /** Of the server: `22.10.1`. */
  release: string
  /** Every byte that the recorded session received. */
  capture: Buffer
  /** Actions that the server refused, with its reason. */
  refused: readonly string[]
  /** What the server logged. */
  log: string
}

/** Starts a real Asterisk, drives it through everything possible, and keeps what one client received. */
export async function provoke(version: AsteriskVersion, say: (line: string) => void = () => {}): Promise<Provoked> {
  const asterisk = await startAsterisk(version, { configure, say })
  try {
    const stage = await Stage.open(asterisk, asterisk.users.admin)
    // What does not get into another's way goes at the same time: most of it is waiting.
    await Promise.all([
      calls(stage),
      channelActions(stage),
      bridges(stage).then(() => asyncAgi(stage)),
      queueCalls(stage),
      queueMembers(stage).then(() => agents(stage)),
      conference(stage),
      mailboxes(stage),
      fax(stage),
    ])
    await Promise.all([listening(stage), parking(stage), phoneCalls(stage), security(asterisk)])
    await Promise.all([transfers(stage), housekeeping(stage)])
    // Takes registrations away, which transfers need.
    await phoneLists(stage, asterisk.phones)
    await reloads(stage)
    await stage.clear()
    await sleep(300)
    if (stage.torn !== undefined) throw stage.torn
    const log = asterisk.log()
    await shutdown(stage, asterisk)
    return { release: asterisk.release, capture: stage.capture, refused: stage.refused, log }
  } finally {
    await asterisk.stop()
  }
}
