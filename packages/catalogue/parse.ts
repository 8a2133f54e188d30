import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Overlay } from '@yimen/domain/service/overlay.ts';
import type { z } from 'zod';
import type { FileProblem } from './file-problem.ts';
import { schemas } from './schema.ts';

/** The files of one version by name: `service.json`, `form.json`, `materials.json`, `reasons.json`, `items/01-….json` … */
export type ServiceFiles = Readonly<Record<string, unknown>>;
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: FileProblem[] };

/** Puts the files of one version together; refuses, all at once, files that are missing, unknown or of the wrong shape. */
export function parseService(files: ServiceFiles): Parsed<ServiceDefinition> {
  const problems: FileProblem[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | null => {
    const parsed = parseFile(file, files[file], schema);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return null;
  };
  const head = read('service.json', schemas.service);
  const form = read('form.json', schemas.form);
  const materials = read('materials.json', schemas.materials);
  const reasons = read('reasons.json', schemas.reasons);
  const items = itemFiles(files).map(file => read(file, schemas.item));
  for (const file of Object.keys(files).filter(each => !isKnown(each))) {
    problems.push({ file, key: '', sentence: '不认识的文件' });
  }
  if (problems.length > 0 || !head || !form || !materials || !reasons) return { ok: false, problems };
  const value = { ...head, form, items: items.filter(item => item !== null), materials, reasons };
  return { ok: true, value };
}

/** The overlays of one division: `overlays/<division>.json` holds one for each service version it speaks about. */
export function parseOverlays(file: string, data: unknown): Parsed<readonly Overlay[]> {
  return parseFile(file, data, schemas.overlays);
}

/** Which file a cross-check key belongs to: `items.05.fields` → `items/05-pension.json`. */
export function fileOfKey(key: string, files: ServiceFiles): string {
  const item = /^items\.(\d{2})/.exec(key)?.[1];
  if (item !== undefined) return itemFiles(files).find(file => file.startsWith(`items/${item}-`)) ?? 'items/';
  const head = /^(form|materials|reasons)\b/.exec(key)?.[1];
  return head === undefined ? 'service.json' : `${head}.json`;
}

function itemFiles(files: ServiceFiles): string[] {
  return Object.keys(files)
    .filter(file => file.startsWith('items/'))
    .sort();
}

function isKnown(file: string): boolean {
  return /^(service|form|materials|reasons)\.json$|^items\/\d{2}-[a-z-]+\.json$/.test(file);
}

function parseFile<S extends z.ZodType>(file: string, data: unknown, schema: S): Parsed<z.infer<S>> {
  if (data === undefined) return { ok: false, problems: [{ file, key: '', sentence: '缺少这个文件' }] };
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(issue => ({
      file,
      key: keyOf(issue.path, data),
      sentence: inChinese(issue),
    })),
  };
}

/** `fields[idNumber].label` rather than `fields.9.label`: a person finds the id sooner than the ninth of something. */
function keyOf(path: readonly PropertyKey[], data: unknown): string {
  let at = data as Record<PropertyKey, unknown> | undefined;
  let key = '';
  for (const step of path) {
    at = at?.[step] as typeof at;
    const named = at?.id ?? at?.code ?? at?.material ?? at?.item;
    if (typeof step === 'number') key += `[${typeof named === 'string' ? named : step}]`;
    else key += key === '' ? String(step) : `.${String(step)}`;
  }
  return key;
}

function inChinese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `不认识的键：${issue.keys.join('、')}`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? '缺少这一项' : `类型不对，应为${issue.expected}`;
    case 'invalid_value':
      return `只能是：${issue.values.map(String).join('、')}`;
    case 'invalid_union':
      return '条件写法不对，应为fact加is、in或answered，或者all、any、not';
    case 'too_small':
      return '不能为空';
    case 'invalid_format':
      return `格式不对：应符合${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}
