import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** NATS gives three quarters of it to streams. */
const megabytes = 2_048

/** A small disk of its own for NATS, in memory; to mount it needs root. */
export class SmallDisk {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' })
    } catch (error) {
      throw new Error(`--full-disk needs root, to mount a disk: ${(error as Error).message}`)
    }
  }

  /** Until nothing more can be written. */
  async fill(): Promise<void> {
    const file = await open(join(this.folder, 'fill'), 'w')
    const block = Buffer.alloc(1024 * 1024)
    try {
      for (;;) await file.write(block)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    } finally {
      await file.close()
    }
  }

  empty(): void {
    rmSync(join(this.folder, 'fill'), { force: true })
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder])
  }
}
