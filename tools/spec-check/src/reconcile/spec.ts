import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { availableIn, branchOf, compareReleases } from '@openami/bindings/release'
import {
  type Action,
  atRelease,
  type Edition,
  type Event,
  type Field,
  loadSpec,
  type Model,
  type SourcePlace,
  SpecFile,
  type SpecMemory,
  UnknownRelease,
  UnreadableSpec,
} from '@openami/generator/internal'
import type { Kind } from './survey.ts'

/** The spec of one release, with the place of each entry. */
export interface Spec {
  folder: string
  model: Model
  edition: Edition
  /** Place of a field of a message, or of the message where no name is given. */
  placeOf(kind: Kind, message: Action | Event, field?: string): SourcePlace
}

/** What is wrong with the spec or the release asked for. */
export class UnusableSpec extends Error {
  override readonly name = 'UnusableSpec'
}

/** @throws UnusableSpec where the spec has mistakes */
export function readModel(folder: string, memory?: SpecMemory): Model {
  let loaded: ReturnType<typeof loadSpec>
  try {
    loaded = loadSpec(folder, memory === undefined ? {} : { memory })
  } catch (error) {
    throw error instanceof UnreadableSpec ? new UnusableSpec(error.message) : error
  }
  if (loaded.model === undefined)
    throw new UnusableSpec(`the spec has mistakes (${loaded.findings.length}); npm run -s model -- --check names them`)
  return loaded.model
}

/**
 * The spec at a release. One that the spec does not know yet is held against the newest before it, which is what a
 * new release of Asterisk needs.
 *
 * @throws UnusableSpec where the text is not a release or older than all
 */
export function specAt(folder: string, model: Model, release: string): Spec {
  const sources = new Map<string, SpecFile>()
  return {
    folder,
    model,
    edition: atRelease(model, described(model, release)),
    placeOf(kind, message, field) {
      if (field === undefined) return message.source
      const { file } = message.source
      let source = sources.get(file)
      if (source === undefined) {
        source = new SpecFile(file, readFileSync(join(folder, file), 'utf8'))
        sources.set(file, source)
      }
      return source.place([kind === 'action' ? 'request' : 'headers', field])
    },
  }
}

/** Members that a group has in the release. */
export function membersOf({ model, edition }: Pick<Spec, 'model' | 'edition'>, group: string): Field[] {
  return (model.groups[group]?.headers ?? []).filter((field) => availableIn(field, edition.release))
}

function described(model: Model, release: string): string {
  try {
    atRelease(model, release)
    return release
  } catch (error) {
    if (!(error instanceof UnknownRelease)) throw error
    if (!/^\d+(\.\d+)*$/.test(release)) throw new UnusableSpec(error.message)
    const branch = branchOf(release)
    const older = model.releases.filter((one) => one.branch === branch || compareReleases(one.branch, branch) < 0)
    const nearest = older.at(-1)
    if (nearest === undefined) throw new UnusableSpec(error.message)
    return nearest.branch
  }
}
