import { Message } from '@openami/bindings'
import { expect, it, vi } from 'vitest'
import { isNewer, newActionId } from '../../src/correlation/ids.ts'
import { Probes } from '../../src/correlation/probes.ts'
import { setup } from '../support/correlator.ts'

function open(owed: readonly string[] = []) {
  const written: string[] = []
  const probes = new Probes({ write: (text) => written.push(text), owes: (id) => owed.includes(id) })
  const sent = (): string => /^Action: Ping\r\nActionID: (\S+)\r\n\r\n$/.exec(written.at(-1) ?? '')?.[1] ?? ''
  return { probes, written, sent }
}

const answer = (id?: string): Message =>
  new Message(`Response: Success\r\n${id === undefined ? '' : `ActionID: ${id}\r\n`}`)

it('R35 takes the answer to its Ping once, and no other', () => {
  const { probes, sent } = open()
  expect(probes.takes(answer('1.x'))).toBe(false)
  probes.send()
  const id = sent()
  expect(id).not.toBe('')
  expect([probes.takes(answer()), probes.takes(answer('1.x'))]).toEqual([false, false])
  expect([probes.takes(answer(id)), probes.takes(answer(id))]).toEqual([true, false])
})

it('R35 keeps at most 64 unanswered Pings, and drops all earlier ones with one answer', () => {
  const { probes, written, sent } = open()
  const ids: string[] = []
  for (let n = 0; n < 1_000; n++) {
    probes.send()
    ids.push(sent())
  }
  expect(written).toHaveLength(64)
  expect(new Set(ids).size).toBe(64)
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  expect(probes.isLater(first, undefined)).toBe(true)
  expect(probes.takes(answer(last))).toBe(true)
  expect([probes.isLater(first, undefined), probes.takes(answer(first))]).toEqual([false, false])
  for (let n = 0; n < 1_000; n++) probes.send()
  expect(written).toHaveLength(128)
})

it('R18 takes the answer to a later action as proof that earlier ones are done', () => {
  const [first, second, third] = [newActionId(), newActionId(), newActionId()]
  const { probes, sent } = open([first, third])
  expect(probes.isLater(third, first)).toBe(true)
  expect(probes.isLater(first, third), 'asked before').toBe(false)
  expect(probes.isLater(third, third), 'the same').toBe(false)
  expect(probes.isLater(second, first), 'asked by no action here').toBe(false)
  expect(probes.isLater(first, undefined), 'an answer without an ActionID').toBe(true)
  expect(probes.isLater(first, second), 'an answer to no action here').toBe(true)
  expect(probes.isLater('x', undefined), 'guessed').toBe(false)
  probes.send()
  expect(probes.isLater(sent(), third)).toBe(true)
  probes.takes(answer(sent()))
  expect(probes.isLater(sent(), third), 'answered already').toBe(false)
})

it('R22, R35 takes a response without ActionID for later only if it can belong to an action in flight', () => {
  const { correlator, run } = setup()
  const probes = new Probes({ write: () => undefined, owes: (id) => correlator.owes(id) })
  run('Ping', '1.a')
  expect([probes.isLater('1.a', undefined), probes.isLater('2.b', undefined)]).toEqual([true, false])
  correlator.fail('the test is over')
})

it('orders ActionIDs by age, however many were generated', () => {
  expect([isNewer('10.a', 'z.b'), isNewer('z.b', '10.a'), isNewer('zz.a', '100.b')]).toEqual([true, false, false])
  let before = newActionId()
  for (let n = 0; n < 5_000; n++) {
    const id = newActionId()
    expect(isNewer(id, before) && !isNewer(before, id)).toBe(true)
    before = id
  }
})

it('R14, R26 generates ActionIDs that cannot be derived from one another', () => {
  const ids = Array.from({ length: 5_000 }, () => newActionId())
  const secrets = ids.map((id) => /^[0-9a-z]+\.([A-Za-z0-9_-]{12})$/.exec(id)?.[1])
  expect(secrets).not.toContain(undefined)
  expect(new Set(secrets).size).toBe(ids.length)
  // The 64 letters are equally likely: about 938 of 60,000 are the same.
  const counts = new Map<string, number>()
  for (const letter of secrets.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect(counts.size).toBe(64)
  expect(Math.max(...counts.values()) / Math.min(...counts.values())).toBeLessThan(2)
})

it('R14, R26 generates an unguessable first ActionID', async () => {
  vi.resetModules()
  const fresh = await import('../../src/correlation/ids.ts')
  expect(fresh.newActionId()).toMatch(/^1\.[A-Za-z0-9_-]{12}$/)
})
