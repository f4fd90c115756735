import { homedir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../errors.ts'
import { readTextFile, readTextFileIfAny } from '../text-file.ts'
import { configFolder } from './config-file.ts'

/** The secret of a user at a host as a file in the form of ~/.netrc has it; the first entry that fits. */
export function findSecret(file: string | undefined, host: string, user: string): string | undefined {
  if (file !== undefined) return secretIn(readTextFile(file), host, user)
  for (const path of [join(configFolder(), 'secrets'), join(homedir(), '.netrc')]) {
    const secret = secretIn(readTextFileIfAny(path) ?? '', host, user)
    if (secret !== undefined) return secret
  }
  return undefined
}

/** `machine HOST login USER password SECRET`, in one line or several, `default` for any host. */
export function secretIn(text: string, host: string, user: string): string | undefined {
  const words = text
    .replace(/^\s*#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  let [machine, login, password]: Array<string | undefined> = []
  const fits = (): boolean =>
    password !== undefined && (machine === host || machine === '*') && (login ?? user) === user
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === 'machine' || word === 'default') {
      if (fits()) return password
      machine = word === 'default' ? '*' : words[++i]
      login = password = undefined
    } else if (word === 'login' || word === 'account') login = words[++i]
    else if (word === 'password') password = words[++i]
  }
  return fits() ? password : undefined
}

/** The first line of standard input. */
export async function readSecretLine(): Promise<string> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    process.stdin.destroy()
    if (line !== '') return line
    break
  }
  throw new UsageError('--secret-stdin: the first line of standard input is empty; write the secret there')
}

/** Asks for it at the terminal, without showing what is typed. */
export async function promptForSecret(who: string): Promise<string> {
  // Loaded here, because few starts of the command ask.
  const [{ createInterface }, { Writable }] = await Promise.all([import('node:readline'), import('node:stream')])
  process.stderr.write(`Secret of ${who}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  const answer = await new Promise<string | undefined>((resolve) => {
    terminal.once('line', resolve)
    terminal.once('close', () => resolve(undefined))
    terminal.once('SIGINT', () => terminal.close())
  })
  terminal.close()
  process.stderr.write('\n')
  if (answer === undefined || answer === '') throw new UsageError('no secret was typed')
  return answer
}
