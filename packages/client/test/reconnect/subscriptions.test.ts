import { Message } from '@openami/bindings'
import { ActionFailedError, type ActionRequest, ActionTimeoutError, ServerShuttingDownError } from '@openami/transport'
import { buildRequest } from '@openami/transport/internal'
import { describe, expect, it } from 'vitest'
import { Subscriptions } from '../../src/reconnect/subscriptions.ts'

const protocol = { amiVersion: '11.0.0', release: undefined }

function runner(answer: (request: ActionRequest) => unknown) {
  const sent: string[] = []
  return {
    sent,
    protocol,
    run: async (request: ActionRequest) => {
      sent.push(request.action)
      return answer(request)
    },
  }
}

const refused = (action: string, ...lines: string[]): never => {
  throw new ActionFailedError(action, new Message(`${['Response: Error', ...lines].join('\r\n')}\r\n`))
}

describe('subscriptions restored in the next session', () => {
  it('include the mask of the last Events, and each filter', async () => {
    const subscriptions = new Subscriptions('call')
    const accept = (name: string, request: object) =>
      subscriptions.accepted(buildRequest(name, request, undefined, protocol))
    accept('Ping', {})
    expect(subscriptions.mask).toBe('call')
    accept('Events', { EventMask: 'off' })
    expect(subscriptions.mask).toBe('off')
    accept('Filter', { Operation: 'Add', Filter: 'Event: Hangup' })
    accept('Filter', { Operation: 'Add', Filter: '!Channel: Grün', MatchCriteria: 'name(Hangup)' })
    const requests: ActionRequest[] = []
    const { run } = runner((request) => requests.push(request))
    await subscriptions.restore({ run, protocol }, { timeout: 1 }, () => expect.fail('nothing is odd'))
    // Each under an ActionID of its own.
    expect(requests.map(({ id, bytes }) => new Message(bytes.replace(id, 'its own')).toObject())).toEqual([
      { Action: 'Filter', ActionID: 'its own', Operation: 'Add', Filter: 'Event: Hangup' },
      {
        Action: 'Filter',
        ActionID: 'its own',
        Operation: 'Add',
        Filter: '!Channel: Grün',
        MatchCriteria: 'name(Hangup)',
      },
    ])
  })

  it('report a filter that is refused; a lost answer ends the attempt', async () => {
    const subscriptions = new Subscriptions(undefined)
    subscriptions.accepted(buildRequest('Filter', { Operation: 'Add', Filter: 'x' }, undefined, protocol))
    const kinds: string[] = []
    const tell = ({ kind }: { kind: string }): void => void kinds.push(kind)
    await subscriptions.restore(
      runner(({ action }) => refused(action)),
      { timeout: 1 },
      tell,
    )
    expect(kinds).toEqual(['filter-failed'])
    const stopping = runner(({ action }) => {
      throw new ServerShuttingDownError(
        action,
        new Message('Response: Error\r\nMessage: Asterisk is shutting down\r\n'),
      )
    })
    await expect(subscriptions.restore(stopping, { timeout: 1 }, tell)).rejects.toBeInstanceOf(ServerShuttingDownError)
    const late = new ActionTimeoutError('Filter', 1, true)
    const lost = runner(() => {
      throw late
    })
    await expect(subscriptions.restore(lost, { timeout: 1 }, tell)).rejects.toBe(late)
  })
})
