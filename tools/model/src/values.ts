import type { Field, ResolvedType } from './model.ts'

/** What is wrong with the text as a value of the header; undefined where it fits. Nothing at all is no value. */
export function misfit(field: Pick<Field, 'type' | 'absent'>, value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((one) => misfit(field, one)).find((problem) => problem !== undefined)
  if (typeof value === 'object') {
    return field.type.kind === 'pairs' ? undefined : 'is a map where one value belongs'
  }
  if (typeof value === 'boolean' && field.type.kind === 'boolean') return undefined
  const text = String(value)
  if (text === '' || field.absent?.includes(text)) return undefined
  return typeMisfit(field.type, text)
}

const NUMBERS: Partial<Record<ResolvedType['kind'], [RegExp, string]>> = {
  integer: [/^[+-]?\d+$/, 'is no whole number'],
  'big-integer': [/^[+-]?\d+$/, 'is no whole number'],
  number: [/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'is no number'],
}

function typeMisfit(type: ResolvedType, text: string): string | undefined {
  const number = NUMBERS[type.kind]
  if (number !== undefined) {
    if (!number[0].test(text.trim())) return number[1]
    if (type.minimum !== undefined && Number(text) < type.minimum) return `is below ${type.minimum}`
    if (type.maximum !== undefined && Number(text) > type.maximum) return `is above ${type.maximum}`
    return undefined
  }
  if (type.kind === 'boolean') {
    const spellings = [...(type.true ?? []), ...(type.false ?? [])]
    return spellings.includes(text) ? undefined : `is none of ${spellings.join(', ')}`
  }
  if (type.kind === 'list' && type.items !== undefined) {
    const { items } = type
    const parts = text.split(type.separator ?? ',').map((part) => part.trim())
    return parts
      .map((part) => (part === '' ? undefined : typeMisfit(items, part)))
      .find((problem) => problem !== undefined)
  }
  if (type.pattern !== undefined && !new RegExp(type.pattern).test(text)) return `does not fit ${type.pattern}`
  return undefined
}
