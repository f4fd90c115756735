import { allClasses } from '../config/classes.ts'
import { challenge } from '../login.ts'
import type { Handler, Request } from '../request.ts'

/** Actions about the session itself. */
export const managerActions: Readonly<Record<string, Handler>> = {
  Ping: (request) => request.personality.answers.ping(request, request.engine.host.clock.now()),

  Logoff(request) {
    request.respond('Goodbye', [['Message', 'Thanks for all the fish.']])
    request.session.end()
  },

  Challenge: challenge,

  /** R32. */
  Events(request) {
    const mask = request.personality.classes.parseMask(request.get('EventMask'))
    if (mask === undefined) return request.error('Invalid event mask')
    request.session.mask = mask
    request.personality.answers.eventMask(request, mask !== 0)
  },

  ListCommands(request) {
    request.respond('Success', request.engine.actions.listFor(request.session))
  },

  /** R34: only adds. */
  Filter(request) {
    if (request.get('Operation').toLowerCase() !== 'add') return request.error('Unknown operation')
    // Before there were criteria, an empty text was a pattern that fits every event.
    if (request.get('Filter') === '' && !request.personality.since('22.1')) return request.ack('Success')
    const added = request.session.filters.add(request.get('Filter'), request.get('MatchCriteria'))
    if (added === 'no-pattern') return request.error('Filter did not compile.  Check the syntax of the filter given.')
    if (added === 'bad-criteria') {
      return request.error('Filter was formatted incorrectly.  Check the syntax of the filter given.')
    }
    request.ack('Success')
  },

  UserEvent(request) {
    // The headers are sent unchanged, including odd and repeated ones (R10, R12).
    const hidden = !request.personality.since('12') ? /^userevent:/i : /^(?:action|userevent):/i
    const lines = request.action.lines.filter((line) => !hidden.test(line))
    request.ack('Event Sent')
    request.engine.publish({
      name: 'UserEvent',
      classes: ['user'],
      headers: [['UserEvent', request.get('UserEvent')]],
      lines: lines.map((line) => `${line}\r\n`).join(''),
    })
  },

  WaitEvent: waitEvent,
}

/** Seconds before the end of a session of AMI over HTTP at which its WaitEvent ends at the latest (R38). */
const pollMargin = 10

/**
 * R18: ends when an event or the next action comes, or when the time is over; a negative time never is. Over HTTP only an
 * event ends it, and a second one takes the place of the first, which is answered with nothing.
 */
async function waitEvent(request: Request): Promise<void> {
  const { session, engine, personality } = request
  const { clock } = engine.host
  let timeout = Number.parseInt(request.get('Timeout') || '-1', 10)
  if (session.polled) {
    const longest = Math.max(0, Math.floor((session.expiresAt - clock.now()) / 1000) - pollMargin)
    if (timeout < 0 || timeout > longest) timeout = longest
    if (session.mask === 0) session.mask = allClasses
  }
  session.wake?.()
  session.wake = undefined
  if (!session.hasHeld && !session.hasWaiting && timeout !== 0) {
    let wake: (() => void) | undefined
    await new Promise<void>((resolve) => {
      const timer = timeout > 0 ? clock.after(timeout * 1000, resolve) : undefined
      wake = () => {
        timer?.cancel()
        resolve()
      }
      session.wake = wake
    })
    if (session.wake !== wake) return
    session.wake = undefined
  }
  request.ack(personality.answers.waitEvent)
  for (const text of session.takeHeld()) request.raw(text)
  request.item({ event: 'WaitEventComplete', headers: [] })
}
