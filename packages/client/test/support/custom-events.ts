import type {} from '@openami/client'

/** Names that scripted servers of the tests use; Asterisk has none of them. */
declare module '@openami/client' {
  interface CustomEvents {
    Again: object
    Bad: object
    Brandnew: object
    Counted: { readonly N: string | undefined }
    Early: object
    Heard: object
    Marked: object
    Never: object
    Odd: object
  }
}
