import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from './errors.ts'

/** Runs `work` while no other process does the same under this file. A lock whose owner is gone counts as free. */
export async function underLock<T>(file: string, waiting: (owner: number) => void, work: () => Promise<T>): Promise<T> {
  for (let told = false; !take(file); await sleep(200)) {
    const owner = ownerOf(file)
    if (owner !== undefined && !isAlive(owner)) {
      rmSync(file, { force: true })
      continue
    }
    if (owner !== undefined && !told) waiting(owner)
    told ||= owner !== undefined
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx')
    writeSync(descriptor, String(process.pid))
    closeSync(descriptor)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Undefined for a moment while the file is there and its owner has not signed it yet. */
function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
