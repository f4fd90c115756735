/** Channels that have no subscriber, as all of a browser are. */
const silent = {
  hasSubscribers: false,
  publish(): void {},
  runStores<T>(_message: unknown, run: () => T): T {
    return run()
  },
}

export const channel = () => silent

export const tracingChannel = () => ({
  hasSubscribers: false,
  start: silent,
  end: silent,
  asyncStart: silent,
  asyncEnd: silent,
  error: silent,
})
