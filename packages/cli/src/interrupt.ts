import { exitCodes } from './errors.ts'

export interface Interrupt {
  readonly signal: AbortSignal
  /** Reacts to Ctrl-C until it is stopped. */
  listen(): { stop(): void }
  /** Resolves once Ctrl-C is pressed. */
  pressed(): Promise<void>
}

const controller = new AbortController()
const pressed = new Promise<void>((resolve) => {
  controller.signal.addEventListener('abort', () => resolve(), { once: true })
})

/** Ctrl-C: the first one ends what the command does, so that it can log off and close; the second one ends the process. */
export const interrupt: Interrupt = {
  signal: controller.signal,

  listen() {
    const onSignal = (): void => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted)
      controller.abort()
    }
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onSignal)
    return {
      stop() {
        for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onSignal)
      },
    }
  },

  pressed: () => pressed,
}

/** Until so many seconds are over, or Ctrl-C. */
export async function waitFor(seconds: number | undefined): Promise<void> {
  if (seconds === undefined) return interrupt.pressed()
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1_000)
  })
  await Promise.race([over, interrupt.pressed()])
  clearTimeout(timer)
}
