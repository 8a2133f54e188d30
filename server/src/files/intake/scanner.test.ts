import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clamdScanner, ScannerAway } from './scanner.ts';
import { openClamd } from './test-clamd.ts';

const virus = Buffer.from('YIMEN-ANTIVIRUS-TEST-SIGNATURE');
const large = Buffer.concat([Buffer.alloc(300_000, 1), virus, Buffer.alloc(300_000, 2)]);

describe('clamd is asked by INSTREAM, and what it cannot say is not taken for clean', () => {
  let peer: Awaited<ReturnType<typeof openClamd>> | null = null;
  afterEach(() => void peer?.close());
  const open = async (answer: (whole: Buffer) => string | null) => {
    peer = await openClamd(answer);
    return peer.port;
  };

  it('all of the bytes arrive, in pieces', async () => {
    let came: Buffer | null = null;
    const port = await open(whole => {
      came = whole;
      return 'OK';
    });
    expect(await clamdScanner({ host: '127.0.0.1', port })(large)).toBe('clean');
    expect(came!.equals(large)).toBe(true);
  });

  it('a find is a find', async () => {
    const port = await open(whole => (whole.includes(virus) ? 'Test.Signature FOUND' : 'OK'));
    const scan = clamdScanner({ host: '127.0.0.1', port });
    expect([await scan(large), await scan(Buffer.from('clean'))]).toEqual(['infected', 'clean']);
  });

  it.each([['INSTREAM size limit exceeded. ERROR'], [null]])(
    'no answer that means clean: %j',
    async words => {
      const port = await open(() => words);
      await expect(clamdScanner({ host: '127.0.0.1', port })(virus)).rejects.toThrow(ScannerAway);
    },
  );

  it('nobody there', async () => {
    await expect(clamdScanner({ host: '127.0.0.1', port: 1 })(virus)).rejects.toThrow(ScannerAway);
  });
});

/** Where Debian's clamav-daemon is installed the real one is asked too, with one signature of ours. */
describe.runIf(existsSync('/usr/sbin/clamd'))('the real clamd', () => {
  it('finds our signature and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yimen-clamd-'));
    const port = 20_000 + (process.pid % 20_000);
    writeFileSync(join(folder, 'own.ndb'), `Yimen.Test:0:*:${virus.toString('hex')}\n`);
    const settings = {
      DatabaseDirectory: folder,
      TCPSocket: port,
      TCPAddr: '127.0.0.1',
      Foreground: 'yes',
      User: 'root',
    };
    const conf = join(folder, 'clamd.conf');
    writeFileSync(
      conf,
      Object.entries(settings)
        .map(each => `${each.join(' ')}\n`)
        .join(''),
    );
    const clamd = spawn('/usr/sbin/clamd', ['--config-file', conf], { stdio: 'ignore' });
    try {
      const scan = clamdScanner({ host: '127.0.0.1', port });
      await expect
        .poll(() => scan(Buffer.from('clean')).catch(() => 'away'), { timeout: 20_000 })
        .toBe('clean');
      expect(await scan(large)).toBe('infected');
    } finally {
      clamd.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);
});
