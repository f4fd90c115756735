import { readdirSync, readFileSync } from 'node:fs'
import { workspace } from './compiler.ts'

const guides = `${workspace}packages/reference/site/src/content/docs/guides/`

/** What has examples that readers copy: guides and READMEs, by their files. */
export const documents = [
  ...readdirSync(guides).map((name) => `${guides}${name}`),
  `${workspace}README.md`,
  `${workspace}spec/README.md`,
  ...['openami', 'bindings', 'bridge', 'client', 'generator', 'live', 'transport', 'simulator', 'validators'].map(
    (name) => `${workspace}packages/${name}/README.md`,
  ),
]

/** The TypeScript examples of all documents as modules that compile alone: name → text. */
export function modulesOfGuides(): Map<string, string> {
  return new Map(
    documents.flatMap((path) =>
      examplesIn(path).map((code, at) => {
        const name = `${path.slice(workspace.length).replace(/\W/g, '-')}-${at}.ts`
        return [name, moduleOf(code)] as const
      }),
    ),
  )
}

/** JavaScript as well, except that of a page, which has no types. */
function examplesIn(path: string): string[] {
  const found = [...readFileSync(path, 'utf8').matchAll(/^```(?:ts|js)\n(.*?)^```/gms)]
  return found.map(([, code = '']) => code).filter((code) => !/new (?:EventSource|WebSocket)\(/.test(code))
}

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
