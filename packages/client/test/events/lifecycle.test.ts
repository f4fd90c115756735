import { expect, it } from 'vitest'
import { uncaught } from '../../../transport/test/support/uncaught.ts'
import { Lifecycle } from '../../src/events/lifecycle.ts'

interface Names {
  up: number
  down: string
}

it('calls all listeners of an event in the order of their registration', () => {
  const lifecycle = new Lifecycle<Names>()
  const seen: unknown[] = []
  lifecycle.on('up', (detail) => seen.push(['first', detail]))
  lifecycle.on('up', (detail) => seen.push(['second', detail]))
  lifecycle.on('down', (detail) => seen.push(detail))
  expect(lifecycle.emit('up', 7)).toBe(true)
  expect(seen).toEqual([
    ['first', 7],
    ['second', 7],
  ])
})

it.each<[string, (lifecycle: Lifecycle<Names>, listener: () => void, off: () => void) => void]>([
  ['the function that on() returned', (_, __, off) => off()],
  ['off()', (lifecycle, listener) => lifecycle.off('up', listener)],
])('does not call a listener that was removed by %s', (_, end) => {
  const lifecycle = new Lifecycle<Names>()
  let told = 0
  const listener = (): void => void told++
  const off = lifecycle.on('up', listener)
  expect(lifecycle.emit('up', 1)).toBe(true)
  end(lifecycle, listener, off)
  expect(lifecycle.emit('up', 2)).toBe(false)
  expect(told).toBe(1)
})

it('ignores the removal of an unknown listener', () => {
  const lifecycle = new Lifecycle<Names>()
  lifecycle.off('up', () => undefined)
  expect(lifecycle.emit('up', 1)).toBe(false)
})

it('calls the next listener when one removes itself', () => {
  const lifecycle = new Lifecycle<Names>()
  const seen: string[] = []
  const off = lifecycle.on('up', () => {
    seen.push('once')
    off()
  })
  lifecycle.on('up', () => seen.push('always'))
  lifecycle.emit('up', 1)
  lifecycle.emit('up', 2)
  expect(seen).toEqual(['once', 'always', 'always'])
})

it('calls the other listeners when one throws, and reports its error as uncaught', async () => {
  const lifecycle = new Lifecycle<Names>()
  const seen: number[] = []
  const error = await uncaught(() => {
    lifecycle.on('up', () => {
      throw new Error('mine')
    })
    lifecycle.on('up', (detail) => seen.push(detail))
    lifecycle.emit('up', 1)
  })
  expect(error).toEqual(new Error('mine'))
  expect(seen).toEqual([1])
})

it('calls the observer for every event, which does not count as a listener', () => {
  const seen: unknown[] = []
  const lifecycle = new Lifecycle<Names>((name, detail) => seen.push([name, detail]))
  lifecycle.on('down', (detail) => seen.push(detail))
  expect([lifecycle.emit('up', 1), lifecycle.emit('down', 'x')]).toEqual([false, true])
  expect(seen).toEqual([['up', 1], ['down', 'x'], 'x'])
})
