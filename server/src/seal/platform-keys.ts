// The platform's own keys, ready for use. Wrapping keys have versions: a rotation adds one, older ones stay to open what they
// sealed. The blind-index key has a version of its own and stays through a rotation, because changing it means computing every
// index again from opened data.
import { createSecretKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import {
  createKeyFile,
  type KeyMaterial,
  newKeyMaterial,
  prepareKeyFolder,
  readKeyFile,
  replaceKeyFile,
} from './platform-key-file.ts';
import { SealBroken } from './seal-broken.ts';
import { deriveSealingKey, type SealingKey } from './sealing-key.ts';

/** `home` is YIMEN_HOME; `path` is YIMEN_KEYS, when the operator keeps the file elsewhere. */
export interface KeyPlace {
  readonly home: string;
  readonly path?: string | undefined;
}

export interface PlatformKeys {
  /** The version that seals from now on. */
  readonly current: number;
  /** `wrap` wraps data keys; `seal` seals the platform's own small blobs. Both derive from one master per version. */
  readonly keys: Readonly<Record<number, { readonly wrap: SealingKey; readonly seal: SealingKey }>>;
  readonly blind: { readonly current: number; readonly keys: Readonly<Record<number, KeyObject>> };
}

/**
 * The platform keys. With `path` (from `YIMEN_KEYS`: a file the operator mounts) they are read and never created: a secret that
 * failed to mount must stop the start. Otherwise they live in `<home>/keys/platform-keys.json` and are created on the first
 * start; of two processes starting at once, both end up with the same keys. Pass `mayCreate: false` when the database already
 * holds cases: new keys beside old cases would hide the loss. Throws a sentence when the file is damaged or readable by others.
 */
export function loadPlatformKeys(where: KeyPlace & { mayCreate?: boolean }): PlatformKeys {
  if (where.path) return platformKeysOf(readKeyFile(where.path));
  const path = keyFilePath(where.home);
  if (where.mayCreate === false) return platformKeysOf(readKeyFile(path));
  prepareKeyFolder(path);
  return platformKeysOf(createKeyFile(path, newKeyMaterial()));
}

/**
 * Adds a platform key and makes it the current one; the older stay for opening, the blind-index key stays as it is.
 * Restart every process after it: one that runs on does not know the new version and answers `SealBroken`.
 * Throws when another rotation holds the lock. Answers the new version.
 */
export function rotatePlatformKeys(where: KeyPlace): number {
  return replaceKeyFile(where.path ?? keyFilePath(where.home), held => {
    const version = held.current + 1;
    return { ...held, current: version, keys: { ...held.keys, [version]: newKeyMaterial().keys[1]! } };
  }).current;
}

/** The platform key of this version; throws `SealBroken` for one this platform never had. */
export function platformKeyFor(
  platformKeys: PlatformKeys,
  version: number,
): { wrap: SealingKey; seal: SealingKey } {
  const key = platformKeys.keys[version];
  if (!key) throw new SealBroken('unknown-key-version');
  return key;
}

/** Keys made for use from their stored bytes. Exported for tests; a process calls `loadPlatformKeys`. */
export function platformKeysOf(material: KeyMaterial): PlatformKeys {
  const keys: Record<number, { wrap: SealingKey; seal: SealingKey }> = {};
  for (const [text, master] of Object.entries(material.keys)) {
    const version = Number(text);
    const bytes = Buffer.from(master, 'hex');
    keys[version] = {
      wrap: deriveSealingKey(bytes, version, 'platform-wrap'),
      seal: deriveSealingKey(bytes, version, 'platform-seal'),
    };
  }
  const blind: Record<number, KeyObject> = {};
  for (const [text, secret] of Object.entries(material.blind.keys)) {
    blind[Number(text)] = createSecretKey(Buffer.from(secret, 'hex'));
  }
  return { current: material.current, keys, blind: { current: material.blind.current, keys: blind } };
}

function keyFilePath(home: string): string {
  return join(home, 'keys', 'platform-keys.json');
}
