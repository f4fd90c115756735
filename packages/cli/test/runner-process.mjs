/**
 * The process of `runner.ts`: runs the built command once for each message. Every run has new modules, its own arguments,
 * environment, working folder and input, and ends where a process would: once nothing is left to do, or by process.exit,
 * which ends this process, too. The functions of the modules are compiled once for all runs, which saves most of the time.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { compileFunction } from 'node:vm'

const [, , main] = process.argv
const folder = process.cwd()
const emitters = [process, process.stdout, process.stderr]
const compiled = new Map()
let running = false

process.on('message', ({ args, env, input, cwd = folder }) => {
  running = true
  process.argv = [process.execPath, main, ...args]
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true })
  // The next message is nothing that a command waits for.
  process.channel.unref()
  load(basename(main), new Map())
})
process.on('beforeExit', (code) => {
  if (!running) return
  running = false
  process.emit('exit', code)
  for (const emitter of emitters)
    for (const [name, listener] of listenersOf(emitter)) if (!own.has(listener)) emitter.off(name, listener)
  process.exitCode = undefined
  process.channel.ref()
  for (const stream of [process.stdout, process.stderr]) stream.write(`\0${code}\0`)
})
process.on('disconnect', () => process.exit())
const own = new Set(emitters.flatMap(listenersOf).map(([, listener]) => listener))

function listenersOf(emitter) {
  return emitter.eventNames().flatMap((name) => emitter.rawListeners(name).map((listener) => [name, listener]))
}

/** A file of the command, without `command.cjs` in between, whose code cache is for the start of a process. */
function load(name, modules) {
  const path = join(dirname(main), name === 'command.cjs' ? 'command-whole.cjs' : name)
  const module = modules.get(path) ?? { exports: {} }
  if (modules.has(path)) return module.exports
  modules.set(path, module)
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname']
  const run = compiled.get(path) ?? compileFunction(readFileSync(path, 'utf8'), parameters, { filename: path })
  compiled.set(path, run)
  const required = createRequire(path)
  const require = (id) => (id.startsWith('./') ? load(basename(id), modules) : required(id))
  run.call(module.exports, module.exports, Object.assign(require, required), module, path, dirname(path))
  return module.exports
}
