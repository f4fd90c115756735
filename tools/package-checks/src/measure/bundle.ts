import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { root } from '../workspace.ts'

const program = `import { connect } from 'openami'
const client = await connect({ username: 'u', secret: 's' })
await client.originate({ Channel: 'PJSIP/100', Application: 'Wait', Data: '1' })
`

export interface BundleSize {
  /** Bytes, gzipped, of what is loaded before the program runs. */
  readonly first: number
  /** Bytes, gzipped, of the chunks that `connect` loads, AMI over HTTP included. */
  readonly later: number
  /** Bytes, gzipped, of the same as one file. */
  readonly whole: number
}

/** An application of `connect` and one action, as esbuild makes it. */
export async function measureBundle(): Promise<BundleSize> {
  const { first, later } = await bundle(true)
  return { first, later, whole: (await bundle(false)).first }
}

async function bundle(splitting: boolean): Promise<{ first: number; later: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, sourcefile: 'main.js' },
    bundle: true,
    minify: true,
    splitting,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: '/out',
    write: false,
    metafile: true,
    // The packages that users install have no tsconfig.json, which would add 'use strict' to each module.
    tsconfigRaw: '{}',
  })
  const sizes = new Map(outputFiles.map(({ path, contents }) => [base(path), gzipSync(contents, { level: 9 }).length]))
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0)
  const first = reached(metafile, ['import-statement'])
  const all = reached(metafile, ['import-statement', 'dynamic-import'])
  return { first: sum(first), later: sum(all) - sum(first) }
}

/** The entry and what it imports in these ways. */
function reached({ outputs }: Metafile, kinds: readonly string[]): Set<string> {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === 'main.js') ?? ''
  const found = new Set<string>()
  const add = (path: string): void => {
    if (found.has(base(path))) return
    found.add(base(path))
    for (const one of outputs[path]?.imports ?? []) if (kinds.includes(one.kind) && !one.external) add(one.path)
  }
  add(entry)
  return found
}

function base(path: string): string {
  return path.replace(/^.*[/\\]/, '')
}
