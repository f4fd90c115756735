/** First line of every generated page. */
export function preambleComment(source: string): string {
  return `<!-- Generated from ${source} by \`npm run generate\`. Edit the source, not this file. -->\n\n`
}
