import { run } from './run.ts'
import { root } from './workspace.ts'

export interface NodeBinary {
  readonly version: string
  readonly file: string
}

/** The Node that runs this, and those that `OPENAMI_NODES` asks for (`22,24`), which npm brings. */
export async function nodesToTest(): Promise<NodeBinary[]> {
  const nodes = [{ version: process.versions.node, file: process.execPath }]
  for (const release of (process.env.OPENAMI_NODES ?? '').split(',').filter(Boolean)) {
    const args = [
      'exec',
      '--yes',
      `--package=node@${release}`,
      '--',
      'node',
      '-p',
      '[process.version, process.execPath].join()',
    ]
    const { stdout, stderr } = await run('npm', args, root)
    const [version = '', file] = stdout.trim().split(',')
    if (file === undefined || !version.startsWith(`v${release}`))
      throw new Error(`There is no Node ${release}: ${stderr}`)
    nodes.push({ version: version.slice(1), file })
  }
  return nodes
}
