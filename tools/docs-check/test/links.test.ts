import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const workspace = fileURLToPath(new URL('../../../', import.meta.url))

/** Folders that hold no document of the repository: what is installed or built, and the site, whose links its own tests try. */
const left = /^(?:node_modules|dist|content|upgrades|coverage|docs\/api|\.(?!github|changeset).*|site)$/

/** Markdown files of the repository. */
function documentsIn(folder: string): string[] {
  return readdirSync(join(workspace, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return left.test(entry.name) ? [] : documentsIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const documents = documentsIn('')
const textOf = (path: string): string => readFileSync(join(workspace, path), 'utf8')
const withoutCode = (text: string): string => text.replace(/^```.*?^```/gms, '')

/** Anchors of headings as GitHub and Starlight make them. */
function anchorsOf(path: string): string[] {
  const headings = [...withoutCode(textOf(path)).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text)
  return headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

it('documents link only to files, folders and headings that exist', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/wire-rules.md', 'packages/client/README.md']))
  const broken = documents.flatMap((path) =>
    [...withoutCode(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^(?:[a-z]+:|\/)/.test(link))
      .filter((link) => {
        const [file = '', anchor] = link.split('#')
        const target = file === '' ? path : normalize(join(dirname(path), file))
        if (!existsSync(join(workspace, target))) return true
        return anchor !== undefined && !anchorsOf(target).includes(anchor)
      })
      .map((link) => `${path}: ${link}`),
  )
  // Test files that were renamed: npm run rule-tests -w @openami/fault-injection writes docs/rule-tests.md.
  expect(broken).toEqual([])
})

it('ARCHITECTURE.md names only files that exist', () => {
  const paths = [...textOf('ARCHITECTURE.md').matchAll(/`((?:packages|tools|spec|examples|docs)\/[\w./@-]+)`/g)]
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(join(workspace, path)))).toEqual([])
})

it.each(['packages', 'tools', 'examples'])('every folder of %s has a README', (folder) => {
  // The remains of a removed folder have no manifest.
  const folders = readdirSync(join(workspace, folder)).filter((name) =>
    existsSync(join(workspace, folder, name, 'package.json')),
  )
  expect(folders.length).toBeGreaterThan(0)
  expect(folders.filter((name) => !existsSync(join(workspace, folder, name, 'README.md')))).toEqual([])
})
