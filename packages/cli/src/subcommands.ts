import type { Command } from 'commander'

export interface Subcommand {
  readonly name: string
  /** Of the list in `openami --help`. */
  readonly summary: string
  /** Its module, loaded when it runs: `define` gives the command its arguments, its options and what it does. */
  load(): Promise<{ readonly define: (command: Command) => void }>
}

/** Every subcommand, one file each in `commands/`. */
export const subcommands: readonly Subcommand[] = [
  { name: 'send', summary: 'send an action and print its answer', load: () => import('./commands/send.ts') },
  { name: 'listen', summary: 'print events as they come', load: () => import('./commands/listen.ts') },
  { name: 'call', summary: 'originate a call and follow it to its end', load: () => import('./commands/call.ts') },
  { name: 'channels', summary: 'the channels that are up', load: () => import('./commands/channels.ts') },
  {
    name: 'queues',
    summary: 'the queues, or the members and callers of one',
    load: () => import('./commands/queues.ts'),
  },
  { name: 'top', summary: 'live channels, calls and queues in the terminal', load: () => import('./commands/top.ts') },
  {
    name: 'console',
    summary: 'send actions and read events line by line',
    load: () => import('./commands/console.ts'),
  },
  { name: 'explain', summary: 'what a name or an error text means', load: () => import('./commands/explain.ts') },
  {
    name: 'diff',
    summary: 'what a program must change from one release to another',
    load: () => import('./commands/diff.ts'),
  },
  { name: 'protocol', summary: 'the actions and events of a release', load: () => import('./commands/protocol.ts') },
  {
    name: 'doctor',
    summary: 'check the connection, the login and the server',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'permissions',
    summary: 'the section of manager.conf that an application needs',
    load: () => import('./commands/permissions.ts'),
  },
  {
    name: 'generate',
    summary: 'types, methods and checks from spec files of your own',
    load: () => import('./commands/generate.ts'),
  },
  { name: 'lint', summary: 'what is wrong in spec files of your own', load: () => import('./commands/lint.ts') },
  {
    name: 'check',
    summary: 'what a recording or a server has that the spec does not',
    load: () => import('./commands/check.ts'),
  },
  { name: 'record', summary: 'record a session with a server to a file', load: () => import('./commands/record.ts') },
  { name: 'replay', summary: 'a server that repeats a recording', load: () => import('./commands/replay.ts') },
  {
    name: 'anonymise',
    summary: 'a copy of a recording without personal data',
    load: () => import('./commands/anonymise.ts'),
  },
  {
    name: 'simulate',
    summary: 'an Asterisk for tests, without an Asterisk',
    load: () => import('./commands/simulate.ts'),
  },
  {
    name: 'bridge',
    summary: 'many servers on NATS JetStream',
    load: () => import('./commands/bridge.ts'),
  },
  { name: 'completion', summary: 'completion for bash, zsh and fish', load: () => import('./commands/completion.ts') },
]
