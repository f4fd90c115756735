import { type Model, preamble, sorted } from '@openami/generator/internal'
import type { Outputs } from './outputs.ts'

/** Which module registers each action and sends each event: the simulator has what its modules have. */
export function emitModules(model: Model, folder: string, outputs: Outputs): void {
  const table = (name: string, messages: ReadonlyArray<{ name: string; module: string }>): string => {
    const modules = [...new Set(messages.map(({ module }) => module))].sort()
    const lines = modules.map(
      (module) => `${module}|${messages.flatMap((each) => (each.module === module ? [each.name] : [])).join('; ')}\n`,
    )
    return `/** Format: catalog.ts. */\nexport const ${name} = \`\n${lines.join('')}\`\n`
  }
  const actions = table('actionModules', sorted(model.actions))
  const events = table('eventModules', sorted(model.events))
  outputs.set(`${folder}/modules.ts`, `${preamble('spec')}${actions}\n${events}`)
}
