import { slug } from '../inline.ts'

/** Types whose values have a page of their own: type → page and what an anchor of it begins with. */
const PAGES: Readonly<Record<string, readonly [page: string, anchor: string]>> = {
  'hangup-cause': ['hangup-causes', 'cause'],
  'originate-reason': ['originate-reasons', 'reason'],
  'device-state-code': ['states', 'device'],
  'device-state-text': ['states', 'device'],
  'device-state': ['states', 'device'],
  'extension-state-code': ['states', 'extension'],
  'extension-state': ['states', 'extension'],
  'channel-state-code': ['states', 'channel'],
  'channel-state': ['states', 'channel'],
  'presence-state': ['states', 'presence'],
}
/** Those whose anchors end with the value itself: others are spelt in several ways, a row each. */
const BY_VALUE = new Set([
  'hangup-cause',
  'originate-reason',
  'device-state',
  'extension-state-code',
  'channel-state',
  'presence-state',
])

/** Anchor of a named type on the page of types. */
export function typeAnchor(type: string): string {
  return `type-${slug(type)}`
}

/** The page, with its part, that explains the values of a type; undefined where only the page of types does. */
export function valuePageOf(type: string | undefined): string | undefined {
  const found = type === undefined ? undefined : PAGES[type]
  if (found === undefined) return undefined
  const [page, anchor] = found
  return page === 'states' ? `states#${anchor}` : page
}

/** The row that explains one value. */
export function valueAddress(type: string | undefined, value: string): string | undefined {
  const found = type === undefined ? undefined : PAGES[type]
  if (found === undefined) return undefined
  const [page, anchor] = found
  return BY_VALUE.has(type ?? '') ? `${page}#${anchor}-${slug(value.replace(/^-/, 'minus-'))}` : `${page}#${anchor}`
}
