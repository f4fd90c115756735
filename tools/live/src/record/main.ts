import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { recordSimulated, simulatedReleases } from './simulated.ts'

/** `npm run record -w @openami/live-tool`: makes the recordings of the simulator. */
for (const release of simulatedReleases) {
  const recording = Buffer.from(await recordSimulated(release), 'latin1')
  const file = new URL(`../../recordings/simulator-${release}.recording.gz`, import.meta.url)
  writeFileSync(file, gzipSync(recording, { level: 9 }))
  console.log(`simulator-${release}: ${recording.length} bytes`)
}
