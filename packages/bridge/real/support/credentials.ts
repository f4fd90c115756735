import { createHash } from 'node:crypto'
import { nkeys } from '@nats-io/transport-node'

type KeyPair = ReturnType<typeof nkeys.createUser>
const { createAccount, createOperator, createUser } = nkeys

/** Keys of an operator and an account of NATS, with which users get credentials that end. */
export class Credentials {
  readonly #operator = createOperator()
  readonly #account = createAccount()

  /** Lines of nats-server's configuration. */
  get config(): string {
    const system = createAccount()
    const operator = token(this.#operator, this.#operator, 'operator', { system_account: system.getPublicKey() })
    const limits = { subs: -1, data: -1, payload: -1, imports: -1, exports: -1, conn: -1, leaf: -1 }
    const storage = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 }
    const account = token(this.#account, this.#operator, 'account', { limits: { ...limits, ...storage } })
    const systemAccount = token(system, this.#operator, 'account', { limits })
    return `operator: ${operator}
resolver: MEMORY
resolver_preload: {
  ${this.#account.getPublicKey()}: ${account}
  ${system.getPublicKey()}: ${systemAccount}
}
`
  }

  /** The text of a file of credentials that are valid for so many seconds from now. */
  user(seconds: number): string {
    const user = createUser()
    const expires = Math.floor(Date.now() / 1_000) + seconds
    const jwt = token(user, this.#account, 'user', { subs: -1, data: -1, payload: -1 }, expires)
    const seed = new TextDecoder().decode(user.getSeed())
    return `-----BEGIN NATS USER JWT-----
${jwt}
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
${seed}
------END USER NKEY SEED------
`
  }
}

/** A JWT as NATS has them: signed by the key of who issues it. */
function token(subject: KeyPair, issuer: KeyPair, type: string, own: object, expires?: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iat: Math.floor(Date.now() / 1_000),
    iss: issuer.getPublicKey(),
    sub: subject.getPublicKey(),
    name: type,
    ...(expires !== undefined && { exp: expires }),
    nats: { ...own, type, version: 2 },
  }
  const jti = createHash('sha256').update(JSON.stringify(claims)).digest('hex')
  const signed = `${part({ typ: 'JWT', alg: 'ed25519-nkey' })}.${part({ ...claims, jti })}`
  return `${signed}.${Buffer.from(issuer.sign(new TextEncoder().encode(signed))).toString('base64url')}`
}
