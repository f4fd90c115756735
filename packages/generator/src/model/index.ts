import { readSpec } from './files.ts'
import { type Loaded, type LoadOptions, resolveSpec } from './resolve.ts'

/** Reads, checks and resolves the spec in `directory`. Throws only where the folder itself cannot be read. */
export function loadSpec(directory: string, options?: LoadOptions): Loaded {
  return resolveSpec(readSpec(directory), options)
}
