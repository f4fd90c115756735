import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

export default mergeConfig(shared, {
  root: import.meta.dirname,
  // The longest suite: all cores, not all but one.
  test: { setupFiles: ['test/setup.ts'], maxWorkers: '100%' },
})
