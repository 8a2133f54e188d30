import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertAddress, type ObjectStore } from './object-store.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A folder as the object store: `<folder>/ab/ab12…`. Written beside, made durable, then moved into place, and the folder made
 * durable too: what `put` acknowledged is there after SIGKILL and after the power went (issue 3).
 */
export async function openFolderStore(folder: string): Promise<ObjectStore> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const shelves = Array.from({ length: 256 }, (_, place) => place.toString(16).padStart(2, '0'));
  for (const shelf of shelves) await mkdir(join(folder, shelf), { recursive: true, mode: 0o700 });
  await makeDurable(folder);
  const place = (address: string) => {
    assertAddress(address);
    return { shelf: join(folder, address.slice(0, 2)), path: join(folder, address.slice(0, 2), address) };
  };
  return {
    async put(address, bytes) {
      const { shelf, path } = place(address);
      const beside = join(incoming, randomUUID());
      const file = await open(beside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
      await makeDurable(shelf);
    },
    find: address => readFile(place(address).path).catch(nullIfAbsent),
    remove: address => rm(place(address).path, { force: true }),
    async tidy() {
      for (const name of await readdir(incoming)) {
        const left = await stat(join(incoming, name)).catch(nullIfAbsent);
        if (left !== null && left.mtimeMs < Date.now() - DAY) await rm(join(incoming, name), { force: true });
      }
    },
  };
}

async function makeDurable(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
