import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Stage } from '../stage.ts'

/** A facsimile is begun at both ends; it is hung up before the page is through, which takes half a minute. */
export async function fax(stage: Stage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-fax-'))
  try {
    const file = join(folder, 'page.tiff')
    writeFileSync(file, blankPage())
    const call = await stage.call('Local/sendfax@stage/n', {
      Context: 'stage',
      Exten: 'receivefax',
      Priority: 1,
      Variable: `FAXFILE=${file}`,
    })
    await stage.event('FAXStatus')
    await stage.list('FAXSessions')
    const entry = await stage.event('FAXSessionsEntry')
    await stage.act('FAXSession', { SessionNumber: entry?.get('SessionNumber') })
    await stage.act('FAXStats')
    await stage.hangUp(call)
    await Promise.all(['SendFAX', 'ReceiveFAX'].map((name) => stage.event(name)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A TIFF file of one white page, as wide as a facsimile and a few rows high. */
function blankPage(): Buffer {
  const [width, height] = [1728, 16]
  const rows = Buffer.alloc((width / 8) * height)
  const strip = 8
  // Tag, type (3: short, 4: long), value; one of each.
  const entries = [
    [0x100, 4, width],
    [0x101, 4, height],
    [0x102, 3, 1], // bits a sample
    [0x103, 3, 1], // no compression
    [0x106, 3, 0], // 0 is white
    [0x111, 4, strip],
    [0x115, 3, 1], // samples a pixel
    [0x116, 4, height],
    [0x117, 4, rows.length],
  ] as const
  const directory = Buffer.alloc(2 + entries.length * 12 + 4)
  directory.writeUInt16LE(entries.length, 0)
  for (const [i, [tag, type, value]] of entries.entries()) {
    const at = 2 + i * 12
    directory.writeUInt16LE(tag, at)
    directory.writeUInt16LE(type, at + 2)
    directory.writeUInt32LE(1, at + 4)
    directory.writeUInt32LE(value, at + 8)
  }
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1')
  head.writeUInt32LE(strip + rows.length, 4)
  return Buffer.concat([head, rows, directory])
}
