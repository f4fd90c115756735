import { Lines } from '@openami/bindings/internal'
import { plainScan } from './scan-js.ts'
import { wasmScan } from './scan-wasm.ts'
import { maxBytes, padding, type Scan, Tables } from './tables.ts'

/**
 * Finds where lines and messages end. One serves every connection: each scan overwrites what the one before found,
 * which sees it by `turn`.
 */
export class Scanner {
  readonly tables: Tables
  /** For the message at hand: it knows where its lines end until something else is scanned. */
  readonly lines: Lines
  readonly #scan: Scan
  #turn = 0

  constructor(tables: Tables, scan: Scan) {
    this.tables = tables
    this.lines = new Lines(tables.feeds, tables.view)
    this.#scan = scan
  }

  get turn(): number {
    return this.#turn
  }

  /** Scans a window that begins at `from`; gives its length. */
  scan(chunk: Uint8Array, from: number): number {
    const { bytes } = this.tables
    const length = Math.min(chunk.length - from, maxBytes)
    bytes.set(length === chunk.length ? chunk : chunk.subarray(from, from + length))
    bytes.fill(0, length, length + padding)
    this.#scan(this.tables, length)
    this.#turn++
    this.lines.owner = undefined
    return length
  }
}

let shared: Scanner | undefined

/** By WebAssembly where the host can and may: it looks at 16 bytes at a time. */
export function sharedScanner(): Scanner {
  shared ??= wasmScanner() ?? plainScanner()
  return shared
}

export function wasmScanner(): Scanner | undefined {
  const found = wasmScan()
  return found === undefined ? undefined : new Scanner(new Tables(found.memory), found.scan)
}

export function plainScanner(): Scanner {
  return new Scanner(new Tables(new ArrayBuffer(Tables.size)), plainScan)
}
