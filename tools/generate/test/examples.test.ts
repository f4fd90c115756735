import { beforeAll, expect, it } from 'vitest'
import { type Mistake, mistakesInModules } from './compiler.ts'
import { modulesOfGuides } from './guides.ts'
import { pages } from './pages.ts'

const examples = pages.flatMap((page) =>
  page.blocks.flatMap((block) =>
    block.kind === 'example' && block.typescript !== undefined ? [{ path: page.path, code: block.typescript }] : [],
  ),
)
const guides = modulesOfGuides()

let mistakes: Mistake[]

// Each is a module of its own, in one program: what the compiler reads of the packages it reads once for all.
beforeAll(() => {
  mistakes = mistakesInModules(
    new Map([...guides, ...examples.map(({ code }, at) => [`example-${at}.ts`, `${code}\n`] as const)]),
  )
})

it('every TypeScript example of the reference compiles as it is copied', () => {
  expect(examples.length).toBeGreaterThan(600)
  const wrong = mistakes
    .filter(({ file }) => !guides.has(file))
    .map(({ file, message }) => `${examples[Number(/\d+/.exec(file)?.[0])]?.path}: ${message}`)
  expect(wrong).toEqual([])
})

it('every TypeScript example of guides and READMEs compiles', () => {
  expect(guides.size).toBeGreaterThan(15)
  const wrong = mistakes
    .filter(({ file }) => guides.has(file))
    .map(({ file, line, message }) => `${file}: ${guides.get(file)?.split('\n')[line - 1]}: ${message}`)
  expect(wrong).toEqual([])
})
