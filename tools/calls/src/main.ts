import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type OpenLab, type Server, servers } from './lab/lab.ts'
import { openReal } from './lab/real.ts'
import { openSimulated } from './lab/simulated.ts'
import type { RecordingFile } from './recording.ts'
import { scenarios } from './scenarios/index.ts'

const usage = `usage: npm run record -w @openami/calls-tool -- SERVER [SCENARIO …]

SERVER is ${servers.join(', ')}: a real Asterisk, or the simulator for 1.4. Without scenarios: all of them.`

const open = (server: Server): Promise<OpenLab> =>
  server === '1.4' ? openSimulated() : openReal(server, (line) => console.error(line))

async function main([name, ...chosen]: readonly string[]): Promise<number> {
  const server = servers.find((one) => one === name)
  const unknown = chosen.find((one) => !scenarios.some((scenario) => scenario.name === one))
  if (server === undefined || unknown !== undefined) {
    console.error(
      unknown === undefined
        ? usage
        : `${unknown} is no scenario; they are ${scenarios.map((one) => one.name).join(', ')}`,
    )
    return 2
  }
  const file = new URL(`../recordings/${server}.json.gz`, import.meta.url)
  const before: RecordingFile | undefined =
    chosen.length > 0 && existsSync(file) ? JSON.parse(gunzipSync(readFileSync(file)).toString()) : undefined
  const calls = { ...before?.calls }
  const lab = await open(server)
  try {
    for (const scenario of scenarios) {
      if (scenario.without?.[server] !== undefined || (chosen.length > 0 && !chosen.includes(scenario.name))) continue
      await scenario.play(lab)
      calls[scenario.name] = await lab.finish()
      console.log(`${scenario.name}: ${calls[scenario.name]?.match(/^Event: /gm)?.length ?? 0} events`)
    }
  } finally {
    await lab.close()
  }
  const recording: RecordingFile = { release: lab.release, calls }
  writeFileSync(file, gzipSync(JSON.stringify(recording), { level: 9 }))
  return 0
}

process.exitCode = await main(process.argv.slice(2))
