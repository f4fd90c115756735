import { cpSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const content = fileURLToPath(new URL('../../content/', import.meta.url))
const spec = fileURLToPath(new URL('../../../../spec/', import.meta.url))

/** Puts what is generated as files beside the pages: Markdown, JSON, schemas, and the YAML that they are made of. */
export function contentFiles() {
  return {
    name: 'content-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir)
        for (const name of readdirSync(content)) {
          if (name !== 'site' && name !== 'model.json')
            cpSync(`${content}${name}`, `${out}${name}`, { recursive: true })
        }
        cpSync(`${content}model.json`, `${out}api/model.json`)
        cpSync(`${content}site/search.json`, `${out}search.json`)
        cpSync(spec, `${out}spec`, { recursive: true, filter: (path) => !path.includes('node_modules') })
      },
    },
  }
}
