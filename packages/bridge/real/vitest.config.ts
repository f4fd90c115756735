import { testsIn } from '../../../vitest.shared.ts'

// With a real nats-server: one file at a time, so that takeovers are not slowed down by others.
export default testsIn(import.meta.dirname, {
  test: { include: ['*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
})
