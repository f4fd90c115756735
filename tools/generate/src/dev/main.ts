import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startSession } from './session.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

const { values } = parseArgs({ options: { spec: { type: 'string' }, out: { type: 'string' } } })
const session = startSession(resolve(values.spec ?? join(root, 'spec')), resolve(values.out ?? root), (line) =>
  console.log(line),
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    session.close()
    process.exit(0)
  })
}
