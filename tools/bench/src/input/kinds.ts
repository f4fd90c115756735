/** Kinds that an application subscribes to where the bench says five of a hundred. */
export const fiveKinds: readonly string[] = ['Newchannel', 'Hangup', 'DialBegin', 'DialEnd', 'BridgeEnter']
