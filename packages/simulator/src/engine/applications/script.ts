import type { Application, Call, Jump } from './application.ts'

/** Something that takes time: begins, calls `resume` with its result, and gives back what stops it before. */
export type Wait<T> = (resume: (result: T) => void) => (() => void) | undefined

/** Where the dialplan continues; undefined for its next step. Digits are the beginning of another extension. */
export type Outcome = 'hangup' | 'incomplete' | Jump | { readonly digits: string } | undefined

// biome-ignore lint/suspicious/noExplicitAny: each wait resumes with the type of its own result.
export type Script<T> = Generator<Wait<any>, T, any>

/** Waits for one thing, within a script. */
export function* wait<T>(begin: Wait<T>): Script<T> {
  return yield begin as Wait<unknown>
}

/**
 * An application that is written as one sequence of steps, and some of them take time. Its `finally` blocks run when the
 * channel is hung up or sent elsewhere as well.
 */
export function script(work: (call: Call) => Script<Outcome>): Application {
  return (call) => run(work(call), (outcome) => call.finish(outcome ?? 'next'))
}

/** Runs a script; gives back what stops it. */
export function run<T>(generator: Script<T>, done: (result: T) => void): () => void {
  let stopWait: (() => void) | undefined
  let over = false
  const step = (value: unknown): void => {
    let next = value
    for (;;) {
      const { done: ended, value: begin } = generator.next(next)
      if (over) return
      if (ended) {
        over = true
        done(begin)
        return
      }
      let result: { readonly value: unknown } | undefined
      let waits = false
      stopWait = begin((given) => {
        if (over || result !== undefined) return
        result = { value: given }
        stopWait = undefined
        if (waits) step(given)
      })
      if (result === undefined) {
        waits = true
        return
      }
      next = (result as { readonly value: unknown }).value
    }
  }
  step(undefined)
  return () => {
    if (over) return
    over = true
    stopWait?.()
    generator.return(undefined as never)
  }
}
