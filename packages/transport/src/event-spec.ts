import type * as Spec from '@openami/bindings/events'

let spec: typeof Spec | undefined

/**
 * Loads what the spec says about events, which is half of what a client is made of: `connect` does it while the socket
 * opens, so that importing the package and a bundle's first chunk come without.
 */
export async function loadEventSpec(): Promise<void> {
  spec ??= await import('@openami/bindings/events')
}

/** What `loadEventSpec` loaded. */
export function eventSpec(): typeof Spec {
  if (spec === undefined) throw new Error('loadEventSpec must be called before the first event')
  return spec
}
