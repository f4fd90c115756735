import { mergeConfig } from 'vitest/config'
import shared from '../../../vitest.shared.ts'

/** Run by `npm run test:asterisk`: these need a real Asterisk, which is fetched at the first run. */
export default mergeConfig(shared, {
  root: import.meta.dirname,
  test: { include: ['**/*.test.ts'], fileParallelism: false, hookTimeout: 600_000 },
})
