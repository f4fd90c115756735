import { measureBundle } from './bundle.ts'
import { measureImport } from './import.ts'
import { measureTypes } from './types.ts'

/** What the packages cost an application: a report, whose figures depend on the machine. */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const bundle = await measureBundle()
console.log(
  'esbuild bundle of connect and one action, minified, gzip (targets: 25 kB before the first line runs, 35 kB as one file)',
)
console.log(
  `  ${kilobytes(bundle.first)}, and ${kilobytes(bundle.later)} loaded by connect(); ${kilobytes(bundle.whole)} as one file`,
)
console.log("import 'openami', in a process of its own (target: 36 ms)")
console.log(`  ${(await measureImport()).toFixed(1)} ms, median of 20`)
console.log('tsc --noEmit of a 20-line program, more than without the import (target: 1.0 s)')
for (const { version, seconds } of await measureTypes())
  console.log(`  TypeScript ${version}: ${seconds.toFixed(2)} s, medians of 5`)
