import { controls } from './controls.ts'
import { type Kind, kinds } from './kinds.ts'
import { headers, odd, type Shape } from './shapes.ts'

export interface Case {
  readonly name: string
  readonly kind: Kind
  readonly shape: Shape
  /** Delivered in TCP segments. */
  readonly cut: boolean
}

/**
 * How many of the shapes, each in how many of the ways (kind, whole or in segments): so that each way is taken; every shape
 * in three ways; all of them, which takes half an hour.
 */
export type Amount = 'short' | 'long' | 'all'

export function cases(amount: Amount): Case[] {
  const ways = kinds.flatMap((kind) => [false, true].map((cut) => ({ kind, cut })))
  const turns = (number: number): readonly number[] => {
    if (amount === 'long') return [0, 1, 2].map((way) => (3 * number + way) % ways.length)
    return [(number < odd.length ? number : number / 4) % ways.length]
  }
  const found = [...odd, ...headers].flatMap((shape, number) =>
    ways.flatMap(({ kind, cut }, at) =>
      amount === 'all' || turns(number).includes(at) ? [{ name: nameOf(kind, shape, cut), kind, shape, cut }] : [],
    ),
  )
  return [...found, ...controlCases()]
}

/** Cases whose work is known. */
export function controlCases(): Case[] {
  const shape = headers[0] as Shape
  return controls.map((kind) => ({ name: nameOf(kind, shape, false), kind, shape, cut: false }))
}

function nameOf(kind: Kind, shape: Shape, cut: boolean): string {
  return `${kind.name}: ${shape.name}, ${cut ? 'in segments' : 'whole'}`
}
