import { mergeConfig } from 'vitest/config'
import shared from '../../../vitest.shared.ts'

// With a real nats-server: one file at a time, so that takeovers are not slowed down by others.
export default mergeConfig(shared, {
  root: import.meta.dirname,
  test: { include: ['*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
})
