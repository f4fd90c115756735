import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articles as articlesOf } from '../src/search/collect/articles.ts'
import { collect } from '../src/search/collect/index.ts'

const folder = (path) => fileURLToPath(new URL(path, import.meta.url))
const content = folder('../../content/')
const upgrades = folder('../../upgrades/')

/** Copies files next to the pages: Markdown, JSON, schemas, and the YAML source. */
export function contentFiles() {
  return {
    name: 'content-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir)
        for (const name of readdirSync(content)) {
          const plain = ['site', 'model.json', 'index.md', 'llms.txt', 'llms-full.txt']
          if (!plain.includes(name)) cpSync(`${content}${name}`, `${out}${name}`, { recursive: true })
        }
        cpSync(`${content}model.json`, `${out}api/model.json`)
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
  const articles = articlesOf(folder('../..'))
  for (const { path, title, text } of articles) writeFileSync(`${out}${path}.md`, `# ${title}\n${text}`)
  writeFileSync(`${out}search.json`, JSON.stringify(collect(folder('../..'))))
  const lines = articles
    .filter(({ path }) => path !== 'index')
    .map(({ path, title, summary }) => `- [${title}](/${path}.md): ${summary}`)
  const all = articles.map(({ path, title, text }) => `<!-- /${path}/ -->\n\n# ${title}\n${text}`)
  writeFileSync(`${out}llms-full.txt`, [readFileSync(`${content}llms-full.txt`, 'utf8'), ...all].join('\n'))
  const list = readFileSync(`${content}llms.txt`, 'utf8')
  writeFileSync(`${out}llms.txt`, list.replace('\n## ', `\n## Guides\n\n${lines.join('\n')}\n\n## `))
}
