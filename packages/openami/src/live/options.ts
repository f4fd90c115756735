import type { Privileges } from '@openami/client'
import type { Part } from '@openami/live'

export interface FollowPrivilegesOptions {
  /** The server's release: `22`, `16.28.0`. */
  readonly release: string
  /** What is followed; default everything. */
  readonly parts?: readonly Part[] | undefined
  /** Whether the actions of calls, channels and members (`hangup`, `transfer`, `pause`, …) are used as well. Default false. */
  readonly control?: boolean | undefined
  /** Name of the section of manager.conf. Default `application`. */
  readonly username?: string | undefined
}

export interface FollowPrivileges extends Privileges {
  /** What each part needs: without these read classes it is not kept, without a write class it is not known at the start. */
  readonly byPart: Readonly<
    Partial<Record<Part, { readonly read: readonly string[]; readonly write: readonly string[] }>>
  >
}
