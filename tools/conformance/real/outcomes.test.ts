import { setTimeout as sleep } from 'node:timers/promises'
import { isVersion, type RunningAsterisk, startAsterisk } from '@openami/asterisk-tool'
import { type AmiEvent, actionContract, actionNames, availableIn } from '@openami/bindings'
import { type Client, connect } from '@openami/client'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { configure } from '../src/provoke/pbx/index.ts'

const { branch } = inject('target')

let asterisk: RunningAsterisk
let ami: Client
beforeAll(async () => {
  if (!isVersion(branch)) throw new Error(`There is no real Asterisk ${branch}.`)
  asterisk = await startAsterisk(branch, { configure })
  const { host, port, users } = asterisk
  ami = await connect({
    host,
    port,
    username: users.admin.name,
    secret: users.admin.secret,
    allowRisks: ['runs-programs', 'writes-files'],
  })
  // The phone registers itself once the server has booted.
  while ((await ami.pjsipShowContacts()).items.length === 0) await sleep(200)
}, 120_000)
afterAll(async () => {
  await ami?.close()
  await asterisk?.stop()
})

/** Outcomes seen so far, by the name of their action. */
const seen = new Set<string>()

async function outcomeOf(action: string, request: object): Promise<AmiEvent> {
  const reply = (await ami.send(action, request)) as { outcome: Promise<AmiEvent | undefined> }
  const outcome = await reply.outcome
  if (outcome === undefined) throw new Error(`${action} has no outcome.`)
  seen.add(action)
  return outcome
}

let calls = 0

/** Originates, waits for an event of that channel, and returns the channel's name. */
async function call(channel: string, exten: string, until: string): Promise<string> {
  const ChannelId = `outcome-${++calls}`
  const reached = next(until, (event) => event.get('Uniqueid') === ChannelId)
  const { outcome } = await ami.originate({
    Channel: channel,
    ChannelId,
    Context: 'stage',
    Exten: exten,
    Priority: 1,
    Async: true,
  })
  await outcome
  return (await reached).get('Channel') ?? ''
}

/** A channel of the phone in a call with itself; the first calls after its registration may not come about. */
async function inCall(): Promise<string> {
  for (let left = 3; left > 1; left--) {
    const channel = await call('PJSIP/phone', 'dial-phone', 'BridgeEnter').catch(() => undefined)
    if (channel !== undefined) return channel
    await ami.hangup({ Channel: '/.*/' })
  }
  return call('PJSIP/phone', 'dial-phone', 'BridgeEnter')
}

async function next(name: string, fits: (event: AmiEvent) => boolean): Promise<AmiEvent> {
  for await (const event of ami.events(name, { signal: AbortSignal.timeout(8_000) })) if (fits(event)) return event
  throw new Error(`No ${name} came.`)
}

test('Originate resolves with OriginateResponse, matched by ActionID', async () => {
  const outcome = await outcomeOf('Originate', {
    Channel: 'Local/answer@stage/n',
    Application: 'Wait',
    Data: '1',
    Async: true,
  })
  expect(outcome.get('Response')).toBe('Success')
})

test('BlindTransfer resolves with the event of that name, matched by channel', async () => {
  const channel = await inCall()
  const outcome = await outcomeOf('BlindTransfer', { Channel: channel, Context: 'stage', Exten: 'speak' })
  expect([outcome.name, outcome.get('TransfererChannel')]).toEqual(['BlindTransfer', channel])
}, 60_000)

test('Atxfer resolves with AttendedTransfer, matched by channel', async () => {
  // The digits of the extension are dialled as if by the phone, which has to be quick about it.
  for (let left = 3; left > 0 && !seen.has('Atxfer'); left--) {
    const channel = await inCall()
    const answered = next('DialEnd', (event) => event.get('DialStatus') === 'ANSWER').catch(() => undefined)
    const done = outcomeOf('Atxfer', { Channel: channel, Context: 'stage', Exten: '555' })
    done.catch(() => undefined)
    await answered
    await sleep(500)
    await ami.hangup({ Channel: channel })
    const outcome = await Promise.race([done, sleep(4_000)])
    if (outcome) expect(outcome.get('OrigTransfererChannel')).toBe(channel)
  }
  expect(seen).toContain('Atxfer')
}, 60_000)

test('AGI resolves with AsyncAGIExec, matched by channel and CommandID', async () => {
  const started = next('AsyncAGIStart', () => true)
  await call('Local/agi@stage/n', 'moh', 'Newchannel')
  const channel = (await started).get('Channel') ?? ''
  const one = await outcomeOf('AGI', { Channel: channel, Command: 'VERBOSE "one" 1', CommandID: 'first' })
  expect(one.get('CommandID')).toBe('first')
  const two = await outcomeOf('AGI', { Channel: channel, Command: 'VERBOSE "two" 1' })
  expect(two.get('Channel')).toBe(channel)
})

test('QueueMemberRingInUse resolves with QueueMemberRinginuse, matched by interface and queue', async () => {
  const member = { Queue: 'dynamic', Interface: 'Local/answer@stage' }
  await ami.queueAdd(member)
  const outcome = await outcomeOf('QueueMemberRingInUse', { ...member, RingInUse: 'no' })
  expect([outcome.name, outcome.get('Queue')]).toEqual(['QueueMemberRinginuse', 'dynamic'])
})

test('QueueWithdrawCaller resolves with QueueCallerLeave, matched by queue and caller', async () => {
  const joined = next('QueueCallerJoin', () => true)
  await call('Local/queue-away@stage/n', 'moh', 'Newchannel')
  const caller = (await joined).get('Channel') ?? ''
  const outcome = await outcomeOf('QueueWithdrawCaller', { Queue: 'away', Caller: caller })
  expect([outcome.name, outcome.get('Channel')]).toEqual(['QueueCallerLeave', caller])
})

// The old SIP channel driver is gone from 21 on.
if (branch === '16')
  test('SIPqualifypeer resolves with SIPQualifyPeerDone, matched by ActionID', async () => {
    const outcome = await outcomeOf('SIPqualifypeer', { Peer: 'alice' })
    expect(outcome.name).toBe('SIPQualifyPeerDone')
  })

test('every outcome that the spec has for this release was tested', () => {
  const wanted = actionNames.filter((name) => {
    const { outcome, availability } = actionContract(name) ?? {}
    return outcome !== undefined && availability !== undefined && availableIn(availability, asterisk.release)
  })
  expect([...seen].sort()).toEqual(wanted.sort())
})
