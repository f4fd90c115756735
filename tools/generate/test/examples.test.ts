import { expect, it } from 'vitest'
import { mistakesInModules } from './compiler.ts'
import { pages } from './pages.ts'

it('every TypeScript example of the reference compiles as it is copied', () => {
  const examples = pages.flatMap((page) =>
    page.blocks.flatMap((block) =>
      block.kind === 'example' && block.typescript !== undefined ? [{ path: page.path, code: block.typescript }] : [],
    ),
  )
  expect(examples.length).toBeGreaterThan(600)
  // Each is a module of its own, in one program.
  const files = new Map(examples.map(({ code }, at) => [`example-${at}.ts`, `${code}\n`]))
  const wrong = mistakesInModules(files).map(
    ({ file, message }) => `${examples[Number(/\d+/.exec(file)?.[0])]?.path}: ${message}`,
  )
  expect(wrong).toEqual([])
})
