import { fileURLToPath } from 'node:url'
import { type Loaded, loadSpec } from '../../src/internal.ts'

/** The spec of this repository, loaded once for all test files. */
export const loaded: Loaded = loadSpec(fileURLToPath(new URL('../../../../spec', import.meta.url)))

export const { model, findings } = loaded
