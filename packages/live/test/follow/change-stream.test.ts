import { expect, it } from 'vitest'
import { ChangeStream, ChangesLostError } from '../../src/follow/change-stream.ts'

it('ends with an error when more than 100,000 items wait, and takes no more', async () => {
  let ended = 0
  const stream = new ChangeStream<number>(() => ended++)
  for (let item = 0; item < 100_000; item++) stream.push(item)
  expect(await stream.next()).toEqual({ value: 0, done: false })
  stream.push(100_000)
  expect(ended).toBe(0)
  stream.push(100_001)
  expect(ended).toBe(1)
  stream.push(100_002)
  await expect(stream.next()).rejects.toThrow(ChangesLostError)
  expect(await stream.next()).toEqual({ value: undefined, done: true })
})

it('has every item once and in order for a reader that never catches up', async () => {
  const stream = new ChangeStream<number>(() => undefined)
  let pushed = 0
  for (let read = 0; read < 50_000; read++) {
    while (pushed < read + 15_000) stream.push(pushed++)
    const { value } = await stream.next()
    if (value !== read) expect(value).toBe(read)
  }
})

it('drops what was not read, and the error, when the reader stops', async () => {
  const stream = new ChangeStream<number>(() => undefined)
  for (let item = 0; item <= 100_000; item++) stream.push(item)
  expect(await stream.return()).toEqual({ value: undefined, done: true })
  expect(await stream.next()).toEqual({ value: undefined, done: true })
})
