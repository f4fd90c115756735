import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Documents of the repository that the site shows as pages: name and description. */
export const repositoryDocs: ReadonlyMap<string, string> = new Map([
  ['wire-rules', 'How the bytes of AMI behave, R1 to R38.'],
])

/** The folder `docs` of the repository. A bundle has no place of its own on the disk: astro.config.mjs sets the variable. */
export function docsFolder(): string {
  return resolve(process.env.OPENAMI_REFERENCE ?? '..', '../../docs')
}

/** Title and text of a document, with links that lead to pages of the site. */
export function repositoryDoc(name: string): { title: string; text: string } {
  const [, title = name, text = ''] =
    /^# (.+)\n([\s\S]*)$/.exec(readFileSync(join(docsFolder(), `${name}.md`), 'utf8')) ?? []
  return { title, text: text.replace(/\]\((\.\.\/spec\/[^)]+)\)/g, (_, link: string) => `](${toPage(link)})`) }
}

/** In the repository a document links to the YAML of a message, on the site to its page. */
export function toPage(link: string): string {
  return link.replace(/^\.\.\/spec\/(.+)\.yaml$/, '/$1/')
}
