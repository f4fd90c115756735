// Generated from spec/releases.yaml by `npm run generate`. Edit the source, not this file.

import type { ReleaseDescriptor } from '../../runtime/descriptor.ts'

export const releases: readonly ReleaseDescriptor[] = [
  { branch: '1.0', first: '1.0.0', last: '1.0.12', ami: '1.0' },
  { branch: '22', first: '22.0.0', last: '22.10.1', ami: '11.0.0' },
]
