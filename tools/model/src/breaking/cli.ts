import { fileURLToPath } from 'node:url'
import { checkBreaking } from './command.ts'

process.exitCode = checkBreaking(process.argv.slice(2), fileURLToPath(new URL('../../../..', import.meta.url)), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
