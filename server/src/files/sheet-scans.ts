import { randomUUID } from 'node:crypto';
import type { FileFormat } from '@yimen/domain/application/file.ts';
import { type DataKey, newDataKey, unwrapDataKey, wrapDataKey } from '../seal/data-key.ts';
import { sm3Hex } from '../seal/digest.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { openJson, sealJson } from '../seal/sealed-json.ts';
import type { Queryable } from '../store/find-application.ts';
import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';
import { noteInDoubt } from './in-doubt.ts';
import type { Taken } from './intake/examine.ts';
import type { Files } from './open-files.ts';
import { openFile, sealFile } from './sealed-file.ts';

/** One file of a scanned sheet: a photograph of a page, or a PDF of many. */
export type Scan = {
  scan: string;
  address: string;
  format: FileFormat;
  pages: number;
  keptBy: string;
  keptAt: string;
} & Sealed;
type Sealed = { name: string; digest: string };
type Row = Omit<Scan, keyof Sealed> & { sealed: Buffer };

/** A sheet of a hundred lines is a few pages; each file may be one. */
export const scansPerSheet = 20;

/**
 * Keeps a file of a signed sheet, sealed under the sheet's own key (decision 0019). The same contents again are answered, not doubled:
 * looked for before anything is put, and once more under the sheet's lock.
 * False: there are as many as may be.
 */
export async function keepScan(
  platform: Platform,
  { objects }: Files,
  sheet: string,
  { format, bytes, pages }: Taken,
  { name, by }: { name: string; by: string },
): Promise<boolean> {
  const { pool, now } = platform;
  const { wrapped, dataKey } = await keyFor(platform, sheet);
  const digest = sm3Hex(bytes);
  const there = await scansOf(platform, pool, sheet);
  if (there.some(each => each.digest === digest)) return true;
  if (there.length >= scansPerSheet) return false;
  const scan = randomUUID();
  const { address, sealed } = sealFile(bytes, dataKey, { application: sheet, file: scan });
  await noteInDoubt(platform, scan, address);
  await objects.put(address, sealed);
  return inTransaction(pool, async connection => {
    const { rows } = await connection.query<{ city: string; data_key: Buffer | null }>(
      'select city, data_key from sheet where sheet = $1 for update',
      [sheet],
    );
    if (rows[0]?.data_key?.equals(wrapped) !== true)
      throw new Error(`the key of sheet ${sheet} went while a scan was put under it`);
    const kept = await scansOf(platform, connection, sheet);
    if (kept.some(each => each.digest === digest)) return true;
    if (kept.length >= scansPerSheet) return false;
    await connection.query(
      `insert into sheet_scan (scan, sheet, city, address, format, pages, sealed, kept_by, kept_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        scan,
        sheet,
        rows[0].city,
        address,
        format,
        pages,
        sealText({ name, digest }, dataKey, sheet, scan),
        by,
        now(),
      ],
    );
    return true;
  });
}

/** The files of a sheet, in the order they were kept; none where there are none, or the key is gone. */
export async function scansOf(
  { keys }: Pick<Platform, 'keys'>,
  connection: Queryable,
  sheet: string,
): Promise<Scan[]> {
  const { rows } = await connection.query<Row & { data_key: Buffer }>(
    `select s.scan, s.address, s.format, s.pages, s.sealed, s.kept_by as "keptBy", s.kept_at as "keptAt", sheet.data_key
     from sheet_scan s join sheet on sheet.sheet = s.sheet where s.sheet = $1 and sheet.data_key is not null
     order by s.kept_at, s.scan`,
    [sheet],
  );
  return rows.map(({ sealed, data_key, ...row }) => ({
    ...row,
    ...openJson<Sealed>(sealed, unwrapDataKey(data_key, keys, sheet), contextOf(sheet, row.scan)),
  }));
}

/** What a scan shows, proven to be what was kept. */
export async function openScan(
  { keys, pool }: Pick<Platform, 'keys' | 'pool'>,
  { objects }: Files,
  sheet: string,
  { scan, address, digest }: Scan,
): Promise<Buffer> {
  const { rows } = await pool.query<{ data_key: Buffer }>('select data_key from sheet where sheet = $1', [
    sheet,
  ]);
  const sealed = await objects.find(address);
  if (sealed === null) throw new Error(`scan ${scan} of sheet ${sheet} is not in the object store`);
  const dataKey = unwrapDataKey(rows[0]!.data_key, keys, sheet);
  const bytes = openFile(sealed, dataKey, { application: sheet, file: scan });
  if (sm3Hex(bytes) !== digest) throw new Error(`scan ${scan} of sheet ${sheet} is not what was kept`);
  return bytes;
}

/** Takes one away that was kept by mistake; its bytes are noted beforehand for the sweep. */
export async function removeScan(platform: Platform, { scan, address }: Scan): Promise<void> {
  await noteInDoubt(platform, scan, address);
  await platform.pool.query('delete from sheet_scan where scan = $1', [scan]);
}

/**
 * An erased application takes the scans of every sheet it stands on with it: the key goes, and the bytes are swept (PIPL art.47). What the
 * others on it need stays in their histories: who signed, when, and what was short; the paper itself is with the window (decision 0019).
 */
export async function eraseScans(
  { now }: Pick<Platform, 'now'>,
  connection: Queryable,
  application: string,
): Promise<void> {
  const { rows } = await connection.query<{ sheet: string }>(
    `update sheet set data_key = null, scans_erased_at = $2
     where data_key is not null and sheet in (select sheet from sheet_line where application = $1) returning sheet`,
    [application, now()],
  );
  const sheets = rows.map(each => each.sheet);
  await connection.query(
    `insert into file_in_doubt (address, application, at) select address, scan, $2 from sheet_scan where sheet = any($1)
     on conflict (address) do update set at = excluded.at`,
    [sheets, now()],
  );
  await connection.query('delete from sheet_scan where sheet = any($1)', [sheets]);
}

/** The key of the sheet, made with its first scan; wrapped by the platform key like every data key. */
async function keyFor(
  { pool, keys }: Platform,
  sheet: string,
): Promise<{ wrapped: Buffer; dataKey: DataKey }> {
  const { rows } = await pool.query<{ data_key: Buffer }>(
    'update sheet set data_key = coalesce(data_key, $2) where sheet = $1 returning data_key',
    [sheet, wrapDataKey(newDataKey(), keys, sheet)],
  );
  const wrapped = rows[0]!.data_key;
  return { wrapped, dataKey: unwrapDataKey(wrapped, keys, sheet) };
}

function sealText(text: Sealed, dataKey: DataKey, sheet: string, scan: string): Buffer {
  return sealJson(text, dataKey, contextOf(sheet, scan));
}

function contextOf(sheet: string, scan: string): string {
  return applicationContext(sheet, `scan/${scan}`, 0);
}
