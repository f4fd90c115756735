import type { Server } from '../server.ts'
import { type Commands, usage } from './command.ts'

/** What `core set debug 3` and the like set. Nothing is logged. */
interface Levels {
  readonly byName: Map<string, number>
}

const levelsOf = new WeakMap<Server, Levels>()

function levels(engine: Server): Levels['byName'] {
  const known = levelsOf.get(engine)
  if (known !== undefined) return known.byName
  const byName = new Map<string, number>()
  levelsOf.set(engine, { byName })
  return byName
}

export function level(engine: Server, name: 'verbose' | 'debug' | 'trace'): number {
  return levels(engine).get(name) ?? 0
}

/** `core set debug 3`, `core set debug 3 app_queue`, `core set verbose atleast 3 silent`. */
function setLevel(name: 'verbose' | 'debug' | 'trace', title: string): Commands[string] {
  const last = name === 'verbose' ? 'silent' : 'module'
  const use = usage(`core set ${name} [atleast] <level> [${last}]`)
  return (engine, words) => {
    const isAtLeast = words[0]?.toLowerCase() === 'atleast'
    const [text = '', extra, ...rest] = isAtLeast ? words.slice(1) : words
    const wanted = text.toLowerCase() === 'off' && !isAtLeast ? 0 : Number.parseInt(text, 10)
    if (Number.isNaN(wanted) || rest.length > 0) return use
    if (name === 'verbose' && extra !== undefined && extra.toLowerCase() !== 'silent') return use
    const module = name === 'verbose' ? undefined : extra?.replace(/\.so$/, '')
    const all = levels(engine)
    const key = module === undefined ? name : `${name} ${module}`
    const before = all.get(key) ?? 0
    const now = isAtLeast ? Math.max(before, wanted) : wanted
    all.set(key, now)
    if (extra?.toLowerCase() === 'silent') return ['']
    if (module !== undefined)
      return [
        before === now
          ? `${title} is still ${now} for '${module}'.`
          : `${title} was ${before} and has been set to ${now} for '${module}'.`,
      ]
    const spelled = (value: number): string => (value === 0 ? 'OFF' : String(value))
    return [
      before === now
        ? `${title} is still ${spelled(now)}.`
        : `${title} was ${spelled(before)} and is now ${spelled(now)}.`,
    ]
  }
}

export const levelCommands: Commands = {
  'core set verbose': setLevel('verbose', 'Console verbose'),
  'core set debug': setLevel('debug', 'Core debug'),
  'core set trace': setLevel('trace', 'Core trace'),
  'core set debug category': (_, words) =>
    words.length === 0 ? usage('core set debug category <category>[:<sublevel>] [category[:<sublevel] ...]') : [''],
}
