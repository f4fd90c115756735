import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { recipes } from '../src/lib/cookbook.ts'
import { repositoryDoc, repositoryDocs } from '../src/lib/repository-docs.ts'

const folder = (path) => fileURLToPath(new URL(path, import.meta.url))
const content = folder('../../content/')
const upgrades = folder('../../upgrades/')
const written = folder('../src/content/docs/')

/** Copies files next to the pages: Markdown, JSON, schemas, and the YAML source. */
export function contentFiles() {
  return {
    name: 'content-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir)
        for (const name of readdirSync(content)) {
          const plain = ['site', 'model.json', 'asyncapi.json', 'index.md', 'llms.txt']
          if (!plain.includes(name)) cpSync(`${content}${name}`, `${out}${name}`, { recursive: true })
        }
        for (const name of ['model.json', 'asyncapi.json']) cpSync(`${content}${name}`, `${out}api/${name}`)
        cpSync(folder('../../../bridge/generated/asyncapi.json'), `${out}api/bridge-asyncapi.json`)
        cpSync(`${upgrades}upgrade`, `${out}upgrade`, { recursive: true })
        cpSync(`${upgrades}upgrade.md`, `${out}upgrade.md`)
        cpSync(folder('../../../../spec'), `${out}spec`, {
          recursive: true,
          filter: (path) => !path.includes('node_modules'),
        })
        withArticles(out)
      },
    },
  }
}

/** What is written by hand is found, listed and readable as Markdown like all the rest. */
function withArticles(out) {
  const articles = readdirSync(written, { recursive: true })
    .filter((name) => name.endsWith('.md') && name !== '404.md')
    .map((name) => {
      const text = readFileSync(`${written}${name}`, 'utf8')
      const front = (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? ''
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
      return { path: name.slice(0, -3), title: front('title'), summary: front('description'), text: body }
    })
  for (const [path, summary] of repositoryDocs) articles.push({ path, summary, ...repositoryDoc(path) })
  articles.push(...recipes())
  articles.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, title, text } of articles) writeFileSync(`${out}${path}.md`, `# ${title}\n${text}`)
  const pairs = JSON.parse(readFileSync(`${upgrades}pages.json`, 'utf8'))
  const entries = [
    ...JSON.parse(readFileSync(`${content}site/search.json`, 'utf8')),
    ...articles.map(({ path, title, summary }) => [title, 'guide', path, summary]),
    ...pairs.map(({ path, title, kind }) => [title, kind, path, kind === 'upgrade' ? 'What changes.' : '']),
  ]
  writeFileSync(`${out}search.json`, JSON.stringify(entries))
  const lines = articles
    .filter(({ path }) => path !== 'index')
    .map(({ path, title, summary }) => `- [${title}](/${path}.md): ${summary}`)
  const list = readFileSync(`${content}llms.txt`, 'utf8')
  writeFileSync(`${out}llms.txt`, list.replace('\n## ', `\n## Guides\n\n${lines.join('\n')}\n\n## `))
}
