import { Message } from '@openami/bindings'
import { describe, expect, it, vi } from 'vitest'
import { descriptor, setup } from './support/correlator.ts'

const text = { kind: 'string' } as const

const peers = descriptor('IAXpeers', {
  kind: 'list',
  items: ['PeerEntry'],
  ends: 'PeerlistComplete',
  withoutActionId: ['items'],
})
const status = descriptor('QueueStatus', {
  kind: 'list',
  items: ['QueueParams', 'QueueMember'],
  ends: 'QueueStatusComplete',
})
const get = descriptor('DBGet', { kind: 'event', items: ['DBGetResponse'] })
const data = descriptor('DataGet', { kind: 'event', items: ['DataGet Tree'] })
const getvar = descriptor('Getvar', { kind: 'fields', headers: [{ name: 'Value', type: text }] })
const queues = descriptor('Queues', { kind: 'text' })
const command = descriptor('Command', { kind: 'output' })
const wait = descriptor('WaitEvent', { kind: 'list', items: [], ends: 'WaitEventComplete', withoutStart: true })
const originate = descriptor('Originate', {}, { outcome: { event: 'OriginateResponse' } })

describe('lists', () => {
  it('R19, R20 collects items by ActionID and name, with other events between them and ActionID on any line', async () => {
    const { run, say, events } = setup()
    const reply = run(status, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: QueueParams', 'Queue: one', 'ActionID: a')
    say('Event: QueueMember', 'Privilege: agent,all', 'Queue: other')
    say('Event: QueueMember', 'ActionID: a', 'Queue: one')
    say('Event: QueueStatusComplete', 'EventList: Complete', 'ListItems: 2', 'ActionID: a')
    const { items, complete } = await reply
    expect(items.map((item: { name: string }) => item.name)).toEqual(['QueueParams', 'QueueMember'])
    expect(complete.get('ListItems')).toBe('2')
    expect(events).toEqual(['QueueMember'])
  })

  it('R14 delivers an event with the right ActionID but a foreign name as an ordinary event', async () => {
    const { run, say, events } = setup()
    const reply = run(status, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: UserEvent', 'ActionID: a', 'EventList: Complete')
    say('Event: QueueStatusComplete', 'ActionID: other')
    say('Event: QueueStatusComplete', 'ActionID: a')
    expect((await reply).items).toEqual([])
    expect(events).toEqual(['UserEvent', 'QueueStatusComplete'])
  })

  it('R19 collects a list without EventList where the release does not send it', async () => {
    const { run, say } = setup({ announced: false })
    const reply = run(status, 'a')
    say('Response: Success', 'ActionID: a')
    say('Event: QueueParams', 'ActionID: a')
    say('Event: QueueStatusComplete', 'ActionID: a')
    expect((await reply).items).toHaveLength(1)
  })

  it('R19 resolves a Success that announces no list to an empty list', async () => {
    const { run, say } = setup()
    const reply = run(status, 'a')
    say('Response: Success', 'ActionID: a', 'Message: nothing here')
    expect(await reply).toMatchObject({ items: [], complete: undefined, message: 'nothing here' })
  })

  it('R20 collects the list of WaitEvent, which is never announced', async () => {
    const { run, say } = setup()
    const reply = run(wait, 'a')
    say('Response: Success', 'ActionID: a')
    say('Event: Hangup', 'ActionID: a')
    say('Event: WaitEventComplete', 'ActionID: a')
    expect((await reply).items).toHaveLength(1)
  })

  it('R19 rejects for an Error instead of the list, and for one after its start', async () => {
    const { run, say } = setup()
    const first = run(status, 'a')
    say('Response: Error', 'ActionID: a', 'Message: No queues')
    await expect(first).rejects.toMatchObject({ name: 'ActionFailedError', message: 'QueueStatus: No queues' })
    const second = run(status, 'b')
    say('Response: Success', 'ActionID: b', 'EventList: start')
    say('Event: QueueParams', 'ActionID: b')
    say('Response: Error', 'ActionID: b', 'Message: broke')
    await expect(second).rejects.toMatchObject({ message: 'QueueStatus: broke' })
  })

  it('R20 gives items without ActionID to the only running list that has such items', async () => {
    const { run, say, events } = setup()
    const reply = run(peers, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: PeerEntry', 'ObjectName: x')
    say('Event: PeerEntry', 'Privilege: system,all')
    say('Event: PeerlistComplete', 'ActionID: a')
    expect((await reply).items).toHaveLength(1)
    expect(events).toEqual(['PeerEntry'])

    const both = [run(peers, 'b'), run(peers, 'c')]
    for (const id of ['b', 'c']) say('Response: Success', `ActionID: ${id}`, 'EventList: start')
    say('Event: PeerEntry', 'ObjectName: x')
    for (const id of ['b', 'c']) say('Event: PeerlistComplete', `ActionID: ${id}`)
    expect((await Promise.all(both)).map(({ items }) => items.length)).toEqual([0, 0])
    expect(events).toEqual(['PeerEntry', 'PeerEntry'])
  })

  it('collects a list of an action that the spec does not know', async () => {
    const { run, say } = setup()
    const reply = run('Newest', 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: Anything', 'ActionID: a')
    say('Event: AnythingComplete', 'EventList: Complete', 'ActionID: a')
    expect((await reply).items).toHaveLength(1)
  })
})

describe('other replies', () => {
  it('gives pipelined fields to the action they belong to', async () => {
    const { run, say, written } = setup()
    const replies = [run(getvar, 'a'), run(getvar, 'b')]
    expect(written).toEqual(['Getvar a', 'Getvar b'])
    say('Response: Success', 'ActionID: b', 'Value: 2')
    say('Response: Success', 'ActionID: a', 'Value: 1')
    expect((await Promise.all(replies)).map(({ Value }) => Value)).toEqual(['1', '2'])
  })

  it('resolves with an answering event', async () => {
    const { run, say, events } = setup()
    const reply = run(get, 'a')
    say('Response: Success', 'ActionID: a')
    say('Event: DBGetResponse', 'Val: 7', 'ActionID: a')
    expect((await reply).event.get('Val')).toBe('7')
    expect(events).toEqual([])
  })

  it('resolves DataGet with an event, without a response before it', async () => {
    const { run, say, events, diagnostics } = setup()
    const reply = run(data, 'a')
    say('Event: DataGet Tree', 'ActionID: other')
    say('Event: UserEvent', 'ActionID: a')
    say('Event: DataGet Tree', 'ActionID: a', '1-queue.name: support')
    const { event, response, message } = await reply
    expect(event.get('1-queue.name')).toBe('support')
    expect(response).toBe(event.message)
    expect(message).toBeUndefined()
    expect(events).toEqual(['DataGet Tree', 'UserEvent'])
    expect(diagnostics).toEqual([])
  })

  it('rejects DataGet when only a response comes', async () => {
    const { run, say } = setup()
    const reply = run(data, 'a')
    say('Response: Error', 'Message: No data returned', 'ActionID: a')
    await expect(reply).rejects.toMatchObject({ name: 'ActionFailedError' })
  })

  it('R22 reads output in both forms, and rejects an Error with the reason in its output', async () => {
    const { run, say, correlator } = setup()
    const first = run(command, 'a')
    correlator.onResponse(new Message('Response: Follows\r\nActionID: a\r\n', 'one\n\ntwo: 2'))
    expect((await first).output).toEqual(['one', '', 'two: 2'])
    const second = run(command, 'b')
    say('Response: Success', 'ActionID: b', 'Message: Command output follows', 'Output: one', 'Output: ', 'Output: two')
    expect((await second).output).toEqual(['one', '', 'two'])
    const third = run(command, 'c')
    say('Response: Error', 'ActionID: c', 'Message: Command output follows', 'Output: No such command')
    await expect(third).rejects.toMatchObject({ message: 'Command: No such command', output: ['No such command'] })
  })

  it('R21 ignores further responses', async () => {
    const { run, say, diagnostics } = setup()
    const reply = run('ModuleLoad', 'a')
    for (let i = 0; i < 3; i++) say('Response: Error', 'ActionID: a', `Message: ${i}`)
    await expect(reply).rejects.toThrow('ModuleLoad: 0')
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['unmatched-response', 'unmatched-response'])
  })

  it.each(['Error', 'error ', 'Failure'])('takes Response: %s for a refusal', async (word) => {
    const { run, say } = setup()
    const reply = run('JabberSend', 'a')
    say(`Response: ${word}`, 'ActionID: a', 'Message: offline')
    await expect(reply).rejects.toMatchObject({ name: 'ActionFailedError', message: 'JabberSend: offline' })
  })

  it('distinguishes the kinds of refusals', async () => {
    const { run, say } = setup()
    const denied = run('Command', 'a')
    say('Response: Error', 'ActionID: a', 'Message: Permission denied')
    await expect(denied).rejects.toMatchObject({ name: 'PermissionDeniedError' })
    const unknown = run('Nope', 'b')
    say('Response: Error', 'ActionID: b', 'Message: Invalid/unknown command: Nope. Use …')
    await expect(unknown).rejects.toMatchObject({ name: 'UnknownActionError' })
  })

  it('R10, R26 resolves an outcome by ActionID and name, and delivers it as an event too', async () => {
    const { run, say, events } = setup()
    const reply = run(originate, 'a')
    say('Response: Success', 'ActionID: a')
    const { outcome } = await reply
    say('Event: UserEvent', 'ActionID: a')
    say('Event: OriginateResponse', 'ActionID: other', 'Response: Failure')
    say('Event: OriginateResponse', 'ActionID: a', 'Response: Success')
    expect((await outcome).get('Response')).toBe('Success')
    expect(events).toEqual(['UserEvent', 'OriginateResponse', 'OriginateResponse'])
  })
})

describe('AMI 1.0', () => {
  it('has one action in flight, and gives it a response without ActionID', async () => {
    const { run, say, written } = setup({ serial: true })
    const replies = [run('Ping', 'a'), run('Ping', 'b')]
    expect(written).toEqual(['Ping a'])
    say('Response: Pong')
    expect(written).toEqual(['Ping a', 'Ping b'])
    say('Response: Pong', 'ActionID: b')
    await Promise.all(replies)
  })

  it('R23 ends plain text with a Ping', async () => {
    const { run, say, correlator, written } = setup({ serial: true })
    const reply = run(queues, 'a')
    const next = run('Ping', 'b')
    expect(written).toEqual(['Queues a', 'Ping fence-a'])
    correlator.onText('one\r\n\r\n')
    say('Event: Hangup', 'Privilege: call,all')
    correlator.onText('two\r\n')
    say('Response: Pong', 'ActionID: fence-a')
    expect((await reply).text).toBe('one\r\n\r\ntwo\r\n')
    expect(written.at(-1)).toBe('Ping b')
    say('Response: Pong', 'ActionID: b')
    await next
  })

  it('R23 rejects when a refusal comes instead of text', async () => {
    const { run, say } = setup({ serial: true })
    const reply = run(queues, 'a')
    say('Response: Error', 'ActionID: a', 'Message: Permission denied')
    await expect(reply).rejects.toMatchObject({ name: 'PermissionDeniedError' })
    const next = run('Ping', 'b')
    say('Response: Pong', 'ActionID: fence-a')
    say('Response: Pong', 'ActionID: b')
    await next
  })

  it('continues after an action that was given up, once the server is done with it', async () => {
    const { run, say, written } = setup({ serial: true })
    const late = run('Slow', 'a', { timeout: 10 })
    const next = run('Ping', 'b')
    await expect(late).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
    const fence = /ActionID: (.*)\r/.exec(written.at(-1) ?? '')?.[1]
    expect(written).toHaveLength(2)
    say('Response: Pong', `ActionID: ${fence}`)
    say('Response: Pong', 'ActionID: b')
    await next
  })
})

describe('the end of the connection', () => {
  it('rejects sent actions as unknown, and queued and later ones as not sent', async () => {
    const { run, say, correlator } = setup({ serial: true })
    const accepted = run(originate, 'o')
    say('Response: Success', 'ActionID: o')
    const { outcome } = await accepted
    const sent = run('A', 'a')
    const waiting = run('B', 'b')
    correlator.fail('the link broke')
    await expect(sent).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'A' })
    await expect(outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Originate' })
    await expect(waiting).rejects.toMatchObject({ name: 'NotSentError', action: 'B' })
    await expect(run('C', 'c')).rejects.toMatchObject({ name: 'NotSentError' })
  })

  it('aborts actions before sending, while queued and in flight', async () => {
    const { run, written } = setup({ serial: true })
    const aborter = new AbortController()
    const flying = run('A', 'a', { signal: aborter.signal })
    const waiting = run('B', 'b', { signal: aborter.signal })
    aborter.abort()
    await expect(flying).rejects.toMatchObject({ name: 'AbortError', sent: true })
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError', sent: false })
    await expect(run('C', 'c', { signal: aborter.signal })).rejects.toMatchObject({ name: 'AbortError', sent: false })
    expect(written.filter((bytes) => /^[BC]/.test(bytes))).toEqual([])
  })

  it('R18 extends the time limit of actions that follow a slow one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const { run, say } = setup()
      const slow = run('Slow', 'a', { timeout: 10, takes: 100 })
      const behind = run('Ping', 'b', { timeout: 10 })
      await vi.advanceTimersByTimeAsync(109)
      say('Response: Success', 'ActionID: a')
      say('Response: Success', 'ActionID: b')
      await Promise.all([slow, behind])
    } finally {
      vi.useRealTimers()
    }
  })
})
