import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../../vitest.shared.ts'

/** Commands start servers, builds and other runners: one after the other, and each as long as it needs. */
export default mergeConfig(
  shared,
  defineConfig({
    test: { root: import.meta.dirname, include: ['*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
  }),
)
