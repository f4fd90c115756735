import type { Role, Roles } from '../actions/roles.ts'
import { buckets, token } from '../subjects.ts'

/** Hashes of bcrypt by role (`nats server passwd`); a role without one gets a placeholder. */
type Passwords = ReadonlyMap<string, string>

/** Account of the bridges, with the streams. */
const own = 'OPENAMI'
const inbox = '_INBOX.>'

/**
 * The `authorization` of a nats-server's configuration that gives each role its user: its actions, its nodes, and the streams of
 * these. All users are of one account.
 */
export function natsPermissions(roles: Roles, passwords: Passwords = new Map()): string {
  const users = Object.entries(roles).map(([name, role]) => userOf(name, role, passwords, '    '))
  return `authorization {\n  users = [\n${users.join('\n')}\n  ]\n}\n`
}

/**
 * The `accounts` of a nats-server's configuration: one for the bridges, with the streams, and one for each role, which imports
 * what the role may do. A role sees nothing else: neither the answers that others get nor their subjects.
 */
export function natsAccounts(roles: Roles, passwords: Passwords = new Map()): string {
  const importers = new Map<string, string[]>()
  for (const [name, role] of Object.entries(roles))
    for (const subject of requestsOf(name, role)) importers.set(subject, [...(importers.get(subject) ?? []), name])
  // A list and the messages of a stream are several answers to one request.
  const exports = Array.from(
    importers,
    ([subject, names]) =>
      `      { service: ${JSON.stringify(subject)}, response_type: stream, accounts: ${JSON.stringify(names.map(accountOf))} }`,
  )
  const bridge = `  ${own} {
    jetstream: enabled
    users = [
      { user: "bridge", password: "CHANGE ME: nats server passwd" }
    ]
    exports = [
${exports.join('\n')}
    ]
  }`
  const others = Object.entries(roles).map(([name, role]) => {
    const imports = requestsOf(name, role).map(
      (subject) => `      { service: { account: ${own}, subject: ${JSON.stringify(subject)} } }`,
    )
    return `  ${accountOf(name)} {
    users = [
${userOf(name, role, passwords, '      ')}
    ]
    imports = [
${imports.join('\n')}
    ]
  }`
  })
  return `accounts {\n${[bridge, ...others].join('\n')}\n}\n`
}

function accountOf(role: string): string {
  return `${own}_${role}`
}

function userOf(name: string, role: Role, passwords: Passwords, indent: string): string {
  return [
    '{',
    `  user: ${JSON.stringify(name)}`,
    `  password: ${JSON.stringify(passwords.get(name) ?? 'CHANGE ME: nats server passwd')}`,
    '  permissions {',
    `    publish: ${JSON.stringify(requestsOf(name, role))}`,
    `    subscribe: ${JSON.stringify([inbox])}`,
    '  }',
    '}',
  ]
    .map((line) => indent + line)
    .join('\n')
}

/** What a role may ask of bridges, and of NATS to read the streams of its nodes. */
function requestsOf(name: string, role: Role): string[] {
  const subjects = new Set(
    (role.nodes ?? ['*']).flatMap((node) => [
      ...role.actions.map((action) => `ami.${node}.action.${action === '*' ? '*' : token(action)}.${token(name)}`),
      `ami.${node}.cancel.*`,
      ...streamApi(node),
    ]),
  )
  // Two imports that one request fits would both carry it out.
  return [...subjects].filter((subject) => ![...subjects].some((other) => other !== subject && covers(other, subject)))
}

function covers(pattern: string, subject: string): boolean {
  const [wanted, given] = [pattern.split('.'), subject.split('.')]
  if (wanted.at(-1) === '>') return given.length >= wanted.length && wanted.slice(0, -1).every(fits)
  return wanted.length === given.length && wanted.every(fits)
  function fits(one: string, index: number): boolean {
    return one === '*' || one === given[index]
  }
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
