/**
 * What a file was called, cleaned for showing: the last part of any path, without control signs, signs that turn the direction
 * of writing, or halves of characters; at most 80 signs. It is never part of a path or an address.
 */
export function displayName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = [...clean].slice(0, 80).join('') || '未命名';
  return isDevice.test(short) ? `_${short}` : short;
}

/** Names that Windows keeps for devices, with or without an ending: nobody could save such a file there. */
const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
