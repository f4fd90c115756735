import { spawn } from 'node:child_process'

/** Milliseconds between two looks at who started this process. */
const interval = 250

/**
 * Runs Node with these arguments to its end; its exit code. A signal that ends this process ends the child, too, and so
 * does the end of the process that started this one: `npm run` and a shell may die without a word to what they run.
 */
export function runNode(args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', ...options })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM')
    }, interval)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? (signal ? 130 : 1))
    })
  })
}
