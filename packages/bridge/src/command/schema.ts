import { addressPattern } from '../nats.ts'
import { gatewaySchema } from './gateway.ts'
import { object, risks, text } from './schema-parts.ts'

const texts = { type: 'array', items: text, minItems: 1 }
const tls = object({ ca: text, cert: text, key: text })

/** JSON Schema of the configuration file. Names of files are relative to it. */
export const configSchema = object(
  {
    name: { ...text, description: 'Name of this bridge, unlike that of every other. Default: a new one each time.' },
    nats: object(
      {
        servers: {
          ...texts,
          items: { ...text, pattern: addressPattern },
          description: 'nats://host:4222, or tls://host:4222, which is never connected without TLS.',
        },
        credentials: { ...text, description: 'File of credentials (.creds) of NATS.' },
        user: text,
        passwordFile: { ...text, description: 'File whose first line is the password of `user`.' },
        tokenFile: { ...text, description: 'File whose first line is a token.' },
        tls: { ...tls, description: 'Files: certificates to trust, own certificate, its key.' },
      },
      ['servers'],
    ),
    nodes: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' },
      additionalProperties: object(
        {
          url: { ...text, description: 'ami://user@host:5038, or amis:// for TLS.' },
          secretFile: { ...text, description: "File whose first line is the user's secret, where the url has none." },
          events: { ...text, description: 'Event mask: classes between commas. Default: that of the user.' },
          release: { ...text, description: 'Release of the server, where its greeting is not exact enough.' },
          tls: { ...tls, description: 'Files: certificates to trust, own certificate, its key.' },
          state: { type: 'boolean', description: 'Whether the state is published, too. Default true.' },
        },
        ['url'],
      ),
    },
    roles: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9_-]{1,64}$' },
      additionalProperties: object(
        {
          actions: { type: 'array', items: text, description: '`*` for all.' },
          events: { type: 'array', items: text, description: 'Names of events; default `*`, all.' },
          nodes: { type: 'array', items: text, description: 'Default `*`, all.' },
          allowRisks: { type: 'array', items: { enum: risks } },
          password: { ...text, description: 'Password, as a hash of bcrypt, in what `--permissions` prints.' },
        },
        ['actions'],
      ),
    },
    retention: object({
      hours: { type: 'number', exclusiveMinimum: 0, description: 'Default 72.' },
      bytes: { type: 'integer', minimum: 1_048_576, description: 'Of each stream. Default 1 GiB.' },
      replicas: { enum: [1, 3, 5], description: 'Copies in a cluster of NATS. Default 1.' },
    }),
    buffer: object({
      messages: { type: 'integer', minimum: 1, description: 'Default 100,000 of each node.' },
      bytes: { type: 'integer', minimum: 1_024, description: 'Default 64 MiB of each node.' },
    }),
    leaseDuration: { type: 'integer', minimum: 200, maximum: 60_000, description: 'Milliseconds. Default 2,000.' },
    consumerPatience: {
      type: 'integer',
      minimum: 1_000,
      description:
        'Milliseconds without an acknowledgement after which a consumer that owes some is reported. Default 60,000.',
    },
    http: object({
      host: { ...text, description: 'Default 127.0.0.1.' },
      port: { type: 'integer', minimum: 0, maximum: 65_535, description: 'Of /healthz, /readyz and /metrics.' },
    }),
    gateway: gatewaySchema,
  },
  ['nats', 'nodes'],
)
