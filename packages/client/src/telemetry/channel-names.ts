/** Names of the channels of `node:diagnostics_channel`. */
export const diagnosticsChannels = {
  /** For `tracingChannel()`; its messages are `ActionTrace`. */
  action: 'openami.action',
  /** For `subscribe()`; its messages are `EventNotice`. */
  event: 'openami.event',
  /** For `subscribe()`; its messages are `LifecycleNotice`. */
  lifecycle: 'openami.lifecycle',
} as const
