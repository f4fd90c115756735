/** What the command reads of the model (`model.json` of the reference), as far as it shows it. */

export interface Available {
  readonly since: readonly string[]
  readonly until?: readonly string[]
  readonly absentIn?: readonly string[]
}

export interface ValueType {
  readonly kind: string
  readonly name?: string
  readonly unit?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly true?: readonly string[]
  readonly false?: readonly string[]
  readonly values?: Readonly<Record<string, string>>
  readonly separator?: string
  readonly items?: ValueType
}

export interface HeaderUse extends Available {
  readonly name: string
  readonly summary: string
  readonly type: ValueType
  readonly optional?: boolean
  readonly repeated?: boolean
  readonly required?: boolean
  readonly requiredWhen?: string
  readonly default?: string
}

export interface Example {
  readonly title: string
  readonly release?: string
  readonly send?: Readonly<Record<string, string | readonly string[]>>
  readonly receive?: string
}

interface MessageEntry extends Available {
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly notes?: readonly string[]
  readonly module?: string
  readonly privileges: ReadonlyArray<{ readonly from: string; readonly privileges: readonly string[] }>
  readonly replacedBy?: { readonly to: string; readonly since: string; readonly note?: string }
  readonly deprecated?: string
  readonly examples?: readonly Example[]
}

export interface ActionEntry extends MessageEntry {
  readonly request: readonly HeaderUse[]
  readonly replies: ReadonlyArray<{
    readonly since: readonly string[]
    readonly kind: string
    readonly headers?: readonly HeaderUse[]
    readonly items?: readonly string[]
    readonly ends?: string
  }>
  readonly outcome?: { readonly event: string }
  readonly risk?: readonly string[]
}

export interface EventEntry extends MessageEntry {
  readonly headers: readonly HeaderUse[]
}

export interface HeaderEntry {
  readonly name: string
  readonly meanings: ReadonlyArray<{ readonly id: string; readonly summary: string; readonly type: ValueType }>
}

export interface Entries {
  readonly action: ActionEntry
  readonly event: EventEntry
  readonly header: HeaderEntry
}

export type EntryKind = keyof Entries
