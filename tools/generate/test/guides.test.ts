import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mistakesIn, workspace } from './compiler.ts'

const guides = `${workspace}packages/reference/site/src/content/docs/guides/`
const documents = [
  ...readdirSync(guides).map((name) => `${guides}${name}`),
  `${workspace}README.md`,
  ...['openami', 'client', 'transport', 'simulator'].map((name) => `${workspace}packages/${name}/README.md`),
]

it('shows nothing in guides and READMEs that does not compile', () => {
  const blocks = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ''], at) => {
      const name = `${path.slice(workspace.length).replace(/\W/g, '-')}-${at}.ts`
      return [name, moduleOf(code)] as const
    }),
  )
  expect(blocks.length).toBeGreaterThan(15)
  const wrong = mistakesIn(new Map(blocks)).map(
    ({ name, before, message }) => `${name}: ${before.split('\n').at(-1)}: ${message}`,
  )
  expect(wrong).toEqual([])
})

/** What a piece of a program goes on from, unless it has its own. */
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
  // What is shown as a mistake has to be one.
  const marked = code.replace(/^(?=.*\/\/ error\b)/gm, '// @ts-expect-error\n')
  return `${head}${marked}\nexport {}\n`
}
