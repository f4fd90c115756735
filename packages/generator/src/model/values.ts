import type { Field, ResolvedType } from '@openami/spec'
import { choice } from './suggest.ts'

/** What is wrong with the text as a value of the header; undefined where it fits. An empty text is not a value. */
export function misfit(field: Pick<Field, 'type' | 'absent'>, value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((one) => misfit(field, one)).find((problem) => problem !== undefined)
  if (typeof value === 'object') {
    return field.type.kind === 'pairs' ? undefined : 'is a map; write one value'
  }
  if (typeof value === 'boolean' && field.type.kind === 'boolean') return undefined
  const text = String(value)
  if (text === '' || field.absent?.includes(text)) return undefined
  return typeMisfit(field.type, text)
}

const NUMBERS: Partial<Record<ResolvedType['kind'], [RegExp, string]>> = {
  integer: [/^[+-]?\d+$/, 'is not a whole number; write one'],
  'big-integer': [/^[+-]?\d+$/, 'is not a whole number; write one'],
  number: [/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'is not a number; write one'],
}

function typeMisfit(type: ResolvedType, text: string): string | undefined {
  const number = NUMBERS[type.kind]
  if (number !== undefined) {
    if (!number[0].test(text.trim())) return number[1]
    if (type.minimum !== undefined && Number(text) < type.minimum) return `is too small; write ${type.minimum} or more`
    if (type.maximum !== undefined && Number(text) > type.maximum) return `is too large; write ${type.maximum} or less`
    return undefined
  }
  if (type.kind === 'boolean') {
    const spellings = [...(type.true ?? []), ...(type.false ?? [])]
    return spellings.includes(text) ? undefined : `is not known; write ${choice(spellings)}`
  }
  if (type.kind === 'list' && type.items !== undefined) {
    const { items } = type
    const parts = text.split(type.separator ?? ',').map((part) => part.trim())
    return parts
      .map((part) => (part === '' ? undefined : typeMisfit(items, part)))
      .find((problem) => problem !== undefined)
  }
  if (type.pattern !== undefined && !new RegExp(type.pattern).test(text))
    return `does not fit ${type.pattern}; write a text that does`
  return undefined
}
