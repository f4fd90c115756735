type Pem = string | Uint8Array

/**
 * Options of Node's `tls.connect`, whose own type is compatible. They are written out so that an application needs none of
 * Node's types to read ours.
 */
export interface TlsOptions {
  /** Authorities to trust in place of those that Node knows, PEM. */
  readonly ca?: Pem | readonly Pem[] | undefined
  /** Certificate of the client, and its key, PEM. */
  readonly cert?: Pem | readonly Pem[] | undefined
  readonly key?: Pem | readonly (Pem | object)[] | undefined
  /** Of the key. */
  readonly passphrase?: string | undefined
  /** Name that the server's certificate must be for. Default: the host. */
  readonly servername?: string | undefined
  /** `false` accepts any certificate: anyone on the network path can read and change the traffic. */
  readonly rejectUnauthorized?: boolean | undefined
  /** Such as `TLSv1.2`. */
  readonly minVersion?: string | undefined
  readonly maxVersion?: string | undefined
  readonly ciphers?: string | undefined
  readonly ecdhCurve?: string | undefined
  /** Certificate and key in one, PKCS #12. */
  readonly pfx?: unknown
  readonly crl?: unknown
  readonly secureContext?: unknown
  /** Checks the certificate against the host, in place of Node. */
  readonly checkServerIdentity?: unknown
  readonly timeout?: number | undefined
}
