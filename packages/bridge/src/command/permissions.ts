import type { Roles } from '../actions/roles.ts'
import { buckets, token } from '../subjects.ts'

/**
 * The `authorization` of a nats-server's configuration that gives each role its user: its actions, its nodes, and
 * which events it may read. Passwords are hashes of bcrypt (`nats server passwd`); a role without one gets a placeholder.
 */
export function natsPermissions(roles: Roles, passwords: ReadonlyMap<string, string> = new Map()): string {
  const users = Object.entries(roles).map(([name, role]) => {
    const nodes = role.nodes ?? ['*']
    const publish = nodes.flatMap((node) => [
      ...role.actions.map((action) => `ami.${node}.action.${action === '*' ? '*' : token(action)}.${token(name)}`),
      `ami.${node}.cancel.*`,
      ...streamApi(node),
    ])
    const subscribe = ['_INBOX.>']
    return [
      '    {',
      `      user: ${JSON.stringify(name)}`,
      `      password: ${JSON.stringify(passwords.get(name) ?? `CHANGE ME: nats server passwd`)}`,
      '      permissions {',
      `        publish: ${JSON.stringify([...new Set(publish)])}`,
      `        subscribe: ${JSON.stringify(subscribe)}`,
      '      }',
      '    }',
    ].join('\n')
  })
  return `authorization {\n  users = [\n${users.join('\n')}\n  ]\n}\n`
}

/** What reading a stream needs: to make consumers of it, to ask them for messages, and to note how far it was read. */
function streamApi(node: string): string[] {
  const stream = node === '*' ? '*' : `AMI_${node}`
  return [
    '$JS.API.INFO',
    '$JS.API.STREAM.NAMES',
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
    `$JS.API.CONSUMER.DELETE.${stream}.*`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
    `$JS.API.STREAM.INFO.KV_${buckets.positions}`,
    `$JS.API.STREAM.MSG.GET.KV_${buckets.positions}`,
    `$JS.API.DIRECT.GET.KV_${buckets.positions}.>`,
    `$KV.${buckets.positions}.>`,
  ]
}
