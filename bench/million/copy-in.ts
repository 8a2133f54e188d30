import pg from 'pg';

/** Writes lines in COPY's text form into a table, on a connection that has a transaction open. */
export function copyIn(client: pg.ClientBase, table: string, columns: string, lines: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = new CopyIn(`copy ${table} (${columns}) from stdin`, Buffer.from(lines));
    copy.once('end', () => resolve());
    copy.once('error', reject);
    client.query(copy);
  });
}

type Wire = { sendCopyFromChunk: (bytes: Buffer) => void; endCopyFrom: () => void };

/** `pg` speaks COPY on the wire but has no call for it: a query that answers the server's readiness with the bytes. */
class CopyIn extends pg.Query {
  readonly bytes: Buffer;

  constructor(text: string, bytes: Buffer) {
    super(text);
    this.bytes = bytes;
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFromChunk(this.bytes);
    connection.endCopyFrom();
  }
}
