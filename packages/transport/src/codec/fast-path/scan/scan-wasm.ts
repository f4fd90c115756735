import { scanModule } from './module.ts'
import type { Scan } from './tables.ts'

/** What is needed of a global that not every host has. */
interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Exports }
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly scan: (length: number) => void
}

/** `scan.wat`, ready to run; undefined where the host has no WebAssembly, or a policy forbids it. */
export function wasmScan(): { readonly memory: ArrayBuffer; readonly scan: Scan } | undefined {
  // Where it is missing, that is one more error to be caught.
  const host = (globalThis as unknown as { readonly WebAssembly: WebAssemblyHost }).WebAssembly
  try {
    const bytes = Uint8Array.from(atob(scanModule), (char) => char.charCodeAt(0))
    const { memory, scan } = new host.Instance(new host.Module(bytes)).exports
    return { memory: memory.buffer, scan: (_, length) => scan(length) }
  } catch {
    return undefined
  }
}
