import { vi } from 'vitest'
import type * as ReadObject from '../src/runtime/fast-path/read-object.ts'

// It takes no message, so that every object is put together header by header.
vi.mock('../src/runtime/fast-path/read-object.ts', async (original) => ({
  ...(await original<typeof ReadObject>()),
  readWhole: () => undefined,
}))
