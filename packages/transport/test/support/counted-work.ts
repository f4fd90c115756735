/** Methods of arrays that look at, move or copy every item, as a rule. */
const methods = [
  ...([
    'every',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'flatMap',
    'forEach',
    'includes',
    'indexOf',
    'map',
  ] as const),
  ...(['reduce', 'shift', 'slice', 'some', 'sort', 'splice', 'unshift'] as const),
]
const iterators = [[], new Map(), new Set()].map((one) => Object.getPrototypeOf(one[Symbol.iterator]()) as object)

/**
 * How many items of arrays, maps and sets are looked at, moved or copied while `work` runs: a measure of its cost that
 * does not depend on the machine.
 */
export async function countedWork(work: () => Promise<unknown>): Promise<number> {
  let items = 0
  const undo: Array<() => void> = []
  const count = (owner: object, name: PropertyKey, cost: (self: unknown) => number): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor
    const value = function (this: unknown, ...args: unknown[]): unknown {
      items += cost(this)
      return Reflect.apply(own.value, this, args)
    }
    Object.defineProperty(owner, name, { ...own, value })
    undo.push(() => Object.defineProperty(owner, name, own))
  }
  for (const method of methods) count(Array.prototype, method, (self) => (self as ArrayLike<unknown>).length)
  for (const iterator of iterators) count(iterator, 'next', () => 1)
  try {
    await work()
  } finally {
    for (let last = undo.pop(); last !== undefined; last = undo.pop()) last()
  }
  return items
}
