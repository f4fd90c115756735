import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Misuse, parseCommand, UnreadableSpec } from '@openami/generator/internal'
import { startSession } from './session.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

function main(args: readonly string[]): void {
  const { values, positionals } = parseCommand(args, { spec: { type: 'string' }, out: { type: 'string' } })
  if (positionals.length > 0)
    throw new Misuse(`${positionals.join(' ')} is not an option; write --spec DIR or --out DIR`)
  const session = startSession(resolve(values.spec ?? join(root, 'spec')), resolve(values.out ?? root), (line) =>
    console.log(line),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      session.close()
      process.exit(0)
    })
  }
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Misuse || error instanceof UnreadableSpec)) throw error
  console.error(error.message)
  // Folders may be watched already.
  process.exit(2)
}
