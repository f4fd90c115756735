import type { Kind } from './kinds.ts'

/** Reads each line of a message, and looks again at this part of what came before it. */
const reader =
  (part: number): Kind['takes'] =>
  ({ lines }) => {
    const text = Buffer.from(lines, 'latin1')
    let sum = 0
    return async () => {
      for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) {
        for (let again = 0; again < 100; again++) sum = (sum + (text[at - again] ?? 0)) | 0
        for (let before = Math.floor(at * part); before > 0; before--) sum = (sum + (text[before] as number)) | 0
      }
    }
  }

/** Work that is known to grow with the bytes, and with their square. */
export const controls: readonly Kind[] = [
  { name: 'linear control', takes: reader(0) },
  { name: 'quadratic control', takes: reader(0.001) },
]
