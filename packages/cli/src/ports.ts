import { UsageError } from './errors.ts'

export function portOf(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(`${option} must be an integer between 0 and 65535, not ${JSON.stringify(text)}`)
}
