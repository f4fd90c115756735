import type { CallRecord } from 'openami'
import sqlite from 'node-sqlite3-wasm'

export interface LoggedCall {
  readonly server: string
  /** Linkedid of the call. */
  readonly id: string
  /** Contact of the CRM, for a call that it began. */
  readonly contact: string | null
  readonly caller: string | null
  readonly callee: string | null
  readonly started: string | null
  /** Null while the call lasts. */
  readonly result: string | null
  /** Seconds. */
  readonly talked: number | null
  readonly cause: string | null
}

/** Every call of every PBX in a file of SQLite. */
export class CallLog {
  readonly #db: sqlite.Database

  constructor(path: string) {
    this.#db = new sqlite.Database(path)
    this.#db.exec(`CREATE TABLE IF NOT EXISTS calls (server TEXT, id TEXT, contact TEXT, caller TEXT, callee TEXT,
      started TEXT, result TEXT, talked REAL, cause TEXT, PRIMARY KEY (server, id))`)
  }

  /** A call that the CRM begins is in the log before it is dialled. */
  begin(server: string, id: string, contact: string | null, caller: string, callee: string): void {
    const values = [server, id, contact, caller, callee, new Date().toISOString()]
    this.#db.run('INSERT INTO calls (server, id, contact, caller, callee, started) VALUES (?, ?, ?, ?, ?, ?)', values)
  }

  end(server: string, { id, from, to, since, result, talkTime, cause }: CallRecord): void {
    const started = Number.isFinite(since) ? new Date(Number(since)).toISOString() : null
    const how = [result, talkTime, cause?.text ?? null]
    this.#db.run(
      `INSERT INTO calls (server, id, caller, callee, started, result, talked, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET result = excluded.result, talked = excluded.talked, cause = excluded.cause`,
      [server, id, from?.number ?? from?.device ?? null, to ?? null, started, ...how],
    )
  }

  /** Calls that ended while nobody listened. `running`: ids of those that are there. */
  missed(server: string, running: Iterable<string>): void {
    const ids = JSON.stringify([...running])
    const open = 'server = ? AND result IS NULL AND id NOT IN (SELECT value FROM json_each(?))'
    this.#db.run(`UPDATE calls SET result = 'missed' WHERE ${open}`, [server, ids])
  }

  /** A call that was not dialled. */
  failed(server: string, id: string, cause: string): void {
    this.#db.run("UPDATE calls SET result = 'failed', cause = ? WHERE server = ? AND id = ?", [cause, server, id])
  }

  latest(): LoggedCall[] {
    return this.#db.all('SELECT * FROM calls ORDER BY rowid DESC LIMIT 100') as unknown as LoggedCall[]
  }

  close(): void {
    this.#db.close()
  }
}
