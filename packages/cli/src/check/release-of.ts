import { branchesFor } from '@openami/transport/internal'

/** The release that sent this, as CoreSettings says it, or the newest that greets so; undefined where neither is there. */
export function releaseOf(text: string): string | undefined {
  const exact = /^AsteriskVersion:[ \t]*(?:\D*[-/ ])?(\d+(?:\.\d+)+)/m.exec(text)?.[1]
  if (exact !== undefined) return exact
  const ami = /^Asterisk Call Manager\/(\d+(?:\.\d+)*)/m.exec(text)?.[1]
  return ami === undefined ? undefined : branchesFor(ami).branches.at(-1)
}
