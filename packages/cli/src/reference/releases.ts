import { exactRelease } from '@openami/generator/internal'
import type { Model } from '@openami/spec'
import { UsageError } from '../errors.ts'

/** The exact release: of a branch its newest one. */
export function checkRelease(model: Model, release: string): string {
  try {
    return exactRelease(model, release)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
