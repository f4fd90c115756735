import type * as simulator from '@openami/simulator'
import type * as openami from '../src/index.ts'

/** Each optional property of `T`, undefined. */
type Undefined<T> = { [K in keyof T as Partial<Pick<T, K>> extends Pick<T, K> ? K : never]: undefined }
type TakesUndefined<T> = Undefined<T> extends Partial<T> ? true : false
const yes = <T extends true>(): T => true as T

/** Never called: the compiler is the test. Every optional option accepts undefined. */
export function options(): void {
  yes<TakesUndefined<openami.ConnectOptions>>()
  yes<TakesUndefined<openami.ConnectOptions<'22'>>>()
  yes<TakesUndefined<openami.CallOptions>>()
  yes<TakesUndefined<openami.EventBuffer>>()
  yes<TakesUndefined<openami.EventsOptions>>()
  yes<TakesUndefined<openami.ReconnectOptions>>()
  yes<TakesUndefined<openami.KeepaliveOptions>>()
  yes<TakesUndefined<openami.Limits>>()
  yes<TakesUndefined<openami.Uses>>()
  yes<TakesUndefined<openami.WaitOptions>>()
  yes<TakesUndefined<openami.AllOptions>>()
  yes<TakesUndefined<openami.ServerOptions>>()
  yes<TakesUndefined<openami.ServersOptions>>()
  yes<TakesUndefined<Parameters<typeof openami.leastPrivilege>[0]>>()
  yes<TakesUndefined<simulator.SimulatorOptions>>()
  yes<TakesUndefined<NonNullable<simulator.SimulatorOptions['phones']>[number]>>()
  yes<TakesUndefined<NonNullable<simulator.SimulatorOptions['queues']>[number]>>()
  yes<TakesUndefined<NonNullable<simulator.SimulatorOptions['mailboxes']>[number]>>()
  yes<TakesUndefined<Parameters<typeof simulator.startReplay>[1]>>()
  // @ts-expect-error: an option that has to be there
  yes<TakesUndefined<{ readonly a?: string }>>()
}
