import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Folders of `examples` that are pages of the cookbook, in the order of the sidebar. */
const names = ['wallboard', 'click-to-call', 'dialler', 'prometheus', 'mqtt', 'security-watch']

export interface Recipe {
  /** `cookbook/wallboard`. */
  readonly path: string
  readonly title: string
  readonly summary: string
  /** Its README and its source files, as Markdown without the title. */
  readonly text: string
}

/** Made at each call: a build reads them more than once, and each reader gets its own copy. */
export function recipes(): Recipe[] {
  return names.map(recipe)
}

function recipe(name: string): Recipe {
  const folder = resolve(process.env.OPENAMI_REFERENCE ?? '..', '../../examples', name)
  const [, title = name, readme = ''] =
    /^# (.+)\n+([\s\S]*)$/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? []
  const files = readdirSync(join(folder, 'src')).toSorted((a, b) => Number(a === 'main.ts') - Number(b === 'main.ts'))
  const sources = files.map((file) => {
    const [, language] = file.split('.')
    return `\n## src/${file}\n\n\`\`\`${language}\n${readFileSync(join(folder, 'src', file), 'utf8')}\`\`\`\n`
  })
  const linked = readme.replace(/\]\((?![a-z]+:)([^)]+)\)/g, (_, target: string) => `](${linkOf(name, target, files)})`)
  const [summary = ''] = readme.replaceAll('\n', ' ').split(/(?<=[.:]) |: /)
  return {
    path: `cookbook/${name}`,
    title,
    summary: `${summary.replace(/\W+$/, '')}.`,
    text: linked + sources.join(''),
  }
}

/** A source file is a section of the page; everything else is in the repository. */
function linkOf(name: string, target: string, files: readonly string[]): string {
  if (files.some((file) => target === `src/${file}`)) return `#${target.replace(/[^\w-]/g, '')}`
  return `https://github.com/openami/openami/blob/main/examples/${name}/${target}`
}
