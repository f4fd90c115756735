import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { HeaderIndex, viewObject } from '../src/runtime/accessors.ts'
import { Message } from '../src/runtime/message.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

const index = new HeaderIndex([
  { name: 'Var', type: { kind: 'pairs' }, repeated: true },
  { name: 'Text', type: { kind: 'string' } },
])

function messageOf(lines: readonly string[]): Message {
  return new Message(['Event: X', ...lines, ''].join('\r\n'))
}

it.each([
  ['header', (name: string) => `${name}: x`],
  ['header without a blank', (name: string) => `${name}:x`],
  ['variable', (name: string) => `Var: ${name}=x`],
])('uses bounded memory for a server that invents names of a %s, many or long', (_, line) => {
  const invent = (n: number): string => Math.imul(n + 1, 0x9e3779b1).toString(36)
  const used = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = used()
  const read = (n: number, length: number): void => {
    const names = [invent(3 * n), invent(3 * n + 1), invent(3 * n + 2)].map((name) => name.padStart(length, 'x'))
    const object = viewObject(messageOf(['Text: t', ...names.map(line)]), index)
    expect(Object.keys(object.Var ?? object)).toEqual(expect.arrayContaining(names))
  }
  for (let n = 0; n < 1_000; n++) read(n, 8_000)
  for (let n = 0; n < 1_000; n++) read(n, 20)
  expect(used() - before).toBeLessThan(4_000_000)
})
