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
export function addModuleContexts(dialplan: Dialplan, modules: Modules): void {
  if (!modules.loaded.includes('func_periodic_hook')) return
  const registrar = 'func_periodic_hook'
  const context = dialplan.addContext('__func_periodic_hook_context__', registrar)
  for (const [exten, steps] of Object.entries(hooks))
    for (const [index, [application, data]] of steps.entries())
      context.add(exten, { priority: index + 1, label: undefined, application, data, callerId: undefined, registrar })
}
