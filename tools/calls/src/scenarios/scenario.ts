import type { Lab, PhoneName, Server } from '../lab/lab.ts'

/** A call from start to end. */
export interface Scenario {
  /** Its address: `calls/answered`. */
  readonly name: string
  readonly title: string
  /** What happens, in one to three sentences; inline Markdown. */
  readonly text: string
  readonly group: Group
  /** Events that must come, in this order; the newest release's names. */
  readonly order: readonly string[]
  /** The same on 1.4, where the call has events that the newest release does not have. */
  readonly orderOn14?: readonly string[]
  play(lab: Lab): Promise<void>
  /** Why a release has no recording. */
  readonly without?: Partial<Record<Server, string>>
}

export type Group = 'A call between two phones' | 'Originate' | 'Queues' | 'Transfers' | 'Features' | 'Local channels'

/** How most calls end: after so many seconds one of the phones hangs up, and a second later all is said. */
export async function hangsUpAfter(lab: Lab, seconds: number, name: PhoneName): Promise<void> {
  await lab.pass(seconds)
  await lab.phone(name).hangsUp()
  await lab.pass(1)
}
