import type { Commands } from './command.ts'

/** `database …`. */
export const databaseCommands: Commands = {
  'database show': ({ pbx }, [family = '', key = '']) => {
    const rows = pbx.database.tree(family, key).map(([path, value]) => `${path.padEnd(50)}: ${value.padEnd(25)}`)
    return [...rows, `${rows.length} results found.`]
  },
  'database get': ({ pbx }, [family = '', key = '']) => {
    const value = pbx.database.get(family, key)
    return [value === undefined ? 'Database entry not found.' : `Value: ${value}`]
  },
  'database put': ({ pbx }, [family = '', key = '', value = '']) => {
    pbx.database.put(family, key, value)
    return ['Updated database successfully']
  },
  'database del': ({ pbx }, [family = '', key = '']) => [
    pbx.database.delete(family, key) ? 'Database entry removed.' : 'Database entry could not be removed.',
  ],
  'database deltree': ({ pbx }, [family = '', key = '']) => {
    const count = pbx.database.deleteTree(family, key)
    return [count === 0 ? 'Database entries do not exist.' : `${count} database entries removed.`]
  },
}
