/** Ends the output of a command where it has no headers of its own (R22). */
const commandEnd = '--END COMMAND--\r\n\r\n'

/** Cuts what one side sends into messages: the greeting, then everything up to an empty line. */
export class MessageSplitter {
  #text = ''
  #greeted: boolean

  /** `greeted`: no greeting comes first, as from a client. */
  constructor(greeted: boolean) {
    this.#greeted = greeted
  }

  /** The messages that are whole by now, without their line ends at the end. */
  push(text: string): string[] {
    this.#text += text
    const messages: string[] = []
    for (let end = this.#end(); end !== undefined; end = this.#end()) {
      const message = this.#text.slice(0, end).replace(/^[\r\n]+|[\r\n]+$/g, '')
      this.#text = this.#text.slice(end)
      this.#greeted = true
      if (message !== '') messages.push(message.replaceAll('\r\n', '\n'))
    }
    return messages
  }

  #end(): number | undefined {
    const ending = !this.#greeted ? '\r\n' : /^Response: Follows/.test(this.#text) ? commandEnd : '\r\n\r\n'
    const at = this.#text.indexOf(ending)
    return at === -1 ? undefined : at + ending.length
  }
}
