import type { Steps } from './coroutine.ts'
import type { QueueCaller } from './queue-caller.ts'
import type { Leaving, Outcome, Wake } from './round.ts'

/** Milliseconds of a sound, and of a number that is said. */
const soundLength = 1000

export interface Announcements {
  /** Plays what is due: the position, then the periodic announcement. Gives how the caller left meanwhile. */
  due(): Steps<Wake, Leaving | undefined>
}

export function makeAnnouncements(caller: QueueCaller): Announcements {
  const { queue } = caller
  const { periodicAnnounceStartDelay: delay, periodicAnnounceFrequency } = queue.settings
  let lastPosition = 0
  let lastTime = 0
  let lastPeriodic = caller.now + (delay >= 0 ? delay - periodicAnnounceFrequency : 0)

  const position = (): number[] => {
    const { settings } = queue
    const { now } = caller
    const at = caller.position
    if (now - lastTime < settings.minAnnounceFrequency) return []
    if (lastPosition === at && now - lastTime < settings.announceFrequency) return []
    if (settings.announcePositionOnlyUp && lastPosition > 0 && lastPosition <= at) return []
    const lengths: number[] = []
    const { announcePosition: how, announcePositionLimit: most } = settings
    const says = how === 'yes' || how === 'more' || (how === 'limit' && at <= most)
    if (says) lengths.push(...(at === 1 ? [soundLength] : [soundLength, soundLength, soundLength]))
    if (!(says && at === 1)) lengths.push(...holdTime(caller, lastTime))
    if (lengths.length > 0) lengths.push(soundLength)
    lastTime = now
    lastPosition = at
    return lengths
  }
  const periodic = (): number[] => {
    if (caller.now - lastPeriodic < periodicAnnounceFrequency) return []
    lastPeriodic = caller.now + (queue.settings.relativePeriodicAnnounce ? soundLength / 1000 : 0)
    return [soundLength]
  }
  return {
    *due() {
      if (queue.settings.announceFrequency > 0) {
        const left = yield* play(caller, position())
        if (left !== undefined) return [left, undefined]
      }
      if (caller.expired || periodicAnnounceFrequency <= 0) return undefined
      const left = yield* play(caller, periodic())
      return left === undefined ? undefined : [left, undefined]
    },
  }
}

/** The caller hears sounds; a digit cuts them off. */
function* play(caller: QueueCaller, lengths: readonly number[]): Steps<Wake, Outcome | undefined> {
  for (const length of lengths) {
    const wake = yield length
    if (wake.type === 'hangup') return 'hangup'
    if (wake.type === 'digit') return caller.press(wake.digit) ? 'digit' : undefined
  }
  return undefined
}

/** The estimated time that is left, in minutes and, where the queue rounds them, seconds. */
function holdTime({ queue, waited }: QueueCaller, lastTime: number): number[] {
  const { announceHoldTime, announceRoundSeconds } = queue.settings
  const left = Math.abs(queue.holdTime + 30 - waited)
  const minutes = Math.floor(left / 60)
  const seconds =
    announceRoundSeconds > 0 ? Math.floor((left - 60 * minutes) / announceRoundSeconds) * announceRoundSeconds : 0
  if (minutes + seconds === 0 || announceHoldTime === 'no' || (announceHoldTime === 'once' && lastTime > 0)) return []
  const spoken = [soundLength]
  if (minutes >= 1) spoken.push(soundLength, soundLength)
  if (seconds >= 1) spoken.push(soundLength, soundLength)
  return spoken
}

/** What a member hears of the time that the caller has waited. */
export function sayHoldTime({ waited }: QueueCaller): number[] {
  const spoken = [soundLength]
  if (waited >= 60) spoken.push(soundLength, soundLength)
  if (waited % 60 > 1) spoken.push(soundLength, soundLength)
  return spoken
}

/** Lengths of sounds, one after the other. */
export function playFiles(names: readonly string[]): number[] {
  return names.filter((name) => name.trim() !== '').map(() => soundLength)
}
