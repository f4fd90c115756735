import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const PACKAGE = '@openami/bindings'

/** The changeset that declares a breaking release of the bindings; before 1.0, a minor one breaks. */
export function declaredBreak(root: string): string | undefined {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/bindings/package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return undefined
  const file = join(folder, 'config.json')
  const config = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { fixed?: string[][] }) : {}
  // Packages of a fixed group are released together, so that a bump of one is a bump of all.
  const group = config.fixed?.find((names) => names.includes(PACKAGE)) ?? [PACKAGE]
  const enough = version.startsWith('0.') ? ['minor', 'major'] : ['major']
  return readdirSync(folder)
    .sort()
    .find((file) => {
      if (!file.endsWith('.md') || file === 'README.md') return false
      const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
      const bumps = (parse(front ?? '') ?? {}) as Record<string, string>
      return group.some((name) => enough.includes(bumps[name] ?? ''))
    })
}
