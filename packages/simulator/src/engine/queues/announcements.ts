import type { Steps } from './coroutine.ts'
import type { QueueCaller } from './queue-caller.ts'
import type { Leaving, Outcome, Wake } from './round.ts'

/** A sound of every number: what it lasts is what a number lasts that is said. */
const number = 'digits/1'

export interface Announcements {
  /** Plays what is due: the position, then the periodic announcement. Gives how the caller left meanwhile. */
  due(): Steps<Wake, Leaving | undefined>
}

export function makeAnnouncements(caller: QueueCaller): Announcements {
  const { queue } = caller
  const { periodicAnnounceStartDelay: delay, periodicAnnounceFrequency } = queue.settings
  let lastPosition = 0
  let lastTime = 0
  let turn = 0
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
    const names = at === 1 ? ['queue-youarenext'] : ['queue-thereare', number, 'queue-callswaiting']
    const many = how === 'more' && at > most
    if (says) lengths.push(...sounds(caller, many ? ['queue-quantity1', number, 'queue-quantity2'] : names))
    if (!(says && at === 1)) lengths.push(...holdTime(caller, lastTime))
    if (lengths.length > 0) lengths.push(...sounds(caller, ['queue-thankyou']))
    lastTime = now
    lastPosition = at
    return lengths
  }
  const periodic = (): number[] => {
    if (caller.now - lastPeriodic < periodicAnnounceFrequency) return []
    const { periodicAnnounce: names, randomPeriodicAnnounce, relativePeriodicAnnounce } = queue.settings
    if (randomPeriodicAnnounce) turn = Math.floor(caller.pbx.host.random() * names.length)
    const name = names[turn % names.length] ?? ''
    turn++
    const length = caller.pbx.soundLength(name) ?? 0
    lastPeriodic = caller.now + (relativePeriodicAnnounce ? Math.floor(length / 1000) : 0)
    return [length]
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
  if (lengths.length === 0) return undefined
  caller.stopEntertaining()
  for (const length of lengths) {
    const wake = yield length
    if (wake.type === 'hangup') return 'hangup'
    if (wake.type !== 'digit') continue
    if (caller.press(wake.digit)) return 'digit'
    break
  }
  caller.entertain()
  return undefined
}

/** The estimated time that is left, in minutes and, where the queue rounds them, seconds. */
function holdTime(caller: QueueCaller, lastTime: number): number[] {
  const { queue, waited } = caller
  const { announceHoldTime, announceRoundSeconds } = queue.settings
  const left = Math.abs(queue.holdTime + 30 - waited)
  const minutes = Math.floor(left / 60)
  const seconds =
    announceRoundSeconds > 0 ? Math.floor((left - 60 * minutes) / announceRoundSeconds) * announceRoundSeconds : 0
  if (minutes + seconds === 0 || announceHoldTime === 'no' || (announceHoldTime === 'once' && lastTime > 0)) return []
  const names = ['queue-holdtime']
  if (minutes >= 1) names.push(number, minutes === 1 ? 'queue-minute' : 'queue-minutes')
  if (seconds >= 1) names.push(number, 'queue-seconds')
  return sounds(caller, names)
}

/** What a member hears of the time that the caller has waited. */
export function sayHoldTime(caller: QueueCaller): number[] {
  const { waited } = caller
  const names = ['queue-reporthold']
  if (waited >= 60) names.push(number, 'queue-minutes')
  if (waited % 60 > 1) names.push(number, 'queue-seconds')
  return sounds(caller, names)
}

/** Lengths of files, one after the other. */
export function playFiles({ pbx }: QueueCaller, names: readonly string[]): number[] {
  return names.map((name) => pbx.soundLength(name.trim()) ?? 0)
}

/** Lengths of the queue's sounds. */
function sounds(caller: QueueCaller, names: readonly string[]): number[] {
  return playFiles(
    caller,
    names.map((name) => caller.queue.settings.sounds[name] ?? name),
  )
}
