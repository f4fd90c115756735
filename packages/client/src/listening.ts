/** Gives `work` a promise that resolves when it is over: its caller gets the result, and the chance to listen, right then. */
export async function beforeListening<T>(work: (listening: Promise<void>) => Promise<T>): Promise<T> {
  let listen = (): void => undefined
  const listening = new Promise<void>((resolve) => {
    listen = resolve
  })
  try {
    return await work(listening)
  } finally {
    listen()
  }
}
