/** Replaces what differs from run to run: clock, challenge, process-wide counters. Line ends become LF. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/^(Asterisk Call Manager)\/\d+\.\d+(?:\.\d+)?$/gm, '$1/<version>')
    .replace(/^Timestamp: \d+\.\d+$/gm, 'Timestamp: <clock>')
    .replace(/^Challenge: \d{1,10}$/gm, 'Challenge: <challenge>')
    .replace(/^(Output: )?(System uptime|Last reload): .*$/gm, '$1$2: <span>')
}
