import { SpecMemory } from '@openami/generator/internal'

/** The spec of this repository as it was read once, for all test files. */
export const memory = new SpecMemory()
