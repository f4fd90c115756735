import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

const config = mergeConfig(shared, { root: import.meta.dirname, test: { setupFiles: ['test/setup.ts'] } })
/** `npm run mutate` runs only the tests of one area. */
const some = process.env.OPENAMI_TESTS
if (some !== undefined) config.test.include = some.split(',')

export default config
