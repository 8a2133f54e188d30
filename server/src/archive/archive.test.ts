import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseApplication } from '../commands/erase-application.ts';
import { sweepFiles } from '../files/in-doubt.ts';
import { sm3Hex } from '../seal/digest.ts';
import { testFiles } from '../slices/test-upload.ts';
import { act } from '../store/act.ts';
import { findApplication } from '../store/find-application.ts';
import { staff, testPlatform } from '../store/test-platform.ts';
import { verifyHistory } from '../store/verify-history.ts';
import { archiveApplication } from './archive-application.ts';
import type { Manifest } from './format.ts';
import {
  concludedEleven,
  endedUnaccepted,
  type Parts,
  packageOf,
  putTogether,
  takenApart,
} from './test-archive.ts';
import { verifyPackage } from './verify/verify-package.ts';

let now = '2026-12-01T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
let files: Awaited<ReturnType<typeof testFiles>>;
const folder = mkdtempSync(join(tmpdir(), 'yimen-archive-'));
const original = join(folder, 'package.zip');
const lead = staff('440781-veterans', 'lead');
let id: string;
let parts: Parts;

beforeAll(async () => {
  platform = await testPlatform(() => now);
  files = await testFiles();
  id = await concludedEleven(platform, files, 5_000_000);
  await archiveApplication(platform, files, { person: lead, id }, () => null);
  await packageOf(platform, files, id, original);
  parts = await takenApart(original);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  files.close();
  platform.press.stop();
  await platform.close();
});

const verified = async (changed: Parts, expected: string | null = null): Promise<string[]> => {
  const path = join(folder, 'changed.zip');
  await putTogether(changed, path);
  const found = await verifyPackage(path, expected);
  return found.ok ? [] : found.faults;
};
const ending = (name: string) => [...parts.keys()].find(each => each.endsWith(name))!;

describe('a package stands on its own (issue 3, 归档)', () => {
  test('it verifies, and its manifest’s digest is the one that history holds', async () => {
    const { state, events } = (await findApplication(platform, id))!;
    const found = await verifyPackage(original, state.archived!.manifest);
    expect(found).toMatchObject({
      ok: true,
      archiveNumber: state.archived!.archiveNumber,
      number: state.number,
      events: events.length - 1, // it cannot hold the event of its own archiving
      parts: state.archived!.parts,
    });
    expect(state.archived!.bytes).toBe(readFileSync(original).length);
    expect(state.archived!.pieces.length).toBeGreaterThan(2);
    expect(await verifyHistory(platform, id)).toEqual([]);
  });

  test('it holds the form, the file, every paper, the history in words, and a description of each', () => {
    const names = [...parts.keys()].join('\n');
    for (const each of [
      '申请表/一站式申请表',
      '申请材料/M16-',
      '办理文书/受理单',
      '决定和结果文书/办结通知',
      '决定和结果文书/02-',
      '元数据/办件.xml',
    ])
      expect(names).toContain(each);
    expect(parts.get(ending('办理过程.jsonl'))!.toString()).toContain('全部事项办结');
    expect(
      [...parts.keys()]
        .filter(name => name.endsWith('.pdf'))
        .every(name => parts.get(name)!.subarray(0, 5).toString() === '%PDF-'),
    ).toBe(true);
  });

  test('a change of each of its parts is found, and named', async () => {
    for (const [name, bytes] of parts) {
      const changed = Buffer.from(bytes);
      const place = Math.floor(changed.length / 2);
      changed[place] = changed[place]! ^ 1;
      const faults = await verified(new Map(parts).set(name, changed));
      const told = faults.join('；');
      expect(told, name).toMatch(/校验清单|“/u);
      if (!name.includes('校验清单')) expect(told).toContain(name.split('/').slice(1).join('/'));
    }
  }, 120_000);

  test('a part that is missing, or one too many, is found', async () => {
    for (const name of parts.keys()) {
      const fewer = new Map(parts);
      fewer.delete(name);
      expect((await verified(fewer)).join(), name).not.toBe('');
    }
    const more = new Map(parts).set(
      ending('校验清单.json').replace('校验清单.json', '多余.txt'),
      Buffer.from('x'),
    );
    expect(await verified(more)).toEqual(['“多余.txt”不在清单内，是多出来的文件']);
  }, 120_000);

  test('the certificate of a result lies in it as it was given, described, and is missed when manifest and list were put right without it', async () => {
    const name = [...parts.keys()].find(each => each.includes('/决定和结果文书/02-'))!;
    expect(parts.get(name)!.toString()).toBe('%PDF-1.7 the certificate');
    const path = name.split('/').slice(1).join('/');
    expect(
      [...parts].filter(([each, bytes]) => /元数据\/文件/.test(each) && bytes.includes(path)),
    ).toHaveLength(1);
    const manifest = JSON.parse(parts.get(ending('校验清单.json'))!.toString()) as Manifest;
    const fewer = { ...manifest, parts: manifest.parts.filter(part => part.path !== path) };
    const text = Buffer.from(JSON.stringify(fewer));
    const without = new Map(parts)
      .set(ending('校验清单.json'), text)
      .set(ending('校验清单.sm3'), Buffer.from(sm3Hex(text)));
    without.delete(name);
    expect((await verified(without)).join()).toContain('办理过程中有事项 02 的结果文件，包内没有');
  });

  test('a line of the history changed with its digests put right is found by the chain; a whole forgery by the digest on the hand-over list', async () => {
    const { archived } = (await findApplication(platform, id))!.state;
    const history = ending('办理过程.jsonl');
    const forged = forge(parts, history, text => text.replace('全部事项办结', '全部事项没办'));
    expect(await verified(forged)).toEqual([expect.stringMatching(/“办理过程\/办理过程.jsonl”第 \d+ 行/)]);
    const results = forge(parts, ending('办理结果.json'), text => text.replace('准予办结', '不予办理'));
    expect(await verified(results)).toEqual([]);
    expect((await verified(results, archived!.manifest)).join()).toContain('清单摘要与给定的不一致');
  });

  test('what is no archive is told so', async () => {
    const path = join(folder, 'broken.zip');
    writeFileSync(path, readFileSync(original).subarray(0, 5000));
    expect(await verifyPackage(path)).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('打不开')],
    });
  });
});

describe.each([
  ['refused', '不予受理', '决定和结果文书/不予受理通知书'],
  ['withdrawn', '已撤回', '办理文书/撤回申请确认书'],
] as const)('a case that was %s is kept like any other (decision 0020)', (ending, said, paper) => {
  let archived: string;
  let kept: Parts;
  const path = join(folder, `${ending}.zip`);
  beforeAll(async () => {
    archived = await endedUnaccepted(platform, files, ending);
    await archiveApplication(platform, files, { person: lead, id: archived }, () => null);
    await packageOf(platform, files, archived, path);
    kept = await takenApart(path);
  }, 60_000);
  const named = (name: string) => [...kept.keys()].find(each => each.endsWith(name));

  test('its package verifies, says how it ended, and holds the decision and the file, but no results', async () => {
    const { state } = (await findApplication(platform, archived))!;
    expect(state).toMatchObject({ status: 'archived', archived: { ending, retention: '10-years' } });
    expect(await verifyPackage(path, state.archived!.manifest)).toMatchObject({ ok: true, ending });
    const names = [...kept.keys()].join('\n');
    expect(names).toContain(paper);
    expect(names).toContain('申请材料/M16-');
    expect(names).not.toContain('办理结果.json');
    expect(kept.get(named('元数据/办件.xml')!)!.toString()).toContain(`<办件状态>${said}</办件状态>`);
    expect(kept.get(named('申请表数据.json')!)!.toString()).toContain('麦穗归');
    const { rows } = await platform.pool.query('select ending, status from application where id = $1', [
      archived,
    ]);
    expect(rows).toEqual([{ ending, status: 'archived' }]);
  });

  test('a change of each of its parts is found, and so is one taken away', async () => {
    for (const [name, bytes] of kept) {
      const changed = Buffer.from(bytes);
      const place = Math.floor(changed.length / 2);
      changed[place] = changed[place]! ^ 1;
      expect((await verified(new Map(kept).set(name, changed))).join(), name).toMatch(/校验清单|“/u);
      const fewer = new Map(kept);
      fewer.delete(name);
      expect((await verified(fewer)).join(), name).not.toBe('');
    }
  }, 120_000);

  test('one that says it was concluded, its digests put right, is found by its history', async () => {
    const manifest = JSON.parse(kept.get(named('校验清单.json')!)!.toString());
    const text = Buffer.from(JSON.stringify({ ...manifest, ending: 'concluded' }));
    const forged = new Map(kept)
      .set(named('校验清单.json')!, text)
      .set(named('校验清单.sm3')!, Buffer.from(sm3Hex(text)));
    expect(await verified(forged)).toContain('办理过程的结束方式与清单不一致');
  });
});

test('once archived the case may be erased: its package stays, has a key of its own, and is no orphan (档案法, PIPL art.47)', async () => {
  const { state } = (await findApplication(platform, id))!;
  const other = await concludedEleven(platform, files);
  const { number } = (await findApplication(platform, other))!.state;
  await expect(eraseApplication(platform, number!, '本人要求')).rejects.toThrow('归档以后才能清除');
  await eraseApplication(platform, state.number!, '本人要求');
  now = '2026-12-03T02:00:00.000Z';
  await sweepFiles(platform, files);
  const path = join(folder, 'after.zip');
  await packageOf(platform, files, id, path);
  expect(await verifyPackage(path, state.archived!.manifest)).toMatchObject({ ok: true });
}, 60_000);

test('an act meanwhile leaves a package that belongs to nobody, and the sweep takes it away', async () => {
  const other = await concludedEleven(platform, files);
  const put: string[] = [];
  const busy = {
    ...files,
    objects: {
      ...files.objects,
      put: async (address: string, bytes: Uint8Array) => {
        if (put.length === 0) {
          const visit = {
            type: 'recordVisit' as const,
            place: '台山市综合窗口',
            why: '咨询',
            items: ['01'],
            confirmed: true,
          };
          await act(
            platform,
            { person: staff('440781-window', 'clerk'), id: other, command: visit },
            () => null,
          );
        }
        put.push(address);
        await files.objects.put(address, bytes);
      },
    },
  };
  const archiving = archiveApplication(platform, busy, { person: lead, id: other }, () => null);
  await expect(archiving).rejects.toMatchObject({ refusal: { code: 'stale' } });
  now = '2026-12-06T02:00:00.000Z';
  await sweepFiles(platform, files);
  for (const address of put) expect(await files.objects.find(address)).toBeNull();
}, 60_000);

/** A part changed with its digest in the manifest, and the manifest's own, put right. */
function forge(from: Parts, name: string, change: (text: string) => string): Parts {
  const changed = Buffer.from(change(from.get(name)!.toString()));
  expect(changed.equals(from.get(name)!)).toBe(false);
  const manifest = JSON.parse(from.get(ending('校验清单.json'))!.toString());
  const line = manifest.parts.find((part: { path: string }) => name.endsWith(part.path));
  Object.assign(line, { bytes: changed.length, sm3: sm3Hex(changed) });
  const text = Buffer.from(JSON.stringify(manifest));
  return new Map(from)
    .set(name, changed)
    .set(ending('校验清单.json'), text)
    .set(ending('校验清单.sm3'), Buffer.from(sm3Hex(text)));
}
