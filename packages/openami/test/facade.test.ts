import { describe, expect, it } from 'vitest'
import * as openami from '../src/index.ts'

describe('the facade', () => {
  it('exports connect and every error', () => {
    expect(openami.connect).toBeTypeOf('function')
    expect(openami.connectServers).toBeTypeOf('function')
    const errors = [
      'ActionFailedError',
      'PermissionDeniedError',
      'UnknownActionError',
      'InvalidActionError',
      'NotSentError',
      'OutcomeUnknownError',
      'ActionTimeoutError',
      'AbortError',
      'ConnectError',
      'LoginError',
      'ConnectionLostError',
      'ProtocolError',
    ] as const
    const exported = new Map<string, unknown>(Object.entries(openami))
    for (const name of errors) expect((exported.get(name) as ErrorConstructor).prototype).toBeInstanceOf(Error)
  })

  it('refuses missing options before it opens a socket', async () => {
    await expect(openami.connect({})).rejects.toThrow('connect: username is required')
  })
})
