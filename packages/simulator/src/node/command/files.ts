import { createWriteStream, openSync, readFileSync, type WriteStream } from 'node:fs'

/** A file that an option names, as text. */
export function readNamedFile(option: string, path: string): string {
  return readNamedBytes(option, path).toString('utf8')
}

export function readNamedBytes(option: string, path: string): Buffer {
  return named(option, path, () => readFileSync(path))
}

/** A stream that adds to the file that an option names. */
export function appendTo(option: string, path: string): WriteStream {
  // Opened at once, so that a path that cannot be written is a mistake of the command line and no later surprise.
  return createWriteStream(path, { fd: named(option, path, () => openSync(path, 'a')) })
}

function named<T>(option: string, path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no',
      ENOTDIR: 'there is no',
      EISDIR: 'a folder, not a file, is',
      EACCES: 'not permitted:',
    }
    throw new Error(`${option}: ${reasons[code] ?? `${code}:`} ${path}`)
  }
}
