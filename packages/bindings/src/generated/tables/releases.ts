// Generated from spec/releases.yaml by `npm run generate`. Edit the source, not this file.

import type { ReleaseDescriptor } from '../../runtime/descriptor.ts'

export const releases: readonly ReleaseDescriptor[] = [
  { branch: '1.0', first: '1.0.0', last: '1.0.12', ami: '1.0' },
  { branch: '1.2', first: '1.2.0', last: '1.2.40', ami: '1.0' },
  { branch: '1.4', first: '1.4.0', last: '1.4.44', ami: '1.0' },
  { branch: '1.6.2', first: '1.6.2.0', last: '1.6.2.24', ami: '1.1' },
  { branch: '1.8', first: '1.8.0', last: '1.8.32.3', ami: '1.1' },
  { branch: '10', first: '10.0.0', last: '10.12.4', ami: '1.2' },
  { branch: '11', first: '11.0.0', last: '11.25.3', ami: '1.3' },
  { branch: '12', first: '12.0.0', last: '12.8.2', ami: '2.5.0' },
  { branch: '13', first: '13.0.0', last: '13.38.3', ami: '2.10.6' },
  { branch: '14', first: '14.0.0', last: '14.7.8', ami: '3.2.2' },
  { branch: '15', first: '15.0.0', last: '15.7.4', ami: '4.0.3' },
  { branch: '16', first: '16.0.0', last: '16.30.1', ami: '5.0.5' },
  { branch: '17', first: '17.0.0', last: '17.9.4', ami: '6.0.1' },
  { branch: '18', first: '18.0.0', last: '18.26.4', ami: '7.0.3' },
  { branch: '19', first: '19.0.0', last: '19.8.1', ami: '8.0.2' },
  { branch: '20', first: '20.0.0', last: '20.20.1', ami: '9.0.0' },
  { branch: '21', first: '21.0.0', last: '21.12.3', ami: '10.0.0' },
  { branch: '22', first: '22.0.0', last: '22.10.1', ami: '11.0.0' },
  { branch: '23', first: '23.0.0', last: '23.4.1', ami: '12.0.0' },
  { branch: '24', first: '24.0.0', last: '24.0.0', ami: '13.0.0', unreleased: true },
]
