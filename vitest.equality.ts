import { expect } from 'vitest'
import { Message } from './packages/bindings/src/runtime/message.ts'

// A message's text is where nothing compares it by itself: without this, any two messages would be equal.
expect.addEqualityTesters([
  (a, b) => {
    if (!(a instanceof Message) || !(b instanceof Message)) return undefined
    return a.raw === b.raw && a.body === b.body && a.kind === b.kind && a.name === b.name
  },
])
