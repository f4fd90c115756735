import { describe, expect, it, vi } from 'vitest'
import { Lifecycle } from '../../src/events/lifecycle.ts'

interface Steps {
  open: { readonly at: number }
  close: { readonly reason: string }
}

describe('the lifecycle', () => {
  it('tells everybody who listens for a name, in the order in which they came', () => {
    const lifecycle = new Lifecycle<Steps>()
    const heard: string[] = []
    lifecycle.on('open', ({ at }) => heard.push(`first ${at}`))
    lifecycle.on('open', ({ at }) => heard.push(`second ${at}`))
    lifecycle.on('close', ({ reason }) => heard.push(reason))
    expect(lifecycle.emit('open', { at: 1 })).toBe(true)
    expect(heard).toEqual(['first 1', 'second 1'])
  })

  it('takes a listener off by its function, or by what on() gave, and says whether anybody is left', () => {
    const lifecycle = new Lifecycle<Steps>()
    const heard: number[] = []
    const listener = ({ at }: Steps['open']): void => void heard.push(at)
    expect(lifecycle.emit('open', { at: 0 })).toBe(false)
    lifecycle.on('open', listener)()
    expect(lifecycle.emit('open', { at: 1 })).toBe(false)
    lifecycle.on('open', listener)
    lifecycle.off('open', listener)
    expect(lifecycle.emit('open', { at: 2 })).toBe(false)
    lifecycle.off('close', () => undefined)
    lifecycle.on('open', listener)
    lifecycle.on('open', listener)
    expect(lifecycle.emit('open', { at: 3 })).toBe(true)
    expect(heard).toEqual([3])
  })

  it('who comes while something is told hears of the next', () => {
    const lifecycle = new Lifecycle<Steps>()
    const heard: number[] = []
    lifecycle.on('open', () => lifecycle.on('open', ({ at }) => void heard.push(at)))
    lifecycle.emit('open', { at: 1 })
    expect(heard).toEqual([])
    lifecycle.emit('open', { at: 2 })
    expect(heard).toEqual([2])
  })

  it('the observer is told first, also where nobody listens', () => {
    const heard: unknown[] = []
    const lifecycle = new Lifecycle<Steps>((name, detail) => heard.push(['observer', name, detail]))
    expect(lifecycle.emit('open', { at: 1 })).toBe(false)
    lifecycle.on('open', ({ at }) => heard.push(at))
    lifecycle.emit('open', { at: 2 })
    expect(heard).toEqual([['observer', 'open', { at: 1 }], ['observer', 'open', { at: 2 }], 2])
  })

  it('an error of a listener is uncaught, and the others are told', async () => {
    const uncaught: unknown[] = []
    const before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.once('uncaughtException', (error) => uncaught.push(error))
    const lifecycle = new Lifecycle<Steps>()
    const mistake = new Error('mine')
    const heard: number[] = []
    lifecycle.on('open', () => {
      throw mistake
    })
    lifecycle.on('open', ({ at }) => heard.push(at))
    lifecycle.emit('open', { at: 1 })
    expect(heard).toEqual([1])
    await vi.waitFor(() => expect(uncaught).toEqual([mistake]))
    for (const listener of before) process.on('uncaughtException', listener)
  })
})
