import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every YAML file of the spec: path below the folder, with forward slashes → text. */
export function readSpec(directory: string): Map<string, string> {
  const files = new Map<string, string>()
  const read = (below: string) => {
    for (const entry of readdirSync(join(directory, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== 'schema') read(path)
      } else if (/\.ya?ml$/.test(entry.name)) files.set(path, readFileSync(join(directory, path), 'utf8'))
    }
  }
  read('')
  return files
}
