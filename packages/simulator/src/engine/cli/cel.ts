import type { CelSettings } from '../cel/settings.ts'

/** `cel show status`. */
export function celStatus({ isEnabled, all, events, applications }: CelSettings): string[] {
  if (!isEnabled) return ['CEL Logging: Disabled']
  return [
    'CEL Logging: Enabled',
    ...[...(all ? ['ALL'] : []), ...events].map((name) => `CEL Tracking Event: ${name}`),
    ...[...applications].map((name) => `CEL Tracking Application: ${name}`),
    'CEL Event Subscriber: Manager Event Logging',
  ]
}
