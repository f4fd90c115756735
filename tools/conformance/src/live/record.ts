import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { connect } from '@openami/client'
import { startRecorder } from '@openami/simulator'
import { configure } from '../differential/configure.ts'
import { observe } from '../differential/run.ts'
import { steps } from '../differential/steps/index.ts'
import { startTarget } from '../start-target.ts'
import { stormFiles } from './pbx-files.ts'
import { storm } from './storm.ts'

const areas: readonly string[] = ['calls', 'queue calls', 'features', 'agents']

/** Runs the steps of the differential tests that make calls on a real Asterisk; what their client received. */
async function record(branch: '16' | '22'): Promise<string> {
  const { target, stop } = await startTarget(`asterisk-${branch}`, { configure })
  try {
    await using recorder = await startRecorder({ target })
    const { host, port } = recorder
    await observe(
      { ...target, host, port },
      steps.filter(({ area }) => areas.includes(area)),
    )
    return recorder.recordings()[0] ?? ''
  } finally {
    await stop()
  }
}

/** What a client receives that does nothing while others make a storm of 40 overlapping calls. */
async function recordStorm(branch: '16' | '22'): Promise<string> {
  const { target, stop } = await startTarget(`asterisk-${branch}`, { configure: stormFiles(branch) })
  try {
    await using recorder = await startRecorder({ target })
    const { host, port } = recorder
    const { name: username, secret } = target.users.admin
    await using client = await connect({ username, secret, host, port })
    const { differences } = await storm(target, { moments: 40, cuts: 0, calls: 40, seed: 1 })
    if (differences.length > 0) throw new Error(`The model differs from the server: ${JSON.stringify(differences)}`)
    await client.close()
    return recorder.recordings()[0] ?? ''
  } finally {
    await stop()
  }
}

/** `tsx src/live/record.ts`: makes the recordings of real servers that tools/live replays. */
for (const branch of ['16', '22'] as const) {
  for (const [name, make] of [
    ['asterisk', record],
    ['storm', recordStorm],
  ] as const) {
    const recording = Buffer.from(await make(branch), 'latin1')
    const file = new URL(`../../../live/recordings/${name}-${branch}.recording.gz`, import.meta.url)
    writeFileSync(file, gzipSync(recording, { level: 9 }))
    console.log(`${name}-${branch}: ${recording.length} bytes`)
  }
}
