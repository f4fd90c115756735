import type { Request } from '../request.ts'

/** At least one of the parameters must have a value; the message is the server's where none has. */
type Demand = readonly [parameters: readonly string[], message: string]

const conference: readonly Demand[] = [[['Conference'], 'No Conference name provided.']]
const participant: readonly Demand[] = [...conference, [['Channel'], 'No channel name provided.']]
const channel: readonly Demand[] = [[['Channel'], 'No channel specified']]

/**
 * What actions that are not simulated yet refuse before they act, as release 22 words it: a client's mistake is answered
 * as on the server, what would act is not simulated.
 */
const demands: Readonly<Record<string, readonly Demand[]>> = {
  Atxfer: channel,
  BlindTransfer: channel,
  Bridge: [
    [['Channel1'], 'Missing channel parameter in request'],
    [['Channel2'], 'Missing channel parameter in request'],
  ],
  CancelAtxfer: channel,
  ConfbridgeSetSingleVideoSrc: participant,
  ConfbridgeStartRecord: conference,
  ConfbridgeStopRecord: conference,
  CoreShowChannelMap: [[['Channel'], 'CoreShowChannelMap requires a channel.\n']],
  LocalOptimizeAway: [[['Channel'], "'Channel' not specified."]],
  MixMonitorMute: [[['Direction'], 'No direction specified. Must be read, write or both']],
  MuteAudio: [[['Channel'], 'Channel not specified']],
  PlayMF: [[['Channel'], 'Channel not found']],
  SendFlash: [[['Channel'], 'Channel not found']],
  SendText: channel,
}

/** Why the server refuses the request, where a parameter is missing. `action` as the spec spells it. */
export function missingParameter(action: string, request: Request): string | undefined {
  return demands[action]?.find(([parameters]) => parameters.every((name) => request.get(name) === ''))?.[1]
}
