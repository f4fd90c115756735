import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from './load.ts'

const USAGE = "Usage: npm run -s site:search -- 'query' [--release 16] [--json]"

/** Prints what the site's search finds, from what was generated; the site need not be built. */
function main(args: string[]): number {
  let parsed: ReturnType<typeof read>
  try {
    parsed = read(args)
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}. ${USAGE}`)
    return 2
  }
  const { values, positionals } = parsed
  const query = positionals.join(' ')
  if (query.trim() === '') {
    console.error(`There is no query. ${USAGE}`)
    return 2
  }
  const folder = fileURLToPath(new URL('../../..', import.meta.url))
  const hits = load(folder)
    .find(query, values.release)
    .map(({ entry: { title, kind, to, summary } }) => ({
      title,
      kind,
      address: `/${to}`,
      summary,
    }))
  if (values.json) console.log(JSON.stringify(hits, null, 2))
  else
    for (const { title, kind, address, summary } of hits) console.log(`${title}  (${kind})  ${address}\n    ${summary}`)
  return hits.length === 0 ? 1 : 0
}

function read(args: string[]) {
  const options = { json: { type: 'boolean', default: false }, release: { type: 'string', default: '' } } as const
  return parseArgs({ args, options, allowPositionals: true })
}

process.exitCode = main(process.argv.slice(2))
