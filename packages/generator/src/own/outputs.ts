import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Misuse } from '../command-line.ts'
import type { Emitter } from '../emitters/emitter.ts'
import { fileProblem } from '../model/files.ts'
import { choice, instead } from '../model/suggest.ts'

/** Modules of the emitters that come with the package, loaded when one is asked for. */
const builtIn: Readonly<Record<string, () => Promise<Emitter>>> = {
  typescript: async () => (await import('../emitters/typescript.ts')).typescript,
  validators: async () => (await import('../emitters/validators.ts')).validators,
  markdown: async () => (await import('../emitters/markdown.ts')).markdown,
  python: async () => (await import('../emitters/python/index.ts')).python,
  json: async () => (await import('../emitters/json.ts')).json,
}

const byExtension: Readonly<Record<string, string>> = {
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.md': 'markdown',
  '.py': 'python',
  '.json': 'json',
}

/** A file to be made, and what makes it. */
export interface Target {
  readonly file: string
  readonly emit: Emitter
}

/** `src/ami.generated.ts`, by its ending, or `EMITTER:FILE` with the name of an emitter or the path of a module. */
export async function readTarget(out: string): Promise<Target> {
  // One letter before a colon is a drive of Windows.
  const [, name, rest] = /^([^:]{2,}):(.+)$/s.exec(out) ?? []
  const file = rest ?? out
  if (file.trim() === '') throw new Misuse('--out needs the path of a file, as in --out src/ami.generated.ts')
  const wanted = name ?? byExtension[extname(file)]
  if (wanted === undefined) {
    const endings = choice(Object.keys(byExtension))
    throw new Misuse(`nothing is known to make ${basename(file)}; end its name in ${endings}, or write EMITTER:${file}`)
  }
  const load = Object.hasOwn(builtIn, wanted) ? builtIn[wanted] : undefined
  if (load !== undefined) return { file, emit: await load() }
  if (/[./\\]/.test(wanted)) return { file, emit: await loadPlugin(wanted) }
  throw new Misuse(
    `there is no emitter ${wanted}${instead(wanted, Object.keys(builtIn), `write ${choice(Object.keys(builtIn))}, or the path of a module`)}`,
  )
}

async function loadPlugin(path: string): Promise<Emitter> {
  let module: { readonly default?: unknown }
  try {
    statSync(path)
    module = await import(pathToFileURL(resolve(path)).href)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? fileProblem(error) : `cannot be loaded: ${message}`
    throw new Misuse(`the emitter ${path} ${problem}`)
  }
  if (typeof module.default === 'function') return module.default as Emitter
  throw new Misuse(
    `the emitter ${path} has no default export that is a function; export default (model, target) => '…'`,
  )
}

/** Writes a file where its text is another one, so that watchers see only real changes; whether it did. */
export function writeIfChanged(file: string, text: string): boolean {
  try {
    if (readFileSync(file, 'utf8') === text) return false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unwritable(file, error)
  }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw unwritable(file, error)
  }
  return true
}

function unwritable(file: string, error: unknown): Misuse {
  return new Misuse(`${file} ${fileProblem(error)}; name another file after --out`)
}
