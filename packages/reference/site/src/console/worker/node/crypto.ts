import { encodeText } from '@openami/bindings'
import { md5 } from '../md5.ts'
import { randomBytes } from './missing.ts'

export { randomBytes }

/** As Node's, for the one algorithm that a login needs. */
export function createHash(): { update(text: string): ReturnType<typeof createHash>; digest(): string } {
  let all = ''
  const hash = {
    update(text: string) {
      all += encodeText(text)
      return hash
    },
    digest: () => md5(all),
  }
  return hash
}
