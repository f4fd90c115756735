import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import { AsteriskUnavailable } from './errors.ts'

/** Makes a self-signed certificate for 127.0.0.1 and localhost; resolves to it, as PEM. Key and certificate live a week. */
export async function makeCertificate(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const certificate = join(folder, 'server.pem')
  const options = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '7', '-subj', '/CN=localhost']
  const names = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const files = ['-keyout', join(folder, 'server.key'), '-out', certificate]
  const { code, stderr } = await run('openssl', [...options, ...names, ...files])
  if (code !== 0) throw new AsteriskUnavailable(`openssl made no certificate: ${stderr.trim()}`)
  return readFileSync(certificate, 'utf8')
}
