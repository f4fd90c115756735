import type { Host } from '../clock.ts'
import type { ConfigFiles } from '../config/config-files.ts'
import type { Dialplan } from '../dialplan/dialplan.ts'
import { addModuleContexts, addParkingExtension } from '../dialplan/module-contexts.ts'
import { readDialplan } from '../dialplan/reader.ts'
import { substitute } from '../dialplan/substitute.ts'
import type { Modules } from '../modules.ts'

/** What a dialplan is read from and into. */
export interface DialplanOwner {
  readonly host: Host
  readonly files: ConfigFiles
  readonly modules: Modules
  readonly release: string
  readonly legacy: boolean
  readonly globals: Map<string, string>
}

/** Reads extensions.conf and adds the contexts of modules; `[globals]` are set. */
export function loadDialplan(owner: DialplanOwner): { dialplan: Dialplan; warnings: readonly string[] } {
  const { host, files, modules, release, legacy, globals: values } = owner
  const { dialplan, globals, warnings } = readDialplan(files, {
    now: () => host.clock.now(),
    legacy,
    prepare: (created) => {
      if (legacy) addParkingExtension(created, files, release)
      else addModuleContexts(created, modules, files, release)
    },
  })
  const scope = { variable: (name: string) => values.get(name), function: () => undefined }
  for (const [name, value] of globals) values.set(name, substitute(value, scope))
  return { dialplan, warnings }
}
