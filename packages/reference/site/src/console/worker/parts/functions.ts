import type { DialplanFunction } from '../../../../../../simulator/src/engine/functions/function.ts'

/** By name; filled when the rest is loaded. */
export const functions = new Map<string, DialplanFunction>()
