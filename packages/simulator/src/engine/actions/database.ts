import { availableIn } from '@openami/bindings'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Releases that count the entries of a tree; before, they said 1 whatever it held. */
const countedTrees = { since: ['16.30', '18.16', '19.8', '20.1', '21'], absentIn: ['17'] }

/** The database of families and keys. */
export const databaseActions: Readonly<Record<string, Handler>> = {
  DBGet(request) {
    const { family, key } = entry(request)
    if (family === '') return request.error('No family specified.')
    if (key === '') return request.error('No key specified.')
    const value = request.pbx.database.get(family, key)
    if (value === undefined) return request.error('Database entry not found')
    // The answer is an event, in older releases without any framing (R19).
    request.personality.answers.databaseValue(request, family, key, value)
  },

  DBPut(request) {
    const { family, key } = entry(request)
    if (family === '') return request.error('No family specified')
    if (key === '') return request.error('No key specified')
    request.pbx.database.put(family, key, request.get('Val'))
    request.ack('Updated database successfully')
  },

  DBDel(request) {
    const { family, key } = entry(request)
    if (family === '') return request.error('No family specified.')
    if (key === '') return request.error('No key specified.')
    if (!request.pbx.database.delete(family, key)) return request.error('Database entry could not be deleted')
    request.ack('Key deleted successfully')
  },

  DBDelTree(request) {
    const { family, key } = entry(request)
    if (family === '') return request.error('No family specified.')
    const count = request.pbx.database.deleteTree(family, key)
    if (count === 0) return request.error('Database entry not found')
    request.ack('Key tree deleted successfully')
  },

  DBGetTree(request) {
    const { family, key } = entry(request)
    const items = request.pbx.database.tree(family, key).map(
      ([path, value]): ListItem => ({
        event: 'DBGetTreeResponse',
        headers: [
          ['Key', path],
          ['Val', value],
        ],
        id: 'last',
      }),
    )
    const isCounted = availableIn(countedTrees, request.personality.release)
    request.list('Result will follow', items, 'DBGetTreeComplete', [], isCounted ? items.length : 1)
  },
}

function entry(request: { get(name: string): string }): { family: string; key: string } {
  return { family: request.get('Family'), key: request.get('Key') }
}
