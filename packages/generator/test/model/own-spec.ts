import { fileURLToPath } from 'node:url'
import { type Loaded, loadSpec, SpecMemory } from '../../src/internal.ts'

/** What was read of the spec of this repository. */
export const sources = new SpecMemory()

/** The spec of this repository, loaded once for all test files. */
export const loaded: Loaded = loadSpec(fileURLToPath(new URL('../../../../spec', import.meta.url)), { memory: sources })

export const { model, findings } = loaded
