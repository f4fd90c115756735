import { Message } from '@openami/bindings'
import type { Diagnostic } from '@openami/transport'
import { describe, expect, it } from 'vitest'
import { EventGate } from '../../src/events/gate.ts'

function newGate() {
  const events: string[] = []
  const diagnostics: Diagnostic[] = []
  const gate = new EventGate(
    ({ name }) => events.push(name),
    (diagnostic) => diagnostics.push(diagnostic),
  )
  return { gate, events, diagnostics, take: (name: string) => gate.take(new Message(`Event: ${name}\r\n`)) }
}

describe('events of a new session', () => {
  it('R30 wait until a listener is ready, and keep their order', () => {
    const { gate, events, take } = newGate()
    take('First')
    take('Second')
    expect(events).toEqual([])
    gate.release()
    expect(events).toEqual(['First', 'Second'])
    take('Third')
    gate.release()
    expect(events).toEqual(['First', 'Second', 'Third'])
  })

  it('are all wanted while they wait, and FullyBooted until it has come', () => {
    const { gate, take } = newGate()
    const wanted = () => ['Hangup', 'FullyBooted'].filter((name) => gate.wants(name))
    expect(wanted()).toEqual(['Hangup', 'FullyBooted'])
    gate.release()
    expect(wanted()).toEqual(['FullyBooted'])
    expect(gate.boot.came).toBe(false)
    take('FullyBooted')
    expect(gate.boot.came).toBe(true)
    expect(wanted()).toEqual([])
    gate.hold()
    expect(wanted()).toEqual(['Hangup', 'FullyBooted'])
  })

  it('are delivered with a warning after ten thousand were held back, to bound memory', () => {
    const { gate, events, diagnostics, take } = newGate()
    for (let count = 0; count < 9_999; count++) take('Counted')
    expect(events).toEqual([])
    expect(diagnostics).toEqual([])
    take('Counted')
    expect(events).toHaveLength(10_000)
    expect(diagnostics).toMatchObject([{ kind: 'sync-failed', message: expect.stringContaining('10000 events') }])
    take('Counted')
    gate.release()
    expect(events).toHaveLength(10_001)
    expect(diagnostics).toHaveLength(1)
  })
})
