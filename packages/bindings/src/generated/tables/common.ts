// Generated from spec/protocol.yaml by `npm run generate`. Edit the source, not this file.

/** Format: runtime/tables/decode.ts. */
export const common: string = `
event|Event,Privilege:1d,SequenceNumber:9,File:2,Line:9,Func:2,SystemName:2,Timestamp:1y,ChanVariable:2l
response|Response:3,ActionID:2,Message:2,EventList:e
`
