/**
 * Events of third-party modules, by name; applications and libraries add theirs:
 * `declare module 'openami' { interface CustomEvents { MyEvent: { readonly Header: string | undefined } } }`.
 * The headers are properties of the event, as text.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface CustomEvents {}

/**
 * Actions of third-party modules, by name, for `send`:
 * `declare module 'openami' { interface CustomActions { MyAction: { request: { Header: string }; reply: AckReply } } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface CustomActions {}

/** Methods for actions of third-party modules, which `openami generate` declares together with `CustomActions`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface CustomMethods {}
