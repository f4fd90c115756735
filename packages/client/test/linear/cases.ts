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

/** Every shape of every kind, whole and in segments; or of these enough to have each kind in both ways. */
export function cases(all: boolean): Case[] {
  const ways = kinds.flatMap((kind) => [false, true].map((cut) => ({ kind, cut })))
  const found = [...odd, ...headers].flatMap((shape, number) =>
    ways.flatMap(({ kind, cut }, at) => {
      const turn = number < odd.length ? number : number / 4
      return all || turn % ways.length === at ? [{ name: nameOf(kind, shape, cut), kind, shape, cut }] : []
    }),
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
