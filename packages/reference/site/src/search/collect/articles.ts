import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recipes } from '../../lib/cookbook.ts'
import { repositoryDoc, repositoryDocs } from '../../lib/repository-docs.ts'

export interface Article {
  path: string
  title: string
  summary: string
  /** Markdown without title and front matter. */
  text: string
}

/** What is written by hand: guides, documents of the repository, examples. */
export function articles(folder: string): Article[] {
  const written = join(folder, 'site/src/content/docs')
  const guides = readdirSync(written, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name) && name !== '404.md')
    .map((name) => {
      const text = readFileSync(join(written, name), 'utf8')
      const front = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? ''
      const path = name.replaceAll('\\', '/').replace(/\.mdx?$/, '')
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
      return { path, title: front('title'), summary: front('description'), text: body }
    })
  const docs = [...repositoryDocs].map(([path, summary]) => ({ path, summary, ...repositoryDoc(path) }))
  return [...guides, ...docs, ...recipes()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
