import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `YIMEN_LOOK` names a folder, writes the files of a test there under this name, so that somebody may open them and look. */
export function keepForEyes(name: string, files: Readonly<Record<string, Buffer>>): void {
  const folder = process.env.YIMEN_LOOK;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [format, file] of Object.entries(files)) writeFileSync(join(folder, `${name}.${format}`), file);
}
