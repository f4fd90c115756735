import { compareReleases } from '@openami/bindings/release'
import type { ConfigurationKey, PrivilegeClass, Protocol, Release } from '@openami/spec'
import { checkEntries } from './availability-checks.ts'
import { resolveFields, resolveParameters } from './fields.ts'
import { always, availabilityOf, type Context } from './resolver-context.ts'
import type { SpecFile } from './spec-file.ts'
import type { RawPrivilegeClasses, RawProtocol, RawReleases } from './spec-types.ts'
import { instead } from './suggest.ts'
import { resolveType } from './types.ts'

/** Branches, oldest first. */
export function resolveReleases(source: SpecFile): Release[] {
  const releases = Object.entries(source.data as RawReleases).map(([branch, raw]) => ({ branch, ...raw }))
  return releases.sort((a, b) => compareReleases(a.branch, b.branch))
}

export function resolvePrivilegeClasses(context: Context, source: SpecFile): PrivilegeClass[] {
  return Object.entries(source.data as RawPrivilegeClasses).map(([name, raw]) => {
    checkEntries(context, source, [name], raw)
    return {
      name,
      summary: raw.summary,
      ...(raw.read !== undefined && { read: raw.read }),
      ...(raw.write !== undefined && { write: raw.write }),
      ...availabilityOf(raw, always(context).since),
    }
  })
}

export function resolveProtocol(context: Context, source: SpecFile): Protocol {
  const raw = source.data as RawProtocol
  const owner = (part: string) => ({ context, source, path: ['common', part], whole: always(context) })
  const { document } = raw
  for (const key of ['commands', 'summaries', 'examples'] as const) {
    for (const [i, { action }] of document[key].entries()) {
      if (action === undefined || context.actionNames.has(action)) continue
      const hint = instead(action, context.actionNames, 'name one that is there')
      const message = `actions/ has no ${action}${hint}`
      source.report(['document', key, i, 'action'], 'unknown-action', message, 'value')
    }
  }
  for (const [i, { event }] of document.examples.entries()) {
    if (event === undefined || context.eventNames.has(event)) continue
    const message = `events/ has no ${event}${instead(event, context.eventNames, 'name one that is there')}`
    source.report(['document', 'examples', i, 'event'], 'unknown-event', message, 'value')
  }
  return {
    ports: raw.ports,
    maxLineBytes: raw.maxLineBytes,
    maxHeaders: raw.maxHeaders,
    common: {
      action: resolveParameters(owner('action'), raw.common.action),
      response: resolveFields(owner('response'), raw.common.response),
      event: resolveFields(owner('event'), raw.common.event),
    },
    configuration: [...resolveKeys(context, source, raw, 'general'), ...resolveKeys(context, source, raw, 'user')],
    document,
  }
}

function resolveKeys(
  context: Context,
  source: SpecFile,
  raw: RawProtocol,
  section: 'general' | 'user',
): ConfigurationKey[] {
  return Object.entries(raw.configuration[section]).map(([name, key]) => {
    const path = ['configuration', section, name]
    checkEntries(context, source, path, key)
    return {
      name,
      section,
      type: resolveType(context, source, [...path, 'type'], key.type),
      summary: key.summary,
      ...(key.default !== undefined && { default: String(key.default) }),
      ...availabilityOf(key, always(context).since),
    }
  })
}
