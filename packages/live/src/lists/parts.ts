import type { Message } from '@openami/bindings'

/** Parts of the model: each is kept from its own lists and events. */
export const parts = [
  'channels',
  'bridges',
  'queues',
  'agents',
  'conferences',
  'parking',
  'devices',
  'extensions',
  'presence',
  'registrations',
  'mailboxes',
] as const

export type Part = (typeof parts)[number]

/** Items of the lists of each part, as the server sent them. What is missing was not asked for, or could not be read. */
export type Lists = { readonly [P in Part]?: readonly Message[] | undefined }
