type Inspect = (value: unknown, options: object) => string

/** For `util.inspect.custom`: `name { … }`, as deep as it is asked for. */
export function inspectAs(
  name: string,
  object: object,
  depth: number | null,
  options: object,
  inspect: Inspect,
): string {
  return depth !== null && depth < 0 ? `[${name}]` : `${name} ${inspect(object, { ...options, depth })}`
}

const prototypes = new Map<string, object>()

/** Gives a plain object the name of a class, which printers that ask `toJSON` show (Vitest's differences). */
export function named<T extends object>(name: string, object: T): T {
  let prototype = prototypes.get(name)
  if (prototype === undefined) {
    prototype = Object.create(null, {
      constructor: { value: Object.defineProperty(() => undefined, 'name', { value: name }) },
    }) as object
    prototypes.set(name, prototype)
  }
  return Object.setPrototypeOf(object, prototype) as T
}
