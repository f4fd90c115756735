import type { Action } from '@openami/spec'

/** What an error means, and what to do. */
export interface Explanation {
  readonly text: string
  readonly meaning: string
  readonly advice: string
}

/** Errors of the server, of the connection and of this command that belong to no single action. */
const general: ReadonlyArray<readonly [pattern: RegExp, meaning: string, advice: string]> = [
  [
    /authentication failed/i,
    'The server refused the login. An unknown user, a wrong secret and an address that the ACL of the user refuses are answered alike.',
    'Compare user and secret with manager.conf, look at deny, permit and acl of the user, and reload the manager (manager reload).',
  ],
  [
    /permission denied/i,
    'The user lacks the privilege class that the action needs. From Asterisk 16 on, also the answer while a module is being loaded or unloaded.',
    'openami send ACTION --help names the classes, openami permissions writes the line for manager.conf.',
  ],
  [
    /invalid\/unknown command/i,
    'The server does not know the action: another release, or its module is not loaded.',
    'openami explain ACTION says which releases and which module have it; module show in the console says what is loaded.',
  ],
  [
    /missing action in request/i,
    'What was sent is not an action: its first lines hold no Action header.',
    'Each action begins with Action: NAME and ends with an empty line.',
  ],
  [
    /originate access forbidden|not permitted to (?:run|use)/i,
    'The application or its data can run programs, and the user has no class for that.',
    'Give the user the class system too, or originate to an extension that runs the application.',
  ],
  [
    /extension does not exist/i,
    'The dialplan has no such extension in that context with that priority.',
    'dialplan show EXTEN@CONTEXT in the console shows what it has; names of contexts are case-sensitive.',
  ],
  [
    /no such channel/i,
    'No channel of that name is up: it has ended, or the name is that of a device (PJSIP/100 in place of PJSIP/100-0000001f).',
    'openami channels lists the names.',
  ],
  [
    /originate failed/i,
    'The call could not be made, was refused or was not answered in time.',
    'openami call CHANNEL EXTEN says the reason; pjsip show endpoints says whether the device can be reached.',
  ],
  [
    /econnrefused|refused the connection|connection refused/i,
    'Nothing listens at that address and port.',
    'Set enabled = yes and bindaddr in [general] of manager.conf, and look at the port and the firewall.',
  ],
  [
    /etimedout|timed out|no answer within|ehostunreach/i,
    'The server cannot be reached: a firewall drops what is sent, or the address is wrong.',
    'Try the same from the server itself: openami doctor ami://user@127.0.0.1.',
  ],
  [
    /enotfound|name-not-found|getaddrinfo/i,
    'The name of the host cannot be resolved.',
    'Look at its spelling and at the name server.',
  ],
  [
    /self.signed|unable to verify|unknown-authority|cert_/i,
    'The certificate of the server cannot be verified.',
    'Give its authority with --ca FILE, or a certificate that a known authority has signed.',
  ],
  [
    /wrong version number|eproto/i,
    'The port does not speak TLS.',
    'Use ami:// in place of amis://, or the port of tlsbindaddr.',
  ],
  [
    /shutting down|is restarting/i,
    'The server ends as soon as the last call has ended, and carries nothing out until then.',
    'Send the action again after the restart; core abort shutdown in the console cancels it.',
  ],
]

/** By the table, and by the answers that the spec shows for actions; the best first. */
export function explainError(text: string, actions: Iterable<Action>): Explanation[] {
  const found: Explanation[] = []
  for (const [pattern, meaning, advice] of general) if (pattern.test(text)) found.push({ text, meaning, advice })
  const wanted = normal(text)
  for (const { name, examples = [] } of actions)
    for (const { title, receive = '' } of examples) {
      const message = /^Response: Error$[\s\S]*?^Message: (.*)$/m.exec(receive)?.[1]
      if (message === undefined || wanted.length < 6) continue
      const known = normal(message)
      if (known !== wanted && !wanted.includes(known) && !known.includes(wanted)) continue
      if (known.length < 6) continue
      found.push({
        text: message,
        meaning: `${name}: ${title}.`,
        advice: `openami send ${name} --help shows its parameters.`,
      })
    }
  return found
}

/** Names and numbers differ from one server to another. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/'[^']*'|"[^"]*"/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
