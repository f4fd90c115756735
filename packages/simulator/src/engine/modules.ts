import { applications } from './catalog/applications.ts'
import { type CatalogEntry, catalogOf } from './catalog/catalog.ts'
import { commands } from './catalog/commands.ts'
import { functions } from './catalog/functions.ts'
import { modules } from './catalog/modules.ts'

export interface ModuleOptions {
  /** Modules beyond those that Debian's package loads: `['app_meetme']`. */
  readonly load?: readonly string[] | undefined
  /** Modules that are not loaded, as `noload` in modules.conf: what they register is unknown to the server. */
  readonly noload?: readonly string[] | undefined
}

/** Parts of the program itself, which are always there. */
const core = 'core'

/** The modules that are loaded, and the names that they register. */
export class Modules {
  readonly #loaded = new Set<string>()
  readonly #available = new Set<string>()
  readonly #release: string
  /** What is registered, read from its tables when it is first asked for. */
  #names = new Names(() => [])

  /** @throws UnknownModuleError where a name is not a module of the release. */
  constructor(release: string, { load = [], noload = [] }: ModuleOptions = {}) {
    this.#release = release
    for (const { name, module: state } of catalogOf(modules, release)) {
      this.#available.add(name)
      if (state === 'loaded') this.#loaded.add(name)
    }
    for (const name of [...load, ...noload]) if (!this.isAvailable(name)) throw new UnknownModuleError(name, release)
    for (const name of load) this.#loaded.add(bare(name))
    for (const name of noload) this.#loaded.delete(bare(name))
    this.#register()
  }

  #register(): void {
    this.#names = new Names((table) => catalogOf(table, this.#release).filter(({ module }) => this.isLoaded(module)))
  }

  /** Whether the release has a module of this name, loaded or not. */
  isAvailable(name: string): boolean {
    return this.#available.has(bare(name))
  }

  /** Loads a module; false where it is loaded already. */
  load(name: string): boolean {
    if (!this.isAvailable(name) || this.#loaded.has(bare(name))) return false
    this.#loaded.add(bare(name))
    this.#register()
    return true
  }

  /** Unloads a module; false where it is not loaded. */
  unload(name: string): boolean {
    if (!this.#loaded.delete(bare(name))) return false
    this.#register()
    return true
  }

  /** Names of the loaded modules, in alphabetical order. */
  get loaded(): string[] {
    return [...this.#loaded].sort()
  }

  /** Whether a module is loaded; one that the release does not list is part of the program. */
  isLoaded(module: string): boolean {
    const name = bare(module)
    return name === core || this.#loaded.has(name) || !this.#available.has(name)
  }

  /** Whether a module of this name, such as `app_queue.so`, is loaded and listed. */
  isListed(module: string): boolean {
    return module.endsWith('.so') && this.#loaded.has(bare(module))
  }

  application(name: string): CatalogEntry | undefined {
    return this.#names.applications.get(name.toLowerCase())
  }

  get applications(): CatalogEntry[] {
    return [...this.#names.applications.values()]
  }

  /** Unlike other names, those of functions count with their case (main/pbx_functions.c:114, 22.10.1). */
  function(name: string): CatalogEntry | undefined {
    const entry = this.#names.functions.get(name.toLowerCase())
    return entry?.name === name ? entry : undefined
  }

  get functions(): CatalogEntry[] {
    return [...this.#names.functions.values()]
  }

  command(words: string): CatalogEntry | undefined {
    return this.#names.commands.get(words.toLowerCase())
  }

  /** The words of every form of every command. */
  get commandWords(): readonly (readonly string[])[] {
    return [...this.#names.commands.keys()].map((words) => words.split(' '))
  }

  get commands(): CatalogEntry[] {
    return [...new Set(this.#names.commands.values())]
  }
}

/** The names that modules register. */
class Names {
  readonly #registered: (table: string) => readonly CatalogEntry[]
  #applications: ReadonlyMap<string, CatalogEntry> | undefined
  #functions: ReadonlyMap<string, CatalogEntry> | undefined
  #commands: ReadonlyMap<string, CatalogEntry> | undefined

  constructor(registered: (table: string) => readonly CatalogEntry[]) {
    this.#registered = registered
  }

  get applications(): ReadonlyMap<string, CatalogEntry> {
    this.#applications ??= byName(this.#registered(applications))
    return this.#applications
  }

  get functions(): ReadonlyMap<string, CatalogEntry> {
    this.#functions ??= byName(this.#registered(functions))
    return this.#functions
  }

  /** By the words that every form of the command begins with. */
  get commands(): ReadonlyMap<string, CatalogEntry> {
    this.#commands ??= new Map(
      this.#registered(commands).flatMap((entry) => alternatives(entry.name).map((words) => [words, entry] as const)),
    )
    return this.#commands
  }
}

export class UnknownModuleError extends Error {
  override readonly name = 'UnknownModuleError'

  constructor(module: string, release: string) {
    super(
      `${module} is not a module of Asterisk ${release}; write a name as \`module show\` prints it, such as app_queue`,
    )
  }
}

function byName(entries: readonly CatalogEntry[]): Map<string, CatalogEntry> {
  return new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
}

/** Source files that the spec names, of modules with another name. */
const modulesOfFiles: Readonly<Record<string, string>> = { parking_manager: 'res_parking' }

/** `app_queue.so` is `app_queue`. */
function bare(name: string): string {
  const module = name.replace(/\.so$/, '')
  return modulesOfFiles[module] ?? module
}

/** `queue {pause|unpause} member` → its two forms; what follows in brackets is an argument. */
export function alternatives(pattern: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern.replace(/\s*\[.*$/, '')) ?? []
  if (before === undefined || choices === undefined || after === undefined)
    return [pattern.replace(/\s*\[.*$/, '').toLowerCase()]
  return choices.split('|').flatMap((choice) => alternatives(`${before}${choice}${after}`))
}
