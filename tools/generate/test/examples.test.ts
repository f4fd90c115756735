import { expect, it } from 'vitest'
import { model } from '../../../packages/generator/test/model/own-spec.ts'
import { referencePages } from '../src/reference/index.ts'
import { mistakesIn } from './compiler.ts'

it('every TypeScript example of the reference compiles', () => {
  if (model === undefined) throw new Error('the spec has mistakes')
  const examples = referencePages(model).flatMap((page) =>
    page.blocks.flatMap((block) =>
      block.kind === 'example' && block.typescript !== undefined ? [{ path: page.path, code: block.typescript }] : [],
    ),
  )
  expect(examples.length).toBeGreaterThan(600)
  const functions = examples.map(
    ({ code }, at) => `export async function example${at}(ami: Client): Promise<void> {\n${code}\n}\n`,
  )
  const text = `import { ActionFailedError, type Client } from 'openami'\n${functions.join('')}`
  const wrong = mistakesIn(new Map([['all-examples.ts', text]])).map(({ before, message }) => {
    const { path } = examples[(before.match(/^export async function/gm)?.length ?? 1) - 1] ?? {}
    return `${path}: ${message}`
  })
  expect(wrong).toEqual([])
})
