import { checkSchema, formatIssue } from './check.ts'
import { configSchema } from './config-schema.ts'
import { duration, type Schema } from './schema.ts'

/** What only the file of the command has. */
const { control: _control, spec: _spec, ...shared } = configSchema.properties ?? {}

/** Options of `startSimulator`: those of the file, and what a program alone can give. */
const optionsSchema: Schema = {
  ...configSchema,
  properties: {
    ...shared,
    latency: duration('Time between two steps of a call.'),
    managerConf: { type: 'string', description: 'Text of a manager.conf.' },
    // Functions, clocks and texts of certificates.
    clock: {},
    onTraffic: {},
    onUnhandled: {},
    tls: { type: 'object' },
  },
}

const choices: Readonly<Record<string, readonly string[]>> = {
  clock: ['real', 'virtual'],
  onUnhandled: ['warn', 'error', 'ignore'],
}

/** @throws TypeError that names each option that cannot be used, and what to write */
export function checkOptions(options: object): void {
  const issues = checkSchema(optionsSchema, options)
  for (const [name, words] of Object.entries(choices)) {
    const value: unknown = (options as Readonly<Record<string, unknown>>)[name]
    const isOther = typeof value === 'function' || (typeof value === 'object' && value !== null)
    if (value !== undefined && !isOther) issues.push(...checkSchema({ type: 'string', enum: words }, value, [name]))
  }
  if (issues.length > 0) throw new TypeError(`startSimulator: ${issues.map(formatIssue).join('; ')}`)
}
