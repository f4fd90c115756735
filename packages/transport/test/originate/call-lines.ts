/** Lines of the events of one call, as Asterisk 22 sends them. */
export const lines = {
  newchannel: (id: string) => ['Event: Newchannel', `Channel: ${channel}`, `Uniqueid: ${id}`, `Linkedid: ${id}`],
  rename: (id: string) => ['Event: Rename', `Channel: ${channel}`, `Newname: ${channel}<new>`, `Uniqueid: ${id}`],
  dialEnd: (id: string) => ['Event: DialEnd', `DestChannel: ${channel}`, `DestUniqueid: ${id}`, 'DialStatus: ANSWER'],
  success: (id: string, actionId: string) => [
    'Event: OriginateResponse',
    `ActionID: ${actionId}`,
    'Response: Success',
    `Channel: ${channel}`,
    'Reason: 4',
    `Uniqueid: ${id}`,
  ],
  failure: (id: string, actionId: string, reason = 5) => [
    'Event: OriginateResponse',
    `ActionID: ${actionId}`,
    'Response: Failure',
    'Channel: PJSIP/100',
    `Reason: ${reason}`,
    `Uniqueid: ${id}`,
  ],
  hangup: (id: string, _actionId?: string, cause = 16) => [
    'Event: Hangup',
    `Channel: ${channel}`,
    `Uniqueid: ${id}`,
    `Cause: ${cause}`,
    'Cause-txt: Normal Clearing',
  ],
} as const

export const channel = 'PJSIP/100-00000001'
export const request = { Channel: 'PJSIP/100', Context: 'default', Exten: '200', Priority: 1, Timeout: 5_000 } as const
export const noSuchChannel = 'Message: No such channel'
