import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openFolderStore } from './folder-store.ts';
import { openHands, type TakeInHand } from './in-hand.ts';
import { clamdScanner, type Scanner } from './intake/scanner.ts';
import { openWorkbench, type Workbench } from './intake/workbench.ts';
import type { ObjectStore } from './object-store.ts';

/** What the files of materials stand on: where they lie, where they are opened, how many at once, and what looks for viruses in them, if anything does. */
export type Files = {
  objects: ObjectStore;
  scan: Scanner | null;
  workbench: Workbench;
  takeInHand: TakeInHand;
};

/** A folder under the home by default, a bucket where one is configured; the S3 client is loaded only then. */
export async function openFileStore({
  home,
  s3,
  clamd,
}: Pick<Config, 'home' | 's3' | 'clamd'>): Promise<Files> {
  return {
    objects:
      s3 === null
        ? await openFolderStore(join(home, 'files'))
        : (await import('./s3-store.ts')).openS3Store(s3),
    scan: clamd === null ? null : clamdScanner(clamd),
    workbench: openWorkbench(),
    takeInHand: openHands(),
  };
}
