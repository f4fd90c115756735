import type { Diagnostic } from '@openami/transport'
import type { LifecycleEvents } from '../events/lifecycle.ts'

/** A diagnostic without the message it is about, which may hold anything. */
export type DiagnosticNotice = Omit<Diagnostic, 'source'>

export function withoutSource({ source: _, ...shown }: Diagnostic): DiagnosticNotice {
  return shown
}

/** What the channel gets for each lifecycle event; `connect` is the first login. */
export interface LifecycleDetails extends Omit<LifecycleEvents, 'diagnostic'> {
  connect: { readonly amiVersion: string }
  diagnostic: DiagnosticNotice
}
