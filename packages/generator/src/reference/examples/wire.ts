import type { Example } from '@openami/spec'

/** The lines that an example sends. */
export function sentText(action: string, headers: Record<string, unknown>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((one) => `${name}: ${String(one)}`)
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([key, one]) => `${name}: ${key}=${String(one)}`)
    return [`${name}: ${String(value)}`]
  })
  return [`Action: ${action}`, ...lines].join('\n')
}

/** Messages of what an example receives, each as its headers. */
export function receivedMessages({ receive = '' }: Example): Array<Array<[name: string, value: string]>> {
  return receive.split(/\n\s*\n/).map((message) =>
    message.split('\n').flatMap((line): Array<[string, string]> => {
      const match = /^([^:]+):\s?(.*)$/.exec(line)
      return match === null ? [] : [[match[1] as string, match[2] as string]]
    }),
  )
}

export function isRefused(example: Example): boolean {
  return /^Response: Error$/m.test(example.receive ?? '')
}
