import { createServer } from 'node:net';

/** The test file that every scanner finds (eicar.org), put together here so that no scanner finds this source. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''),
);

/**
 * Speaks clamd's side of INSTREAM on a port of its own: puts the pieces together again and answers what the test says; null closes
 * the line without an answer. For tests only.
 */
export function openClamd(answer: (whole: Buffer) => string | null, port = 0) {
  const peer = createServer(socket => {
    let said = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', part => {
      said = Buffer.concat([said, part]);
      const whole = wholeOf(said);
      if (whole === null) return;
      const words = answer(whole);
      if (words === null) socket.destroy();
      else socket.end(`stream: ${words}\0`);
    });
  });
  return new Promise<{ port: number; close: () => Promise<void> }>(resolve => {
    peer.listen(port, '127.0.0.1', () =>
      resolve({
        port: (peer.address() as { port: number }).port,
        close: () => new Promise(done => peer.close(() => done())),
      }),
    );
  });
}

/** Answers as clamd does with its own signatures: what holds the test file is found, all else is clean. */
export function findsEicar(whole: Buffer): string {
  return whole.includes(eicar) ? 'Eicar-Signature FOUND' : 'OK';
}

/** The bytes sent so far put together, once the last piece has come. */
function wholeOf(said: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  while (said.length >= at + 4) {
    const length = said.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(said.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
