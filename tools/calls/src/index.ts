import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Server, servers } from './lab/lab.ts'
import { messagesOf, type RecordedMessage, type RecordingFile } from './recording.ts'
import { type Scenario, scenarios } from './scenarios/index.ts'

export { type Server, servers } from './lab/lab.ts'
export type { RecordedMessage } from './recording.ts'
export { type Group, type Scenario, scenarios } from './scenarios/index.ts'

/** A call as one server showed it. */
export interface Recorded {
  server: Server
  /** `22.10.1`. */
  release: string
  text: string
  messages: RecordedMessage[]
}

/** A scenario with its recordings, the newest release first. */
export interface Call {
  scenario: Scenario
  recorded: Recorded[]
}

const folder = new URL('../recordings/', import.meta.url)

/** Every scenario that was recorded. */
export function readCalls(): Call[] {
  const files = servers.flatMap((server) => {
    const file = new URL(`${server}.json.gz`, folder)
    if (!existsSync(file)) return []
    return [{ server, ...(JSON.parse(gunzipSync(readFileSync(file)).toString()) as RecordingFile) }]
  })
  return scenarios
    .map((scenario) => ({
      scenario,
      recorded: files.flatMap(({ server, release, calls }) => {
        const text = calls[scenario.name]
        return text === undefined ? [] : [{ server, release, text, messages: messagesOf(text) }]
      }),
    }))
    .filter(({ recorded }) => recorded.length > 0)
}
