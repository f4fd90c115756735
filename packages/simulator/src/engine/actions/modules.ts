import type { Handler } from '../request.ts'

/** Modules, the log and what else belongs to the program. */
export const moduleActions: Readonly<Record<string, Handler>> = {
  ModuleCheck(request) {
    const { modules } = request.engine
    const module = request.get('Module')
    if (!modules.loaded.includes(module.replace(/\.so$/, ''))) return request.error('Module not loaded')
    // The real server keeps the header for old clients, and its value is empty.
    request.respond('Success', [['Version', '']])
  },

  LoggerRotate: (request) => request.ack('Reloaded the logger and rotated log files'),
}
