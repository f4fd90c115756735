/**
 * Puts accessors where `util.inspect` does not look for them, whatever its options: it lists the accessors of an object's
 * prototypes up to the first one whose constructor has the name of a built-in class, and calls them where it is asked to.
 */
export function defineUnlisted(prototype: object, accessors: PropertyDescriptorMap): void {
  const unlisted = Object.create(Object.getPrototypeOf(prototype), {
    ...accessors,
    constructor: { value: Object, configurable: true },
  })
  Object.setPrototypeOf(prototype, unlisted)
}
