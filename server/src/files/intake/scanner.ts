import { connect } from 'node:net';

/** Looks for viruses in bytes; throws `ScannerAway` when it cannot be asked. */
export type Scanner = (bytes: Uint8Array) => Promise<'clean' | 'infected'>;

export class ScannerAway extends Error {}

/**
 * A scanner that asks clamd by its INSTREAM command (clamd(8)): the bytes in pieces, each with its length before it, and a piece
 * of no length at the end; the answer is one line.
 */
export function clamdScanner({ host, port }: { host: string; port: number }): Scanner {
  return bytes =>
    new Promise((resolve, reject) => {
      let said = '';
      const socket = connect({ host, port, timeout: 30_000 });
      const away = (why: string) => {
        socket.destroy();
        reject(new ScannerAway(`clamd at ${host}:${port}: ${why}`));
      };
      socket.on('error', error => away(error.message));
      socket.on('timeout', () => away('no answer within 30 s'));
      socket.on('data', part => {
        said += part.toString('latin1');
      });
      socket.on('end', () => {
        const answer = said.replaceAll('\0', '').trim();
        if (answer.endsWith(' OK')) resolve('clean');
        else if (answer.endsWith(' FOUND')) resolve('infected');
        else away(answer || 'closed without an answer');
      });
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += PIECE) socket.write(framed(bytes.subarray(at, at + PIECE)));
      socket.write(framed(new Uint8Array()));
    });
}

const PIECE = 64 * 1024;

function framed(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return Buffer.concat([length, piece]);
}
