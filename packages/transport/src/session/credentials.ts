export interface Credentials {
  readonly username: string
  readonly secret: string
  /** `digest` is HTTP's own. */
  readonly auth: 'md5' | 'plain' | 'digest'
}
