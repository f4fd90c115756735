const methods = ['filter', 'findIndex', 'indexOf', 'shift', 'slice', 'splice', 'unshift'] as const

/** How many items of arrays are looked at, moved or copied at most by these methods, while `work` runs. */
export async function arrayWork(work: () => Promise<unknown>): Promise<number> {
  let items = 0
  const own = methods.map((method) => [method, Object.getOwnPropertyDescriptor(Array.prototype, method)] as const)
  for (const [method, descriptor] of own) {
    const value = function (this: unknown[], ...args: unknown[]): unknown {
      items += this.length
      return Reflect.apply(descriptor?.value, this, args)
    }
    Object.defineProperty(Array.prototype, method, { ...descriptor, value })
  }
  try {
    await work()
  } finally {
    for (const [method, descriptor] of own) Object.defineProperty(Array.prototype, method, descriptor ?? {})
  }
  return items
}
