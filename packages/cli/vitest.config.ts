import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

/** The tests run the command as it is built. */
export default mergeConfig(shared, {
  test: { globalSetup: ['test/build.ts'], expect: { poll: { timeout: 20_000 } } },
})
