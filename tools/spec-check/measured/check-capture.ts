import { runCommand } from '../src/capture/command.ts'

// The command in a process of its own, which reports its peak memory.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: () => process.stdin,
})
process.stderr.write(`${JSON.stringify({ kilobytes: process.resourceUsage().maxRSS })}\n`)
