import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Simulator } from '@openami/simulator'
import { connect, PermissionDeniedError } from 'openami'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Campaign, dial } from '../src/dialler.ts'
import { Journal } from '../src/journal.ts'
import { simulate } from '../src/simulated-customers.ts'

let folder: string
beforeEach(() => {
  // The journal waits for the disk a thousand times: in memory, where there is a folder there, that takes no time.
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dialler-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const campaign: Campaign = {
  numbers: Array.from({ length: 500 }, (_, i) => `${5_550_000 + i}`),
  channel: (number) => `PJSIP/${number}@trunk`,
  queue: 'sales',
  to: { Context: 'default', Exten: '300', Priority: 1 },
  ringTime: 500,
}

/** Numbers that the server was asked to dial, in their order. */
const dialled = (pbx: Simulator): string[] =>
  pbx.received('Originate').flatMap(({ headers }) => /Channel,PJSIP\/(\d+)/.exec(`${headers.flat()}`)?.[1] ?? [])

/** Until the work has ended. On a clock of its own, calls take the same time on every machine: agents answer before callers leave. */
async function letTimePass(pbx: Simulator, work: Promise<void>): Promise<void> {
  let ended = false
  const ending = work.finally(() => {
    ended = true
  })
  const passing = (async () => {
    while (!ended) await pbx.advance('10ms')
  })()
  await Promise.all([ending, passing])
}

test('500 numbers are dialled once each, at most 50 at a time, and who answers reaches an agent', async () => {
  await using pbx = await simulate(0.05, { clock: 'virtual' })
  await using ami = await connect(pbx.connection)
  let [most, underway, connected] = [0, 0, 0]
  ami.on('Newchannel', ({ Channel }) => {
    if (Channel?.startsWith('PJSIP/trunk')) most = Math.max(most, ++underway)
  })
  ami.on('OriginateResponse', () => void underway--)
  ami.on('AgentConnect', () => void connected++)
  const journal = new Journal(join(folder, 'journal'))
  await letTimePass(pbx, dial(ami, journal, campaign))
  expect(dialled(pbx).toSorted()).toEqual(campaign.numbers)
  const { answered = 0, failed = 0 } = journal.counts()
  expect([answered, failed]).toEqual([200, 300])
  expect(connected).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(50)
  journal.close()
})

test('a campaign that is stopped and begun again dials no number twice', async () => {
  await using pbx = await simulate(0.05)
  await using ami = await connect(pbx.connection)
  const path = join(folder, 'journal')
  const stop = new AbortController()
  ami.on('OriginateResponse', () => void (pbx.received('Originate').length > 100 && stop.abort()))
  const first = new Journal(path)
  await dial(ami, first, { ...campaign, signal: stop.signal })
  expect(dialled(pbx).length).toBeLessThan(500)
  first.close()
  // As a crash leaves it: a number that may have been dialled, and half a line.
  appendFileSync(path, '{"number":"5550499","progress":"dialling"}\n{"number":"55')

  const second = new Journal(path)
  await dial(ami, second, campaign)
  const numbers = dialled(pbx)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toHaveLength(499)
  expect(numbers).not.toContain('5550499')
  expect(second.counts().dialling).toBe(1)
  second.close()
})

test('a user who may not originate ends the campaign with the error', async () => {
  await using pbx = await simulate(0.05)
  pbx.override('Originate', ({ reply }) => reply.error('Permission denied'))
  await using ami = await connect(pbx.connection)
  const journal = new Journal(join(folder, 'journal'))
  await expect(dial(ami, journal, campaign)).rejects.toThrow(PermissionDeniedError)
  expect(dialled(pbx).length).toBeLessThanOrEqual(50)
  journal.close()
})

test('a queue that the server does not have is an error that names those it has', async () => {
  await using pbx = await simulate(0.05)
  await using ami = await connect(pbx.connection)
  const journal = new Journal(join(folder, 'journal'))
  await expect(dial(ami, journal, { ...campaign, queue: 'sale' })).rejects.toThrow('There is no queue sale, but sales.')
  expect(dialled(pbx)).toEqual([])
  journal.close()
})
