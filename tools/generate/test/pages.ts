import type { Model, Page } from '@openami/generator/internal'
import { model } from '../../../packages/generator/test/model/own-spec.ts'
import { referencePages } from '../src/reference/index.ts'

if (model === undefined) throw new Error('the spec has mistakes')

export const spec: Model = model

/** The pages of the reference of this repository's spec, made once for all test files, which only read them. */
export const pages: readonly Page[] = referencePages(spec)
