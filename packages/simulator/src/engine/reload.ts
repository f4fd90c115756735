import { moduleTitles } from './catalog/module-titles.ts'
import type { ReloadResult } from './reload-result.ts'
import type { Server } from './server.ts'

const statuses: Readonly<Record<ReloadResult, number>> = { reloaded: 0, unknown: 2, unsupported: 6 }

/** Reads the configuration of one module again, or of all; sessions hear of it. */
export function reload(engine: Server, module: string | undefined): ReloadResult {
  engine.reloadedAt = engine.host.clock.now()
  const result = module === undefined ? 'reloaded' : resultOf(engine, module)
  if (result === 'reloaded') reloadQuietly(engine, module?.replace(/\.so$/, ''))
  if (engine.personality.since('1.6'))
    engine.publish({
      name: 'Reload',
      classes: ['system'],
      headers: [
        ['Module', module ?? 'All'],
        ['Status', statuses[result]],
      ],
    })
  return result
}

/** As a console command of the module itself does it: no event tells of it. */
export function reloadQuietly(engine: Server, module: string | undefined): void {
  if (module === undefined || module === 'app_voicemail') {
    engine.pbx.reloads.mailboxes()
    for (const mailbox of engine.pbx.mailboxes.names) engine.pbx.mailboxes.announce(mailbox)
  }
  if (module === undefined || module === 'app_queue')
    engine.pbx.reloads.queues({ parameters: true, members: true, rules: true }, '')
  if (module === undefined || module === 'features' || module === 'res_features') engine.pbx.reloads.features()
  if (module === undefined || module === 'app_confbridge') engine.pbx.reloads.conferences()
  if (module === undefined || module === 'res_pjsip') engine.pbx.reloads.pjsip()
  if (module === undefined || module === 'chan_iax2') engine.pbx.reloads.iax()
  if (module === undefined || module === 'pbx_config') {
    engine.pbx.reloads.dialplan()
    announceHints(engine)
  }
}

function resultOf({ modules }: Server, module: string): ReloadResult {
  const name = module.replace(/\.so$/, '')
  if (!modules.loaded.includes(name)) return 'unknown'
  const title = moduleTitles.get(name)
  return title === undefined || title.reloads ? 'reloaded' : 'unsupported'
}

function announceHints({ pbx }: Server): void {
  for (const { name, hints } of pbx.dialplan.contexts)
    for (const exten of hints.keys())
      if (!exten.startsWith('_')) pbx.emit({ type: 'extension-changed', state: pbx.states.extension(exten, name) })
}
