/**
 * `npm run assemble -w @openami/transport`: writes src/codec/fast-path/scan/module.ts, which is scan.wat assembled. A test holds
 * the two against each other.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

/** The text of a WebAssembly module to its bytes, in base64. */
export async function assemble(source: string): Promise<string> {
  const module = (await wabt()).parseWat('scan.wat', source, { simd: true })
  try {
    module.validate()
    return Buffer.from(module.toBinary({}).buffer).toString('base64')
  } finally {
    module.destroy()
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const at = (name: string): URL => new URL(`src/codec/fast-path/scan/${name}`, import.meta.url)
  const text = await assemble(readFileSync(at('scan.wat'), 'utf8'))
  const what = '/** `scan.wat`, assembled, in base64. Made by `npm run assemble -w @openami/transport`. */'
  writeFileSync(at('module.ts'), `${what}\nexport const scanModule =\n  '${text}'\n`)
}
