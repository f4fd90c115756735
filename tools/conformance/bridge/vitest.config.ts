import { testsIn } from '../../../vitest.shared.ts'

// Apart from the other servers' tests, as these need a nats-server, too.
export default testsIn(import.meta.dirname, {
  test: { include: ['*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
})
