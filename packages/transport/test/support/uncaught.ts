/** The next uncaught error that `act` leads to. */
export async function uncaught(act: () => unknown): Promise<unknown> {
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  try {
    const thrown = new Promise((resolve) => process.once('uncaughtException', resolve))
    act()
    return await thrown
  } finally {
    for (const other of others) process.on('uncaughtException', other)
  }
}
