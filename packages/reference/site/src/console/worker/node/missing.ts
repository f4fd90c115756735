/** What a connection within the page has no use for: TLS, and AMI over HTTP. */
const absent = (): never => {
  throw new Error('In this page only ami:// works: there is neither TLS nor HTTP between the program and its server.')
}

export const connect = absent
export const request = absent
export const randomBytes = absent
export class Agent {
  constructor() {
    absent()
  }
}
