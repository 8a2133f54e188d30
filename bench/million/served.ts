import http from 'node:http';
import type { Where } from '@yimen/server/store/database.ts';
import { child } from './child.ts';

/** A server in a process of its own, asked over one kept connection; `stop` waits until it is gone. */
export async function served(home: string, where: Where) {
  const { said: port, end } = await child<number>('serve.child.ts', { home, where });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return {
    /** One GET; answers how many bytes came, refuses anything but 200. */
    get: (path: string, cookie: string): Promise<number> =>
      new Promise((resolve, reject) => {
        http
          .get({ agent, port, host: '127.0.0.1', path, headers: { cookie } }, response => {
            let bytes = 0;
            response.on('data', (piece: Buffer) => (bytes += piece.length));
            response.on('end', () =>
              response.statusCode === 200
                ? resolve(bytes)
                : reject(new Error(`${path}: status ${response.statusCode}`)),
            );
          })
          .on('error', reject);
      }),
    stop: async (): Promise<void> => {
      agent.destroy();
      await end();
    },
  };
}
