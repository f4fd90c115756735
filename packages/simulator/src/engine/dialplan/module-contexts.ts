import { compareReleases } from '@openami/bindings'
import type { ConfigFiles } from '../config/config-files.ts'
import type { Modules } from '../modules.ts'
import { readParkingLots } from '../pbx/parking-lot.ts'
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
export function addModuleContexts(dialplan: Dialplan, modules: Modules, files: ConfigFiles, release: string): void {
  const isOld = compareReleases(release, '18') < 0
  const contexts = {
    func_periodic_hook: () => addHooks(dialplan, isOld),
    res_parking: () => addParking(dialplan, files, release),
  }
  const names = ['func_periodic_hook', 'res_parking'] as const
  for (const name of isOld ? names.toReversed() : names) if (modules.loaded.includes(name)) contexts[name]()
}

/** Up to 17, for a call without a number, and with fewer steps (funcs/func_periodic_hook.c:465, 16.28.0). */
function addHooks(dialplan: Dialplan, isOld: boolean): void {
  const registrar = 'func_periodic_hook'
  const context = dialplan.addContext('__func_periodic_hook_context__', registrar)
  const callerId = isOld ? '' : undefined
  for (const [exten, steps] of Object.entries(hooks)) {
    for (const [index, [application, data]] of steps.entries()) {
      if (isOld && exten === 'beep' && application === 'Hangup') continue
      const text = isOld ? data.replace('{HOOK_CHANNEL}', '{CUT(HOOK_CHANNEL,-,1-2)}') : data
      context.add(exten, { priority: index + 1, label: undefined, application, data: text, callerId, registrar })
    }
  }
}

/** Up to 1.4: the extension that parks. A space has one while a call is there. */
export function addParkingExtension(dialplan: Dialplan, files: ConfigFiles, release: string): void {
  const registrar = 'res_features'
  for (const { context: place, extension } of readParkingLots(files, release, () => undefined)) {
    const context = dialplan.context(place) ?? dialplan.addContext(place, registrar)
    const step = { priority: 1, label: undefined, application: 'Park', data: '', callerId: undefined, registrar }
    context.add(extension, step)
  }
}

/** Spaces of a lot that get an extension, at most. */
const maxSpaces = 1_000

/** The extension of each lot that parks, and those that take parked calls back. */
function addParking(dialplan: Dialplan, files: ConfigFiles, release: string): void {
  for (const lot of readParkingLots(files, release, () => undefined)) {
    const { name, context: place, extension, isExclusive, first, last } = lot
    if (extension === '') continue
    const registrar = `res_parking/${name}`
    const context = dialplan.context(place) ?? dialplan.addContext(place, registrar)
    const add = (exten: string, application: string, data: string, by: string): boolean =>
      context.add(exten, { priority: 1, label: undefined, application, data, callerId: undefined, registrar: by })
    add(extension, 'Park', isExclusive ? name : '', isExclusive ? registrar : 'res_parking')
    for (let space = first; space <= last && space < first + maxSpaces; space++)
      add(String(space), 'ParkedCall', `${name},${space}`, registrar)
  }
}
