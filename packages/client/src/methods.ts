import { type ActionMethodsIn, actionContract, actionNames, type CallOptions } from '@openami/bindings'
import { AmiClient } from './client.ts'
import type { CustomMethods } from './custom.ts'

/**
 * A connected client: one typed method per action, plus events, lifecycle and `send`. `Client<'22'>` has what Asterisk
 * 22 has, `Client` what any release has.
 */
export type Client<R extends string = string> = AmiClient<R> & ActionMethodsIn<R> & CustomMethods

/** Actions that have their method; `addMessages` may add more. */
let attached = 0

/** Puts one method an action on the client's prototype, from the descriptors. The spec lets none have a name of the client's own. */
export function attachMethods(): void {
  for (; attached < actionNames.length; attached++) {
    const action = actionNames[attached] as string
    const method = actionContract(action)?.method as string
    Object.defineProperty(AmiClient.prototype, method, {
      value(this: AmiClient, request?: object, options?: CallOptions) {
        return this.send(action, request, options)
      },
      writable: true,
      configurable: true,
    })
  }
}
