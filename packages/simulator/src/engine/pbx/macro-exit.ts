import type { Channel } from './channel.ts'

const exiting = new WeakSet<Channel>()

/** The macro that runs on the channel ends after this step. */
export function exitMacro(channel: Channel): void {
  exiting.add(channel)
}

/** Whether it was to end, which is reported once. */
export function takeMacroExit(channel: Channel): boolean {
  return exiting.delete(channel)
}
