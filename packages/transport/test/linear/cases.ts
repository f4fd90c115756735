import { type Kind, kinds } from './kinds.ts'
import { headers, odd, type Shape } from './shapes.ts'

export interface Case {
  readonly name: string
  readonly kind: Kind
  readonly shape: Shape
  /** Delivered in TCP segments. */
  readonly cut: boolean
}

/** Every shape of every kind, whole and in segments; or of these enough to have each kind and both ways with each oddity. */
export function cases(all: boolean): Case[] {
  const ways = kinds.flatMap((kind) => [false, true].map((cut) => ({ kind, cut })))
  return [...odd, ...headers].flatMap((shape, number) =>
    ways.flatMap(({ kind, cut }, at) => {
      const few = number < odd.length ? (number + at) % 9 === 0 : number % 3 === 0 && (number / 3) % ways.length === at
      const name = `${kind.name}: ${shape.name}, ${cut ? 'in segments' : 'whole'}`
      return all || few ? [{ name, kind, shape, cut }] : []
    }),
  )
}
