import { compareReleases } from '@openami/bindings'
import { queueRows } from '../cli/queue-show.ts'
import { isTrue } from '../config/ini.ts'
import { isFree } from '../queues/availability.ts'
import { deviceCodes } from '../queues/queue.ts'
import { integer } from '../queues/queue-settings.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Queues, their members and their callers. */
export const queueActions: Readonly<Record<string, Handler>> = {
  /** Rows of plain text without any framing (R23). */
  Queues(request) {
    request.raw(
      `${queueRows(request.engine, '')
        .map((row) => `${row}\r\n`)
        .join('')}\r\n\r\n`,
    )
  },

  QueueStatus(request) {
    const { pbx, engine } = request
    const { answers } = request.personality
    const wanted = request.get('Queue')
    const member = request.get('Member')
    const now = engine.host.clock.now()
    const items: ListItem[] = []
    for (const queue of pbx.queues.all) {
      if (wanted !== '' && queue.name.toLowerCase() !== wanted.toLowerCase()) continue
      items.push(answers.queueParams(queue))
      for (const each of queue.members) {
        if (member === '' || each.interface === member || each.name === member)
          items.push(answers.queueMember(queue, each, each.status))
      }
      for (const call of queue.calls) items.push(answers.queueEntry(queue, call, now))
    }
    request.list('Queue status will follow', items, 'QueueStatusComplete')
  },

  QueueSummary(request) {
    const { pbx, engine } = request
    const wanted = request.get('Queue')
    const now = Math.floor(engine.host.clock.now() / 1000)
    const items = pbx.queues.all
      .filter(({ name }) => wanted === '' || name.toLowerCase() === wanted.toLowerCase())
      .map((queue): ListItem => {
        const signedIn = queue.members.filter(
          ({ status }) => ![deviceCodes.UNAVAILABLE, deviceCodes.INVALID].includes(status),
        )
        const free = signedIn.filter(({ paused, status }) => !paused && isFree(status))
        const longest = queue.calls.reduce((most, { joinedAt }) => Math.max(most, now - Math.floor(joinedAt / 1000)), 0)
        const headers = [
          ['Queue', queue.name],
          ['LoggedIn', signedIn.length],
          ['Available', free.length],
          ['Callers', queue.calls.length],
          ['HoldTime', queue.holdTime],
          ['TalkTime', queue.talkTime],
          ['LongestHoldTime', longest],
        ] as const
        return { event: 'QueueSummary', headers, id: 'last' }
      })
    request.list('Queue summary will follow', items, 'QueueSummaryComplete')
  },

  QueueAdd(request) {
    const queue = request.get('Queue')
    const address = request.get('Interface')
    if (queue === '') return request.error("'Queue' not specified.")
    if (address === '') return request.error("'Interface' not specified.")
    const added = request.pbx.queues.add(queue, {
      interface: address,
      name: request.get('MemberName'),
      stateInterface: request.get('StateInterface'),
      penalty: Math.max(0, integer(request.get('Penalty'))),
      paused: isTrue(request.get('Paused')),
      pausedReason: compareReleases(request.pbx.release, '20') >= 0 ? request.get('Reason') : '',
      wrapUpTime: Math.max(0, integer(request.get('Wrapuptime'))),
    })
    if (added === 'there') return request.error('Unable to add interface: Already there')
    if (added === 'no-queue') return request.error('Unable to add interface to queue: No such queue')
    request.ack('Added interface to queue')
  },

  QueueRemove(request) {
    const queue = request.get('Queue')
    const address = request.get('Interface')
    if (queue === '' || address === '') return request.error("Need 'Queue' and 'Interface' parameters.")
    switch (request.pbx.queues.remove(queue, address)) {
      case 'removed':
        return request.ack('Removed interface from queue')
      case 'not-there':
        return request.error('Unable to remove interface: Not there')
      case 'no-queue':
        return request.error('Unable to remove interface from queue: No such queue')
      case 'static':
        return request.error('Member not dynamic')
    }
  },

  QueuePause(request) {
    const address = request.get('Interface')
    const state = request.get('Paused')
    if (address === '' || state === '') return request.error("Need 'Interface' and 'Paused' parameters.")
    const paused = isTrue(state)
    if (!request.pbx.queues.pause(address, paused, request.get('Queue'), request.get('Reason'))) {
      return request.error('Interface not found')
    }
    request.ack(paused ? 'Interface paused successfully' : 'Interface unpaused successfully')
  },
}
