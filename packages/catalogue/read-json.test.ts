import { expect, it } from 'vitest';
import { readJson } from './read-json.ts';

it('says which file is no JSON, by the name people know', () => {
  const here = new URL(import.meta.url);
  expect(() => readJson(here, 'overlays/440606.json')).toThrow('overlays/440606.json: : 不是正确的JSON');
});
