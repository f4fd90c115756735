import { compareReleases } from './command.ts'

process.exitCode = compareReleases(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
