import type { Server } from 'node:http'

/** Serves what was built, on loopback; resolves once it listens. Port 0 takes any free one. */
export function serve(port?: number): Promise<Server>
