// How the embedded PostgreSQL is set: safe first, sized for a demonstration or a pilot on one machine.
import os from 'node:os';

/** The `-c name=value` words for the server. `durable: false` is for tests, whose data may be lost with the machine. */
export function serverSettings(socketFolder: string, durable: boolean): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: SOCKET_PORT,
    max_connections: 60,
    shared_buffers: `${sharedBuffersMiB()}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '2GB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Personal data stays out of the log: no failing statement, no DETAIL with the values of a key.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
    ...(durable ? DURABLE : FORGETFUL),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Only part of the socket's file name: nothing listens on the network. */
export const SOCKET_PORT = 5432;

const DURABLE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
const FORGETFUL = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

function sharedBuffersMiB(): number {
  const eighth = os.totalmem() / 8 / 2 ** 20;
  return Math.round(Math.min(512, Math.max(64, eighth)));
}
