import type { Model } from '@openami/spec'
import { baseName, type FilesByKind } from './spec-files.ts'

/** Reports what files that add to another spec say again, or cannot say. */
export function checkAdditions(all: FilesByKind, base: Model): void {
  for (const kind of ['releases', 'privileges', 'protocol', 'errors'] as const)
    for (const source of all[kind])
      source.report([], 'file', `OpenAMI has ${source.file} for all specs; remove this file`)
  const records = { action: base.actions, event: base.events, group: base.groups }
  for (const [kind, record] of Object.entries(records) as Array<[keyof typeof records, object]>) {
    // Clients look names up without regard to case.
    const taken = new Map(Object.keys(record).map((name) => [name.toLowerCase(), name]))
    for (const source of all[kind]) {
      const other = taken.get(baseName(source).toLowerCase())
      if (other === undefined) continue
      const message = `OpenAMI describes the ${kind} ${other} already; remove this file, or give it another name`
      source.report([kind], 'duplicate-key', message, 'value')
    }
  }
  for (const source of all.event) {
    const { userEvent, headers } = (source.data ?? {}) as { userEvent?: unknown; headers?: object }
    if (userEvent !== undefined && headers !== undefined && Object.hasOwn(headers, 'UserEvent'))
      source.report(['headers', 'UserEvent'], 'schema', 'every UserEvent has this header; remove it')
  }
}
