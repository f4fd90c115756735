import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { testsIn } from '../../../vitest.shared.ts'

const root = join(import.meta.dirname, '../../..')
const packages = join(root, 'packages')

/** The tests of one area, with the changed package also where another one imports it by name. */
const config = testsIn(root, {
  root,
  resolve: {
    alias: [
      { find: /^@openami\/transport\/codec$/, replacement: `${packages}/transport/src/codec/index.ts` },
      { find: /^@openami\/transport\/internal$/, replacement: `${packages}/transport/src/internal.ts` },
      { find: /^@openami\/transport$/, replacement: `${packages}/transport/src/index.ts` },
      { find: /^@openami\/live$/, replacement: `${packages}/live/src/index.ts` },
    ],
  },
})
config.test = {
  ...config.test,
  // Of thousands of changed files, none comes twice.
  experimental: { fsModuleCache: false },
  // The first reads the original bindings, as the tests do: the copy has none.
  setupFiles: [
    join(realpathSync(join(root, 'node_modules')), '../vitest.equality.ts'),
    join(packages, 'transport/test/setup.ts'),
  ],
  include: (process.env.OPENAMI_TESTS ?? '').split(','),
}

export default config
