export interface Credentials {
  readonly username: string
  readonly secret: string
  readonly auth: 'md5' | 'plain'
}
