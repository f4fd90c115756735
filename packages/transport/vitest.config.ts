import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

export default mergeConfig(shared, {
  root: import.meta.dirname,
  // The modules are loaded once for all files.
  test: { setupFiles: ['test/setup.ts'], isolate: false },
})
