import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Tarball } from './pack.ts'

/** What publint says about a tarball, suggestions included. */
export async function lintWithPublint({ file }: Tarball): Promise<string[]> {
  const bytes = await readFile(file)
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  return messages.map((message) => `${message.code}: ${formatMessage(message, pkg)}`)
}

/**
 * What "are the types wrong" finds in a tarball, for ESM, CommonJS and bundlers.
 *
 * Two of its findings are of other times than ours: `node10` is the resolution of Node 12, which knows no `exports`;
 * and it reports each `require` of an ES module, which every Node of `engines` can (the consumers prove it).
 */
export async function lintWithAttw({ file }: Tarball): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(file))))
  if (!result.types) return ['it has no types']
  return result.problems
    .filter((problem) => problem.kind !== 'CJSResolvesToESM')
    .filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'))
    .map((problem) => JSON.stringify(problem))
}
