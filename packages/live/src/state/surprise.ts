/** What cannot be, or was never announced. The model continues; the next reconcile makes it right. */
export interface Surprise {
  readonly kind: /** An event of a channel that no Newchannel and no list announced. */
    | 'unannounced-channel'
    /** A Newchannel with the Uniqueid of a channel that is there. */
    | 'id-in-use'
    /** An event without the headers that say what it is about. */
    | 'incomplete'
    /** A list could not be read, so that this part of the model is not kept. */
    | 'part-unavailable'
    /** More events came while lists were read than can wait: the lists are read again. */
    | 'events-dropped'
  /** Name of the event or action. */
  readonly name: string
  readonly message: string
}
