import { expect, it } from 'vitest'
import { BatchWriter } from '../../src/codec/index.ts'

const soon = (): Promise<void> => new Promise((resolve) => queueMicrotask(resolve))

it('writes everything of one turn at once and in order, and nothing for an empty turn', async () => {
  const written: string[] = []
  const writer = new BatchWriter((text) => written.push(text))
  writer.push('a')
  writer.push('b')
  expect(written).toEqual([])
  await soon()
  expect(written).toEqual(['ab'])
  writer.push('c')
  writer.flush()
  expect(written).toEqual(['ab', 'c'])
  writer.flush()
  await soon()
  expect(written).toEqual(['ab', 'c'])
  writer.push('d')
  await soon()
  expect(written).toEqual(['ab', 'c', 'd'])
})

it('accepts more while it writes', async () => {
  const written: string[] = []
  const writer = new BatchWriter((text) => {
    written.push(text)
    if (text === 'a') writer.push('b')
  })
  writer.push('a')
  await soon()
  await soon()
  expect(written).toEqual(['a', 'b'])
})

it('writes before the end of the turn once a packet is full', async () => {
  const written: string[] = []
  const writer = new BatchWriter((text) => written.push(text))
  const message = `Action: Ping\r\nActionID: ${'1'.repeat(72)}\r\n\r\n`
  for (let i = 0; i < 29; i++) writer.push(message)
  expect(written).toEqual([message.repeat(14), message.repeat(14)])
  expect(message.length * 14).toBe(1400)
  writer.push('a')
  await soon()
  expect(written).toEqual([message.repeat(14), message.repeat(14), `${message}a`])
  writer.push('b'.repeat(5000))
  expect(written[3]).toBe('b'.repeat(5000))
  await soon()
  expect(written).toHaveLength(4)
})
