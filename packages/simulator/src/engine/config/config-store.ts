/**
 * Where configuration files are kept, other than in memory. Names are relative to the folder of the configuration, with `/`
 * between folders; nothing outside that folder is ever read or written.
 */
export interface ConfigStore {
  /** What could not be read, and why. */
  readonly warnings: string[]
  /** All files, in any order. */
  readonly names: readonly string[]
  /** Undefined where there is no such file, or none that may be read. */
  read(name: string): string | undefined
  /** Replaces or makes a file. Gives what prevents it, as the system says it. */
  write(name: string, text: string): string | undefined
  /** Makes an empty file. Gives what prevents it, as the system says it: `File exists`. */
  create(name: string): string | undefined
  delete(name: string): boolean
  /** The name is a link to something outside. */
  leadsOutside(name: string): boolean
}
