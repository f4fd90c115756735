/** An action as its sender wrote it (latin1, with line ends), as the body of a form: one field a header, in order. */
export function toForm(message: string): string {
  return message
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':')
      return `${encode(line.slice(0, colon))}=${encode(line.slice(colon + 1).trimStart())}`
    })
    .join('&')
}

/** Each character is one byte: UTF-8 stays encoded. */
function encode(latin1: string): string {
  return latin1.replace(/[^A-Za-z0-9._~-]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
