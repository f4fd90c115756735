import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

const packages = resolve(import.meta.dirname, '../..')
const workspace: Readonly<Record<string, string>> = {
  '@openami/bindings': `${packages}/bindings/src/index.ts`,
  '@openami/bindings/internal': `${packages}/bindings/src/internal.ts`,
  '@openami/transport/codec': `${packages}/transport/src/codec/index.ts`,
}

/** Every file that these reach, and every import that leads out of the repository. */
function reach(entries: readonly string[]): { files: Set<string>; foreign: string[] } {
  const files = new Set<string>()
  const foreign: string[] = []
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([\w@./:-]+)'/g)) {
      const target = name.startsWith('.') ? resolve(dirname(file), name) : workspace[name]
      if (target === undefined) foreign.push(`${file}: ${name}`)
      else waiting.push(target)
    }
  }
  return { files, foreign }
}

const entries = [`${packages}/simulator/src/engine/index.ts`, `${packages}/simulator/src/replay/server.ts`]

test('the engine, the replay and the codec import no Node module', () => {
  const { files, foreign } = reach(entries)
  expect(foreign).toEqual([])
  expect([...files].every((file) => existsSync(file))).toBe(true)
  expect(files.size).toBeGreaterThan(60)
})

test('the engine, the replay and the codec use no global of Node', () => {
  const { files } = reach(entries)
  const own = [...files].filter((file) => file.includes('/simulator/'))
  const guilty = own.filter((file) =>
    /\b(?:process|Buffer|setTimeout|setImmediate|Date\.now|Math\.random)\b/.test(code(file)),
  )
  expect(guilty).toEqual([])
})

/** Without comments and texts. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'/gm, '')
}
