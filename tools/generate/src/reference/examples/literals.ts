import type { Action, Parameter, ResolvedType } from '@openami/model-tool'
import { keyText, stringText } from '../../names.ts'

/** What an example sends, as the argument of the client's method; empty where it sends nothing. */
export function requestText(action: Action, headers: Record<string, unknown>): string {
  const members = Object.entries(headers)
    .filter(([name]) => name.toLowerCase() !== 'actionid')
    .map(([name, value]) => {
      const parameter = action.request.find((one) => one.name.toLowerCase() === name.toLowerCase())
      return `${keyText(parameter?.pattern === undefined ? (parameter?.name ?? name) : name)}: ${valueText(value, parameter)}`
    })
  if (members.length === 0) return ''
  const line = `{ ${members.join(', ')} }`
  return line.length <= 60 ? line : `{\n  ${members.join(',\n  ')},\n}`
}

function valueText(value: unknown, parameter: Parameter | undefined): string {
  if (Array.isArray(value)) return `[${value.map((one) => scalarText(one, parameter?.type)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, one]) => `${keyText(key)}: ${stringText(String(one))}`)
    return `{ ${members.join(', ')} }`
  }
  return scalarText(value, parameter?.type)
}

/** Text of the wire becomes the value that a program would write. */
function scalarText(value: unknown, type: ResolvedType | undefined): string {
  const plain = String(value)
  switch (type?.kind) {
    case 'integer':
    case 'number':
      return plain.trim() !== '' && Number.isFinite(Number(plain)) ? String(Number(plain)) : stringText(plain)
    case 'boolean':
      if (type.true?.some((one) => one.toLowerCase() === plain.toLowerCase())) return 'true'
      return type.false?.some((one) => one.toLowerCase() === plain.toLowerCase()) ? 'false' : stringText(plain)
    case 'enum': {
      const known = Object.keys(type.values ?? {}).find((one) => one.toLowerCase() === plain.toLowerCase())
      return stringText(known ?? plain)
    }
    default:
      return stringText(plain)
  }
}
