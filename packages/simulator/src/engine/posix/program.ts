import { PatternError, type PatternNode, type Place } from './parser.ts'

/** A step: matches a byte, forks to two steps, or tests an anchor. */
type Step = { readonly bytes: Uint8Array } | { readonly place: Place } | { first: number; second: number }

/** Maximum number of steps of a program, and of parts visited to create it: nested counts multiply. */
const maxSteps = 2_000

/**
 * A pattern as steps that are followed all at once, byte by byte: the work grows with the text and with the pattern, and
 * never faster, whatever they are.
 */
export class PatternProgram {
  readonly #steps: Step[] = []
  #visits = 0

  /** @throws PatternError for a pattern that is too big */
  constructor(pattern: PatternNode) {
    this.#add(pattern)
  }

  /** Whether any part of the text matches. Latin1, one character per byte. */
  test(text: string): boolean {
    const end = this.#steps.length
    // In which round a step was last reached.
    const reached = new Int32Array(end + 1).fill(-1)
    let here: number[] = []
    const stack: number[] = []
    for (let at = 0; at <= text.length; at++) {
      // A match may begin anywhere.
      here.push(0)
      const next: number[] = []
      for (const start of here) {
        stack.push(start)
        for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
          if (reached[index] === at) continue
          reached[index] = at
          if (index === end) return true
          const step = this.#steps[index] as Step
          if ('bytes' in step) {
            if (at < text.length && step.bytes[text.charCodeAt(at) & 0xff] === 1) next.push(index + 1)
          } else if ('place' in step) {
            if (isAt(step.place, text, at)) stack.push(index + 1)
          } else stack.push(step.second, step.first)
        }
      }
      here = next
    }
    return false
  }

  #add(node: PatternNode): void {
    if (++this.#visits > maxSteps) throw new PatternError('the pattern is too big')
    switch (node.type) {
      case 'set':
        this.#steps.push({ bytes: node.bytes })
        return
      case 'at':
        this.#steps.push({ place: node.place })
        return
      case 'sequence':
        for (const part of node.parts) this.#add(part)
        return
      case 'choice':
        this.#choose(node.parts)
        return
      case 'repeat':
        for (let count = 0; count < node.min; count++) this.#add(node.part)
        if (node.max === Number.POSITIVE_INFINITY) this.#loop(node.part)
        else this.#optional(node.part, node.max - node.min)
    }
  }

  #choose(parts: readonly PatternNode[]): void {
    const jumps: Array<{ first: number; second: number }> = []
    for (const [index, part] of parts.entries()) {
      const last = index === parts.length - 1
      const fork = last ? undefined : this.#fork()
      this.#add(part)
      if (!last) jumps.push(this.#fork())
      if (fork !== undefined) fork.second = this.#steps.length
    }
    for (const jump of jumps) jump.first = jump.second = this.#steps.length
  }

  #loop(part: PatternNode): void {
    const start = this.#steps.length
    const fork = this.#fork()
    this.#add(part)
    const back = this.#fork()
    back.first = back.second = start
    fork.second = this.#steps.length
  }

  #optional(part: PatternNode, times: number): void {
    const forks: Array<{ second: number }> = []
    for (let count = 0; count < times; count++) {
      forks.push(this.#fork())
      this.#add(part)
    }
    for (const fork of forks) fork.second = this.#steps.length
  }

  /** Continues with the next step, and with another that is set later. */
  #fork(): { first: number; second: number } {
    const fork = { first: this.#steps.length + 1, second: 0 }
    this.#steps.push(fork)
    return fork
  }
}

function isAt(place: Place, text: string, at: number): boolean {
  if (place === 'begin') return at === 0
  if (place === 'end') return at === text.length
  const before = isWord(text, at - 1)
  const after = isWord(text, at)
  if (place === 'word-begin') return !before && after
  if (place === 'word-end') return before && !after
  return (before !== after) === (place === 'word-edge')
}

function isWord(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at))
}
