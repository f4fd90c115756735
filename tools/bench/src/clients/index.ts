import type { Driver } from './driver.ts'

const npm = [
  'asterisk-manager',
  'asterisk-ami-client',
  'asterisk.io',
  'yana',
  'nami',
  'ami-io',
  'asterisk-ami',
  'ami',
  '@ipcom/asterisk-ami',
] as const

/** Every other client that the bench knows. */
export const peerNames: readonly string[] = npm
export const own = 'openami'
export const floor = 'floor'

/** Loaded one at a time: a process holds the client that it measures and no other. */
export const drivers: Readonly<Record<string, () => Promise<Driver>>> = {
  [own]: async () => (await import('./openami.ts')).openami,
  ...Object.fromEntries(npm.map((name) => [name, async () => (await import('./peers.ts')).peers[name] as Driver])),
}
