import type { ReloadResult } from '../reload-result.ts'
import type { Handler, Request } from '../request.ts'

const reloadErrors: Readonly<Record<Exclude<ReloadResult, 'reloaded'>, string>> = {
  unknown: 'No such module.',
  unsupported: 'Module does not support reload action.',
}

/** Modules that others use, so that they cannot be unloaded. */
const inUse = new Set(['res_agi', 'res_pjsip', 'app_chanspy', 'res_speech', 'res_fax'])

/** Modules, the log and what else belongs to the program. */
export const moduleActions: Readonly<Record<string, Handler>> = {
  ModuleCheck(request) {
    const { modules } = request.engine
    const module = request.get('Module')
    if (!modules.loaded.includes(module.replace(/\.so$/i, '').toLowerCase())) return request.error('Module not loaded')
    // The real server keeps the header for old clients, and its value is empty.
    request.respond('Success', [['Version', '']])
  },

  /** Each thing that is missing is an answer of its own (main/manager.c:4953, 22.10.1). */
  ModuleLoad(request) {
    const module = request.get('Module').trim()
    const type = request.get('LoadType').toLowerCase()
    if (type === '') request.error('Incomplete ModuleLoad action.')
    if (module === '' && type !== 'reload') request.error('Need module name')
    // The name is that of a file in the folder of modules.
    const checksFile = request.personality.since('18.26')
    if (checksFile && module !== '' && !isFile(request, module)) return request.error('Module not found.')
    run(request, type, module)
  },

  LoggerRotate: (request) => request.ack('Reloaded the logger and rotated log files'),
}

function isFile({ engine }: Request, module: string): boolean {
  return /^[\w-]+\.so$/.test(module) && engine.modules.isAvailable(module)
}

function run(request: Request, type: string, module: string): void {
  const { engine } = request
  const answer = (done: boolean, success: string, failure: string): void =>
    done ? request.ack(success) : request.error(failure)
  const unloads = !inUse.has(module.replace(/\.so$/, '')) && module !== ''
  if (type === 'load') answer(module !== '' && engine.loadModule(module), 'Module loaded.', 'Could not load module.')
  else if (type === 'unload')
    answer(unloads && engine.unloadModule(module), 'Module unloaded.', 'Could not unload module.')
  else if (type === 'refresh') {
    const done = unloads && engine.unloadModule(module) && engine.loadModule(module)
    answer(done, 'Module unloaded and loaded.', 'Could not refresh module.')
  } else if (type === 'reload') {
    const result = engine.reload(module || undefined)
    if (result !== 'reloaded') request.error(reloadErrors[result])
    else request.ack(module === '' ? 'All modules reloaded' : 'Module reloaded.')
  } else request.error('Incomplete ModuleLoad action.')
}
