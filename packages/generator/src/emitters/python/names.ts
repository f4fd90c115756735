const RESERVED = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield ' +
    // Members of the classes.
    'headers lines more get read wire'
  ).split(' '),
)

/** Attributes of the headers of one message: `CallerIDNum` → `caller_id_num`, each once. */
export class Attributes {
  readonly #taken = new Set<string>()

  of(header: string): string {
    const words = header
      .replace(/\(.*\)$/, '')
      .replace(/([a-z\d])([A-Z])/g, '$1_$2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .toLowerCase()
    let name = /^\d/.test(words) || words === '' ? `header_${words}` : words
    if (RESERVED.has(name)) name += '_'
    while (this.#taken.has(name)) name += '_'
    this.#taken.add(name)
    return name
  }
}

/** A text as Python writes it. */
export function pythonText(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (one) => one)
}

export function pythonTuple(texts: readonly string[]): string {
  return `(${texts.map(pythonText).join(', ')}${texts.length === 1 ? ',' : ''})`
}

/** A documentation string of these paragraphs. */
export function docstring(paragraphs: readonly string[], indent: string): string {
  const text = paragraphs
    .filter((one) => one !== '')
    .map((one) => one.trim().replaceAll('\\', '\\\\').replaceAll('"', "'"))
    .join('\n\n')
  const lines = text.split('\n').map((line, at) => (at === 0 || line === '' ? line : indent + line))
  return `${indent}"""${lines.join('\n')}${lines.length > 1 ? `\n${indent}` : ''}"""\n`
}
