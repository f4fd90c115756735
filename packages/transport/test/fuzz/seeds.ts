export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

/** One of each form that a server's messages have. */
export const seeds: readonly Uint8Array[] = [
  'Event: Newchannel\r\nPrivilege: call,all\r\nChannel: PJSIP/alice-00000001\r\nChannelState: 0\r\nCallerIDNum: <unknown>\r\nCallerIDName: J\xc3\xbcrgen\r\nPriority: 1\r\nUniqueid: 1795375569.135\r\nChanVariable: A=1\r\nChanVariable: B=\r\n\r\n',
  'Event: VarSet\r\nPrivilege: dialplan,all\r\nChannel: Local/x@y-00000001;1\r\nVariable: V\r\nValue: a\\nb\\\\ \r\n\r\nEvent: Hangup\r\nCause: 16\r\nCause-txt: Normal Clearing\r\n\r\n',
  'Response: Success\r\nActionID: 1.AAAA\r\nEventList: start\r\nMessage: Channels will follow\r\n\r\nEvent: CoreShowChannel\r\nActionID: 1.AAAA\r\nDuration: 00:00:12\r\n\r\nEvent: CoreShowChannelsComplete\r\nEventList: Complete\r\nListItems: 1\r\n\r\n',
  'Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nrow: 1\n\nrow two\n--END COMMAND--\r\n\r\n',
  'Response: Success\r\nMessage: Command output follows\r\nOutput: one\r\nOutput: \r\nOutput: three\r\n\r\n',
  'Response: Error\r\nMessage: Permission denied\r\n\r\n\r\n',
  'No queues.\nsupport has 0 calls (max unlimited)\n\nResponse: Success\r\nPing: Pong\r\n\r\n',
  'Event: Status\r\nPrivilege: Call\r\nChanVariable(SIP/1-1): A=b\r\nSeconds: 12\r\nSIP-T.38Support: yes\r\nNamed Callgroup: 1,2\r\n\r\n',
  'Event: RTCPReceived\r\nReport0SourceSSRC: 0x1\r\nReport0FractionLost: 0\r\nSentNTP: 1.5\r\nReportCount: 1\r\n\r\n',
  'Event: UserEvent\r\nUserEvent: x\r\nEvent: y\r\nResponse: z\r\nNoSpace:val\r\nKey:\r\nrow without a colon\r\n\r\n',
  'Response: Success\r\nMessage: Park successful\n\r\n\r\nEvent: CoreShowChannelMap\r\nX: 1\r\n\n',
].map(latin1)
