import { describe, expect, it } from 'vitest'
import { readCalls, scenarios, servers } from '../src/index.ts'

const calls = readCalls()

it('records every scenario on every server, unless the scenario says why not', () => {
  const there = calls.flatMap(({ scenario, recorded }) => recorded.map(({ server }) => `${scenario.name} on ${server}`))
  const wanted = scenarios.flatMap(({ name, without }) =>
    servers.filter((server) => without?.[server] === undefined).map((server) => `${name} on ${server}`),
  )
  expect(there.sort()).toEqual(wanted.sort())
})

it('has no secret and no address outside of this machine', () => {
  const texts = calls.flatMap(({ recorded }) => recorded.map(({ text }) => text)).join('\n')
  expect(texts.match(/secret|password/gi)).toBeNull()
  const addresses = new Set(texts.match(/\b\d{1,3}(\.\d{1,3}){3}\b/g))
  expect([...addresses].filter((address) => address !== '127.0.0.1')).toEqual([])
})

describe.each(calls)('$scenario.name', ({ scenario, recorded }) => {
  const orders = recorded.flatMap(({ server, messages }) => {
    const order = server === '1.4' ? scenario.orderOn14 : scenario.order
    return order === undefined ? [] : [{ server, messages, order }]
  })

  it.each(orders)('has its events in the right order on $server', ({ messages, order }) => {
    const names = messages.map(({ name }) => name)
    let at = -1
    for (const wanted of order) {
      const next = names.indexOf(wanted, at + 1)
      expect(next, `${wanted} after ${names.slice(0, at + 1).join(' ')}`).toBeGreaterThan(at)
      at = next
    }
  })

  it.each(recorded)('begins each channel once and ends it once, on $server', ({ messages }) => {
    const ids = (name: string): string[] =>
      messages
        .filter((message) => message.name === name && message.kind === 'event')
        .map(({ headers }) => headers.find(([key]) => key === 'Uniqueid')?.[1] ?? '')
        .sort()
    expect(ids('Newchannel').length).toBeGreaterThan(0)
    expect(new Set(ids('Newchannel')).size).toBe(ids('Newchannel').length)
    expect(ids('Hangup')).toEqual(ids('Newchannel'))
  })

  it.each(recorded)('answers each action once, after it, on $server', ({ messages }) => {
    const id = ({ headers }: (typeof messages)[number]) => headers.find(([key]) => key === 'ActionID')?.[1]
    for (const [at, action] of messages.entries()) {
      if (action.kind !== 'action') continue
      const answers = messages.flatMap((one, index) =>
        one.kind === 'response' && id(one) === id(action) ? [index] : [],
      )
      expect(answers).toHaveLength(1)
      expect(answers[0]).toBeGreaterThan(at)
    }
  })
})
