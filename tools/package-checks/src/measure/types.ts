import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mustRun } from '../run.ts'
import { root } from '../workspace.ts'
import { median } from './median.ts'

const body = `
const client = await connect({ host: 'pbx.example.com', username: 'u', secret: 's' })
client.on('Hangup', (event) => console.log(event.Channel, event.Cause))
client.on('DialBegin', (event) => console.log(event.DestChannel))
const { items } = await client.queueStatus({ Queue: 'support' })
for (const item of items) console.log(item.name, item.get('Queue'))
const channels = await client.coreShowChannels()
for (const channel of channels.items) console.log(channel.get('Channel'))
const call = await client.originate({
  Channel: 'PJSIP/100',
  Context: 'default',
  Exten: '200',
  Priority: 1,
  Timeout: 30_000,
  Async: true,
})
const end = await call.outcome
console.log(end?.get('Response'))
await client.close()
export {}
`
const programs = {
  with: `import { connect } from 'openami'${body}`,
  without: `declare const connect: (options: object) => Promise<any>${body.replaceAll('(event)', '(event: any)')}`,
}

export interface TypesCost {
  readonly version: string
  /** More than without the import. */
  readonly seconds: number
}

/** What the types of `openami` add to the check of a small program, under each TypeScript that users have. */
export async function measureTypes(times = 5): Promise<TypesCost[]> {
  // Below the workspace, so that the program finds the packages.
  const folder = `${root}node_modules/.openami-measure`
  mkdirSync(folder, { recursive: true })
  try {
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(`${folder}/${name}.mts`, text)
      const compilerOptions = { target: 'es2023', module: 'nodenext', strict: true, noEmit: true, types: ['node'] }
      writeFileSync(`${folder}/${name}.json`, JSON.stringify({ compilerOptions, files: [`${name}.mts`] }))
    }
    const costs: TypesCost[] = []
    for (const version of ['5.9.3', '6.0.3', '7.0.2']) {
      const compiler = await compilerOf(version)
      const runs = { with: [] as number[], without: [] as number[] }
      for (let i = 0; i < times; i++) {
        for (const name of ['without', 'with'] as const)
          runs[name].push(await check(compiler, `${folder}/${name}.json`))
      }
      costs.push({ version, seconds: median(runs.with) - median(runs.without) })
    }
    return costs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The compiler's main file, from npm where the workspace does not have this version. */
async function compilerOf(version: string): Promise<string> {
  // `npm exec` would find the workspace's `typescript-7`, but put the other one's `tsc` into the PATH.
  for (const name of ['typescript', 'typescript-7']) {
    const folder = `${root}node_modules/${name}`
    if (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version === version) return `${folder}/bin/tsc`
  }
  const find = `const { existsSync, realpathSync } = require('fs'); const { delimiter, join } = require('path')
realpathSync(process.env.PATH.split(delimiter).map((folder) => join(folder, 'tsc')).find(existsSync))`
  return (
    await mustRun('npm', ['exec', '--yes', `--package=typescript@${version}`, '--', 'node', '-p', find], root)
  ).trim()
}

/** Seconds. */
async function check(compiler: string, project: string): Promise<number> {
  const start = performance.now()
  await mustRun(process.execPath, [compiler, '-p', project], root)
  return (performance.now() - start) / 1000
}
