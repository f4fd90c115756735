import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mistakesInModules, workspace } from './compiler.ts'

const guides = `${workspace}packages/reference/site/src/content/docs/guides/`
const documents = [
  ...readdirSync(guides).map((name) => `${guides}${name}`),
  `${workspace}README.md`,
  `${workspace}spec/README.md`,
  ...['openami', 'bindings', 'bridge', 'client', 'generator', 'live', 'transport', 'simulator', 'validators'].map(
    (name) => `${workspace}packages/${name}/README.md`,
  ),
]

it('every TypeScript example of guides and READMEs compiles', () => {
  const blocks = documents.flatMap((path) =>
    examplesIn(path).map((code, at) => {
      const name = `${path.slice(workspace.length).replace(/\W/g, '-')}-${at}.ts`
      return [name, moduleOf(code)] as const
    }),
  )
  expect(blocks.length).toBeGreaterThan(15)
  const texts = new Map(blocks)
  const wrong = mistakesInModules(texts).map(
    ({ file, line, message }) => `${file}: ${texts.get(file)?.split('\n')[line - 1]}: ${message}`,
  )
  expect(wrong).toEqual([])
})

/** JavaScript as well, except that of a page, which has no types. */
function examplesIn(path: string): string[] {
  const found = [...readFileSync(path, 'utf8').matchAll(/^```(?:ts|js)\n(.*?)^```/gms)]
  return found.map(([, code = '']) => code).filter((code) => !/new (?:EventSource|WebSocket)\(/.test(code))
}

it('every JavaScript example runs on Node 20: without types and without await using', () => {
  const blocks = documents.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^```js\n(.*?)^```/gms)])
  expect(blocks.length).toBeGreaterThan(0)
  const folder = mkdtempSync(join(tmpdir(), 'openami-guides-'))
  try {
    const file = join(folder, 'example.mjs')
    for (const [, code = ''] of blocks) {
      writeFileSync(file, code)
      expect(() => execFileSync(process.execPath, ['--check', file], { stdio: 'pipe' })).not.toThrow()
      expect(code).not.toMatch(/\busing\b/)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** Declared for an example that does not declare it itself. */
const given = {
  ami: "import('openami').Client",
  client: "import('openami').Client",
  connect: "typeof import('openami').connect",
  secret: 'string',
}

function moduleOf(code: string): string {
  const head = Object.entries(given)
    .filter(([name]) => !new RegExp(`(?:const|using|import .*) ${name}\\b`).test(code))
    .map(([name, type]) => `declare const ${name}: ${type}\n`)
    .join('')
  // A line that is shown as an error must be one.
  const marked = code.replace(/^(?=.*\/\/ error\b)/gm, '// @ts-expect-error\n')
  return `${head}${marked}\nexport {}\n`
}
