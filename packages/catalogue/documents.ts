import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('documents/', import.meta.url);

/** Where the templates of the papers lie: `<kind>/v<n>.typ`, and `style/v<n>.typ` which they share. */
export const templateFolder = fileURLToPath(root);

/** Every template and style, by name: `acceptance/v1` → its text. */
export function templates(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.typ'),
  );
  return Object.fromEntries(
    names.sort().map(name => {
      const plain = name.replaceAll('\\', '/');
      return [plain.replace(/\.typ$/, ''), readFileSync(new URL(plain, root), 'utf8')];
    }),
  );
}

/** The file of a template an application's paper was issued with; it was published, so it is there for ever (law 4). */
export function templateFile(template: string): string {
  const file = new URL(`${template}.typ`, root);
  if (!existsSync(file)) throw new Error(`no template ${template}`);
  return fileURLToPath(file);
}
