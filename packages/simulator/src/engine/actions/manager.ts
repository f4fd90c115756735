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
    const added = request.session.filters.add(request.get('Filter'), request.get('MatchCriteria'))
    if (added === 'no-pattern') return request.error('Filter did not compile.  Check the syntax of the filter given.')
    if (added === 'bad-criteria') {
      return request.error('Filter was formatted incorrectly.  Check the syntax of the filter given.')
    }
    request.ack('Success')
  },

  UserEvent(request) {
    // The headers are sent unchanged, including odd and repeated ones (R10, R12).
    const hidden = request.personality.name === '1.4' ? /^userevent:/i : /^(?:action|userevent):/i
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

/** R18: ends when an event or the next action comes, or when the time is over; a negative time never is. */
async function waitEvent(request: Request): Promise<void> {
  const { session, engine, personality } = request
  const timeout = Number.parseInt(request.get('Timeout') || '-1', 10)
  if (!session.hasHeld && !session.hasWaiting && timeout !== 0) {
    await new Promise<void>((resolve) => {
      const timer = timeout > 0 ? engine.host.clock.after(timeout * 1000, resolve) : undefined
      session.wake = () => {
        timer?.cancel()
        resolve()
      }
    })
    session.wake = undefined
  }
  request.ack(personality.answers.waitEvent)
  session.flushHeld()
  request.item({ event: 'WaitEventComplete', headers: [] })
}
