import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '@openami/asterisk-tool'

const folder = join(import.meta.dirname, 'etc')

/**
 * The tests' PBX, and the files of etc/: `extensions-AREA.conf` is included into extensions.conf, any other is added to the
 * end of the file of its name.
 */
export function configure(files: Files): Files {
  const own = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  const added = own.map(([name, text]) =>
    name.startsWith('extensions-') ? [name, text] : [name, `${files[name] ?? ''}\n${text}`],
  )
  return {
    ...files,
    ...Object.fromEntries(added),
    'extensions.conf': `${files['extensions.conf']}\n#include extensions-*.conf\n`,
  }
}
