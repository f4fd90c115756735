import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** R1 to R38: what is known of the wire. */
export const rules: readonly string[] = Array.from({ length: 38 }, (_, index) => `R${index + 1}`)

/** Which test files of these packages name a rule, by rule. */
export function namedIn(...packages: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>(rules.map((rule) => [rule, []]))
  for (const file of packages.flatMap((name) => filesIn(join(root, 'packages', name, 'test')))) {
    const named = new Set(readFileSync(file, 'utf8').match(/\bR\d+\b/g))
    for (const rule of named) found.get(rule)?.push(relative(root, file))
  }
  return found
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort()
}

/** Rule by rule, where the client's and the simulator's tests name it. */
export function rulesPage(): string {
  const client = namedIn('transport', 'client')
  const server = namedIn('simulator')
  const links = (files: readonly string[] | undefined): string =>
    (files ?? []).map((file) => `[${file.replace(/^packages\/(.*)\/test\//, '$1/')}](../${file})`).join(', ')
  const rows = rules.map(
    (rule) =>
      `| [${rule}](wire-rules.md#${rule.toLowerCase()}) | ${links(client.get(rule))} | ${links(server.get(rule))} |`,
  )
  return `# Tests of the wire rules

The test files that name each of the [wire rules](wire-rules.md). Made by \`npm run rule-tests -w @openami/fault-injection\`;
\`npm test\` fails where no test of the client names a rule.

| rule | client | simulator |
|---|---|---|
${rows.join('\n')}
`
}
