import type { ConfigFiles } from '../config/config-files.ts'
import type { Modules } from '../modules.ts'
import type { Dialplan } from './dialplan.ts'

/** Steps that hooks run at intervals, by extension. */
const hooks: Readonly<Record<string, ReadonlyArray<readonly [application: string, data: string]>>> = {
  beep: [
    ['Answer', ''],
    ['Playback', 'beep'],
    ['Hangup', ''],
  ],
  hook: [
    ['Set', 'EncodedChannel=$' + '{HOOK_CHANNEL}'],
    ['Set', 'GROUP_NAME=$' + '{EncodedChannel}$' + '{HOOK_ID}'],
    ['Set', 'GROUP(periodic-hook)=$' + '{GROUP_NAME}'],
    ['ExecIf', '$[$' + '{GROUP_COUNT($' + '{GROUP_NAME}@periodic-hook)} > 1]?Hangup()'],
    ['Set', 'ChannelToSpy=$' + '{URIDECODE($' + '{EncodedChannel})}'],
    ['ChanSpy', '$' + '{ChannelToSpy},qEB'],
  ],
}

/** Contexts that loaded modules add to the dialplan. */
export function addModuleContexts(dialplan: Dialplan, modules: Modules, files: ConfigFiles): void {
  if (modules.loaded.includes('func_periodic_hook')) addHooks(dialplan)
  if (modules.loaded.includes('res_parking')) addParking(dialplan, files)
}

function addHooks(dialplan: Dialplan): void {
  const registrar = 'func_periodic_hook'
  const context = dialplan.addContext('__func_periodic_hook_context__', registrar)
  for (const [exten, steps] of Object.entries(hooks))
    for (const [index, [application, data]] of steps.entries())
      context.add(exten, { priority: index + 1, label: undefined, application, data, callerId: undefined, registrar })
}

/** The extension that parks, and those that take parked calls back. */
function addParking(dialplan: Dialplan, files: ConfigFiles): void {
  const lot = files.sections('res_parking.conf', () => undefined).find(({ name }) => name === 'default')
  const setting = (key: string): string | undefined => lot?.settings.findLast((each) => each.key === key)?.value
  const registrar = 'res_parking/default'
  const context = dialplan.addContext(setting('context') ?? 'parkedcalls', registrar)
  const add = (exten: string, application: string, data: string, by: string): boolean =>
    context.add(exten, { priority: 1, label: undefined, application, data, callerId: undefined, registrar: by })
  add(setting('parkext') ?? '700', 'Park', '', 'res_parking')
  const [first = 701, last = 720] = (setting('parkpos') ?? '701-720').split('-').map(Number)
  for (let space = first; space <= last && space < first + 1000; space++)
    add(String(space), 'ParkedCall', `default,${space}`, registrar)
}
