// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { CallOptions } from '../runtime/call.ts'
import type { OriginateReply, OriginateRequest } from './actions/channels.ts'
import type { ChallengeReply, ChallengeRequest, LoginReply, LoginRequest, LogoffReply, LogoffRequest, PingReply, PingRequest, UpdateConfigReply, UpdateConfigRequest } from './actions/manager.ts'
import type { QueuesReply, QueuesRequest, QueueStatusReply, QueueStatusRequest } from './actions/queues.ts'
import type { CommandReply, CommandRequest, DBGetReply, DBGetRequest } from './actions/system.ts'

/** One method an action. */
export interface ActionMethods {
  /**
   * Does Challenge.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  challenge(request: ChallengeRequest, options?: CallOptions): Promise<ChallengeReply>

  /**
   * Does Command.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  command(request: CommandRequest, options?: CallOptions): Promise<CommandReply>

  /**
   * Does DBGet.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  dbGet(request?: DBGetRequest, options?: CallOptions): Promise<DBGetReply>

  /**
   * Does Login.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  login(request: LoginRequest, options?: CallOptions): Promise<LoginReply>

  /**
   * Does Logoff.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  logoff(request?: LogoffRequest, options?: CallOptions): Promise<LogoffReply>

  /**
   * Does Originate.
   *
   * Since 1.0. Privileges: call (from 1.0), originate (from 1.6). Risk: runs programs.
   *
   * How it ended is told later by OriginateResponse.
   *
   * Source: spec/fixture.yaml
   */
  originate(request: OriginateRequest, options?: CallOptions): Promise<OriginateReply>

  /**
   * Does Ping.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  ping(request?: PingRequest, options?: CallOptions): Promise<PingReply>

  /**
   * Does Queues.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  queues(request?: QueuesRequest, options?: CallOptions): Promise<QueuesReply>

  /**
   * Does QueueStatus.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/fixture.yaml
   */
  queueStatus(request?: QueueStatusRequest, options?: CallOptions): Promise<QueueStatusReply>

  /**
   * Does UpdateConfig.
   *
   * Since 1.0. Privileges: none. Risk: writes files.
   *
   * Source: spec/fixture.yaml
   */
  updateConfig(request?: UpdateConfigRequest, options?: CallOptions): Promise<UpdateConfigReply>
}

/** Which action each method sends. */
export const methods: Readonly<Record<keyof ActionMethods, string>> = {
  challenge: 'Challenge',
  command: 'Command',
  dbGet: 'DBGet',
  login: 'Login',
  logoff: 'Logoff',
  originate: 'Originate',
  ping: 'Ping',
  queues: 'Queues',
  queueStatus: 'QueueStatus',
  updateConfig: 'UpdateConfig',
}
