import type { Channel, Party } from '../model/index.ts'

export function partyOf({ id, name, device, callerNumber, callerName }: Channel): Party {
  return { channel: id, name, device, number: callerNumber, callerName }
}

/** The device, if it is one of the trunks. */
export function trunkOf({ device }: Channel, trunks: readonly (string | RegExp)[] = []): string | undefined {
  return trunks.some((trunk) => (typeof trunk === 'string' ? trunk === device : trunk.test(device)))
    ? device
    : undefined
}
