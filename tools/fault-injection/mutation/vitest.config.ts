import { join } from 'node:path'
import { mergeConfig } from 'vitest/config'
import shared from '../../../vitest.shared.ts'

const packages = join(import.meta.dirname, '../../../packages')

/** The tests of one area, with the changed transport also where the client imports it by name. */
const config = mergeConfig(shared, {
  root: packages,
  resolve: {
    alias: [
      { find: /^@openami\/transport\/codec$/, replacement: `${packages}/transport/src/codec/index.ts` },
      { find: /^@openami\/transport\/internal$/, replacement: `${packages}/transport/src/internal.ts` },
      { find: /^@openami\/transport$/, replacement: `${packages}/transport/src/index.ts` },
    ],
  },
  test: { setupFiles: [join(packages, 'transport/test/setup.ts')] },
})
config.test.include = (process.env.OPENAMI_TESTS ?? '').split(',')

export default config
