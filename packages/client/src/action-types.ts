import type { CustomActions } from './custom.ts'

/** Names of `CustomActions`. */
export type CustomActionName = keyof CustomActions & string

export type CustomRequest<N extends CustomActionName> = CustomActions[N] extends { request: infer Q } ? Q : object

export type CustomReply<N extends CustomActionName> = CustomActions[N] extends { reply: infer P } ? P : unknown

/** Any name but those of `CustomActions`, whose types hold. */
export type OtherAction<N extends string> = N extends CustomActionName ? never : N
