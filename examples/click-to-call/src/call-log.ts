import sqlite from 'node-sqlite3-wasm'
import type { CallRecord } from 'openami'

/** Every call of every PBX in a file of SQLite. */
export class CallLog {
  readonly #db: sqlite.Database

  constructor(path: string) {
    this.#db = new sqlite.Database(path)
    // `result` is null while the call lasts; `talked` is in seconds.
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

  /** Calls that ended while the program did not run. `running`: ids of those that are there. */
  missed(server: string, running: Iterable<string>): void {
    const ids = JSON.stringify([...running])
    const open = 'server = ? AND result IS NULL AND id NOT IN (SELECT value FROM json_each(?))'
    this.#db.run(`UPDATE calls SET result = 'missed' WHERE ${open}`, [server, ids])
  }

  /** A call that may have had no channel, so that no record of it comes. */
  failed(server: string, id: string, cause: string): void {
    const open = 'server = ? AND id = ? AND result IS NULL'
    this.#db.run(`UPDATE calls SET result = 'failed', cause = ? WHERE ${open}`, [cause, server, id])
  }

  latest(): object[] {
    return this.#db.all('SELECT * FROM calls ORDER BY rowid DESC LIMIT 100')
  }

  close(): void {
    this.#db.close()
  }
}
