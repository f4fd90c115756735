import { createHash } from 'node:crypto'

/** The answer to a challenge (R28): lower-case hex of MD5 over challenge and secret. */
export function md5Key(challenge: string, secret: string): string {
  return createHash('md5').update(challenge, 'utf8').update(secret, 'utf8').digest('hex')
}
