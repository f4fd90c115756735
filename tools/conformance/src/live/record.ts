import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { startRecorder } from '@openami/simulator'
import { configure } from '../differential/configure.ts'
import { observe } from '../differential/run.ts'
import { steps } from '../differential/steps/index.ts'
import { startTarget } from '../start-target.ts'

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

/** `tsx src/live/record.ts`: makes the recordings of real servers that tools/live replays. */
for (const branch of ['16', '22'] as const) {
  const recording = Buffer.from(await record(branch), 'latin1')
  const file = new URL(`../../../live/recordings/asterisk-${branch}.recording.gz`, import.meta.url)
  writeFileSync(file, gzipSync(recording, { level: 9 }))
  console.log(`asterisk-${branch}: ${recording.length} bytes`)
}
