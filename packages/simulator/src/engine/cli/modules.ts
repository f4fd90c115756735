import { moduleTitles } from '../catalog/module-titles.ts'
import { type Commands, columns, failed, usage, withArguments } from './command.ts'

const widths = [30, 40, 10, 11, -13]

/** `module …` and `config …`. */
export const moduleCommands: Commands = {
  'module show': ({ modules }, words) => {
    const [form, pattern] = words
    if (words.length > 0 && (form?.toLowerCase() !== 'like' || pattern === undefined || words.length > 2))
      return usage('module show [like keyword]')
    const names = modules.loaded.filter(
      (name) => pattern === undefined || name.toLowerCase().includes(pattern.toLowerCase()),
    )
    const rows = names.map((name) => {
      const { title = '', support = 'core', isBuiltIn = false } = moduleTitles.get(name) ?? {}
      return columns(widths, [isBuiltIn ? name : `${name}.so`, title.slice(0, 40), 0, 'Running', support])
    })
    return [
      columns(widths, ['Module', 'Description', 'Use Count', 'Status', 'Support Level']),
      ...rows,
      `${names.length} modules loaded`,
    ]
  },
  'module reload': (engine, words) => {
    if (words.length === 0) {
      engine.reload(undefined)
      return ['']
    }
    return words.map((name) => {
      const result = engine.reload(name)
      if (result === 'unknown') return `No such module '${name}'`
      return result === 'unsupported'
        ? `The module '${name}' does not support reloads`
        : `Module '${name}' reloaded successfully.`
    })
  },
  'module refresh': withArguments(1, 2, 'module refresh <module name> [recursively]', (engine, [name = '']) =>
    engine.unloadModule(name) && engine.loadModule(name)
      ? [`Unloaded and loaded ${name}`]
      : failed(`Unable to unload resource ${name}`),
  ),
  'config list': ({ pbx }) => pbx.files.names.map((name) => columns([20, 50], ['core', `/etc/asterisk/${name}`])),
  'config reload': withArguments(1, 1, 'config reload <filename.conf>', () => ['']),
}
