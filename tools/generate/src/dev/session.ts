import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Misuse, UnreadableSpec, watchTree } from '@openami/generator/internal'
import { describeMistakes, emptyMemory, type Made, make } from '../run.ts'

/** Paths shown of one run; a change of a common header touches hundreds. */
const SHOWN = 12

export interface Session {
  close: () => void
}

/** Generates, and again after each edit of the spec, in this process; `say` gets the lines to print. */
export function startSession(spec: string, out: string, say: (line: string) => void): Session {
  const memory = emptyMemory()
  const schemas = readSchemas(spec)
  let broken = false

  const run = (began: number, first: boolean): void => {
    let made: Made | { findings: Parameters<typeof describeMistakes>[1] }
    try {
      made = make(spec, out, memory)
    } catch (error) {
      // A file that was removed while the folder was read: the watch reports it, too.
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (first || !(isGone || error instanceof Misuse || error instanceof UnreadableSpec)) throw error
      say(`${(error as Error).message}; waiting for the next edit`)
      return
    }
    if ('findings' in made) {
      broken = true
      for (const line of describeMistakes(spec, made.findings)) say(line)
      return
    }
    if (broken) say('The spec is right again.')
    broken = false
    for (const line of summary(made, first, performance.now() - began)) say(line)
  }

  const watch = watchTree(
    spec,
    (file) => /\.ya?ml$|\.schema\.json$/.test(file),
    (began) => {
      if (readSchemas(spec) !== schemas) say('The schemas changed; start `npm run dev` again to have them.')
      run(began, false)
    },
  )
  run(performance.now(), true)
  say('Watching the spec; Ctrl-C ends.')
  return watch
}

function summary({ files, changes }: Made, first: boolean, milliseconds: number): string[] {
  const time = `${(milliseconds / 1000).toFixed(2)} s`
  const removed = changes.filter(({ state }) => state === 'extra').length
  const counts = `${changes.length - removed} written, ${removed} removed`
  if (first) return [`${files} files: ${counts}, ${time}`]
  const paths = changes.slice(0, SHOWN).map(({ path, state }) => `  ${state === 'extra' ? '-' : '+'} ${path}`)
  const more = changes.length > SHOWN ? [`  … and ${changes.length - SHOWN} more`] : []
  return [...paths, ...more, `${counts}, ${time}`]
}

/** Schemas that the process holds compiled. */
function readSchemas(spec: string): string {
  try {
    const folder = join(spec, 'schema')
    const names = readdirSync(folder).filter((name) => name !== 'model.schema.json')
    return names
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\0')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
