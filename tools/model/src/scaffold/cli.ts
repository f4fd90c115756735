import { fileURLToPath } from 'node:url'
import { newMessage } from './command.ts'

process.exitCode = newMessage(process.argv.slice(2), fileURLToPath(new URL('../../../../spec', import.meta.url)), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
