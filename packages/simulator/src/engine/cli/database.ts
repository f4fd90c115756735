import { type Commands, failed, withArguments } from './command.ts'

const row = (path: string, value: string): string => `${path.padEnd(50)}: ${value.padEnd(25)}`

/** `database …`. */
export const databaseCommands: Commands = {
  'database show': withArguments(0, 2, 'database show [family [key]]', ({ pbx }, [family = '', key = '']) => {
    const rows = pbx.database.tree(family, key).map(([path, value]) => row(path, value))
    return [...rows, `${rows.length} results found.`]
  }),
  'database showkey': withArguments(1, 1, 'database showkey <keytree>', ({ pbx }, [key = '']) => {
    const rows = pbx.database.tree('', '').filter(([path]) => path.toLowerCase().endsWith(`/${key}`.toLowerCase()))
    return [...rows.map(([path, value]) => row(path, value)), `${rows.length} results found.`]
  }),
  'database get': withArguments(2, 2, 'database get <family> <key>', ({ pbx }, [family = '', key = '']) => {
    const value = pbx.database.get(family, key)
    return [value === undefined ? 'Database entry not found.' : `Value: ${value}`]
  }),
  'database put': withArguments(
    3,
    3,
    'database put <family> <key> <value>',
    ({ pbx }, [family = '', key = '', value = '']) => {
      pbx.database.put(family, key, value)
      return ['Updated database successfully']
    },
  ),
  'database del': withArguments(2, 2, 'database del <family> <key>', ({ pbx }, [family = '', key = '']) => [
    pbx.database.delete(family, key) ? 'Database entry removed.' : 'Database entry could not be removed.',
  ]),
  'database deltree': withArguments(
    1,
    2,
    'database deltree <family> [subfamily]',
    ({ pbx }, [family = '', key = '']) => {
      const count = pbx.database.deleteTree(family, key)
      return [count === 0 ? 'Database entries do not exist.' : `${count} database entries removed.`]
    },
  ),
  'database query': withArguments(1, 1, 'database query "<SQL Statement>"', ({ pbx }, [statement = '']) => {
    if (!/^\s*select\s+\*\s+from\s+astdb\s*;?\s*$/i.test(statement))
      return failed('The simulator reads SELECT * FROM astdb only.')
    return pbx.database
      .tree('', '')
      .flatMap(([path, value]) => [`key  : ${path.padEnd(50)}`, `value: ${value.padEnd(50)}`, ''])
  }),
}
