/** The answer to a challenge (R28): lower-case hex of MD5 over challenge and secret. */
export async function md5Key(challenge: string, secret: string): Promise<string> {
  // Takes longer to load than all of the client, and a plain login needs none of it.
  const { createHash } = await import('node:crypto')
  return createHash('md5').update(challenge).update(secret).digest('hex')
}
