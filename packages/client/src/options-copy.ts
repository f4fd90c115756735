/**
 * Options, or the address of a server, as they are now: they are read once the client is loaded, and the caller may change
 * its object by then.
 */
export function copyOptions<O>(options: O): O {
  if (typeof options !== 'object' || options === null || options instanceof URL) return options
  // The sync hook may be a method of an object with members of its own.
  const sync = 'sync' in options && typeof options.sync === 'function' ? { sync: options.sync.bind(options) } : {}
  return { __proto__: Object.getPrototypeOf(options), ...options, ...sync }
}
