import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { expect, it, vi } from 'vitest'

const run = pathToFileURL(`${import.meta.dirname}/../../setup/src/run.mjs`)
/** Says who it is and waits for a signal, as `npm run asterisk` does. */
const inner = `
console.log('pid ' + process.pid); const stay = setInterval(() => {}, 1000)
for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => clearInterval(stay))`
const outer = `import { runNode } from ${JSON.stringify(String(run))}
process.exitCode = await runNode(['--eval', ${JSON.stringify(inner)}])`

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function started(child: ChildProcess): Promise<number> {
  let output = ''
  for await (const chunk of child.stdout ?? []) {
    output += chunk
    const pid = /pid (\d+)/.exec(output)?.[1]
    if (pid !== undefined) return Number(pid)
  }
  throw new Error('it did not start')
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s to a task also ends its child processes', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = await started(child)
  child.kill(signal)
  await once(child, 'exit')
  expect(isAlive(pid)).toBe(false)
})

it('the end of the shell that started a task ends its child processes', async () => {
  const command = '"$0" --input-type=module --eval "$1"; true'
  const shell = spawn('sh', ['-c', command, process.execPath, outer], { stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = await started(shell)
  shell.kill('SIGTERM')
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 30_000 })
})
