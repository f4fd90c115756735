import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { checkProse } from '../src/check.ts'
import { proseFiles } from '../src/files.ts'

const code = `/** Asked
 * anew, not \`anew\`. */
export const anew = 'nobody'
export const text = 'is heard by nobody'
function f() {
  return 1 // whoever asks
  // anew
}
`

it.each<[string, string, string[]]>([
  ['a.md', 'Asked anew.\n\n`anew`\n', ['a.md:1:7']],
  ['a/src/a.ts', code, ['a/src/a.ts:2:4', 'a/src/a.ts:4:34', 'a/src/a.ts:6:15', 'a/src/a.ts:7:6']],
  ['a/test/a.test.ts', code, ['a/test/a.test.ts:2:4', 'a/test/a.test.ts:6:15', 'a/test/a.test.ts:7:6']],
  ['a/test/a.test.ts', "it('asks anew', () => send('to nobody'))", ['a/test/a.test.ts:1:10']],
  ['a/test/a.test.ts', 'it.each([1])(`asks ${1} anew`, () => 1)', ['a/test/a.test.ts:1:25']],
  ['a.json', '{ "description": "Asked anew." }\n', ['a.json:1:25']],
  [
    'a.md',
    'Left out here, behind NAT; it leaves no file behind. What stands\nin front of it',
    ['a.md:1:1', 'a.md:1:59', 'a.md:2:1'],
  ],
  ['a.yaml', 'summary: Asked\n  in\n  vain.\n# anew\n', ['a.yaml:2:3', 'a.yaml:4:3']],
])('finds the listed words of %s with line and column, but not code', async (file, text, found) => {
  const lines = await checkProse(file, text)
  expect(lines.map((line) => line.split(' ')[0])).toEqual(found)
})

it('checks documents, changesets, issue forms, guides, the spec with its schemas, code and tests', () => {
  expect(proseFiles(fileURLToPath(new URL('../../../', import.meta.url)))).toEqual(
    expect.arrayContaining([
      'README.md',
      'docs/wire-rules.md',
      '.github/pull_request_template.md',
      '.github/ISSUE_TEMPLATE/missing-header.yml',
      'packages/reference/site/src/content/docs/guides/lists.md',
      'spec/actions/Originate.yaml',
      'spec/schema/action.schema.json',
      'packages/client/src/client.ts',
      'packages/client/test/client.test.ts',
    ]),
  )
})

it('skips what is built from the spec', () => {
  const root = mkdtempSync(join(tmpdir(), 'openami-prose-'))
  try {
    for (const folder of ['content', 'upgrades', 'site/src']) {
      mkdirSync(join(root, 'packages/reference', folder), { recursive: true })
      writeFileSync(join(root, 'packages/reference', folder, 'a.md'), '')
    }
    expect(proseFiles(root)).toEqual(['packages/reference/site/src/a.md'])
  } finally {
    rmSync(root, { recursive: true })
  }
})

it('says what to write instead', async () => {
  expect(await checkProse('a.md', 'Asked anew.')).toEqual(['a.md:1:7 Incorrect term: “anew”, use “again” instead'])
})
