import { expect } from 'vitest'
import type { Frame } from '../../src/codec/frame.ts'
import type { Limits } from '../../src/codec/oversize.ts'
import { HttpLink } from '../../src/http/http-link.ts'
import { endpoint, user } from './page.ts'

/** A link to the page at this port, and all that its owner is told. */
export function open(port: number, limits: Limits = {}) {
  const frames: Frame[] = []
  const reasons: Error[] = []
  const handlers = {
    onFrame: (frame: Frame): void => {
      if (frame.type === 'text') throw 'not even an error'
      frames.push(frame)
    },
    wants: () => true,
    isLater: () => false,
    onDoubt: () => undefined,
    answers: () => undefined,
    traffic: { received: 0, sent: 0 },
    onClose: (reason: Error): void => {
      reasons.push(reason)
      close(reason)
    },
  }
  const link = new HttpLink(endpoint(port), '/rawman', user, handlers, limits)
  let close: (reason: Error) => void = () => undefined
  const closed = new Promise<Error>((resolve) => {
    close = resolve
  })
  return { link, frames, closed, reasons }
}

/** The clock of tests that stop the one of the client. */
const { setTimeout: later } = globalThis

export const pause = (ms: number): Promise<void> => new Promise((resolve) => later(resolve, ms))

export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!holds()) {
    if (Date.now() > end) expect.fail('it never held')
    await pause(2)
  }
}
