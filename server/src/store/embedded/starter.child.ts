// Run by the tests as a process of its own, to be killed: starts a server in argv[2], then does argv[3].
// It speaks in lines of JSON.
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import { startEmbedded } from './launch.ts';

const [dir = '', act = 'stay'] = process.argv.slice(2);
try {
  const server = await startEmbedded({ dir });
  const { pid, how, recovered } = server;
  say({ ready: true, pid, how, recovered, host: server.connection('postgres').host });
  server.onLost(lost => {
    say({ lost });
    process.exit(3);
  });
  if (act === 'stop') await server.stop();
  else if (act === 'write') await write(server.url('postgres'));
  else setInterval(() => {}, 1000);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  say({ refused: error.message });
  process.exitCode = 2;
}

/** Says each number only after the database has acknowledged it. */
async function write(connectionString: string): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 4 });
  await pool.query('create table if not exists written(n bigint primary key)');
  const { rows } = await pool.query('select coalesce(max(n), 0)::int as n from written');
  let n: number = rows[0].n;
  await Promise.all(
    [1, 2, 3, 4].map(async () => {
      for (;;) {
        const mine = ++n;
        await pool.query('insert into written values ($1)', [mine]);
        say({ acknowledged: mine });
      }
    }),
  );
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
