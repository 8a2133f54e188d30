import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The type every paper is set in (SIL OFL): 宋体 in two weights, and 黑体 for the few characters the first lacks. A bold is
 * a cut of its own; Typst is never asked to make one up.
 */
export const fontFiles = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
] as const;

/** Some 40 MB, read synchronously: keep what is made of them. Throws when a package of `fontFiles` is not installed. */
export function readFonts(): Buffer[] {
  return fontFiles.map(file => readFileSync(require.resolve(file)));
}
