// The papers no history issues: lists over many cases (材料交接单, 电子档案移交清单), and what is said to everybody (办事指南, the poster).

import { directory } from '@yimen/catalogue/directory.ts';
import { pinFor, pinnedService } from '@yimen/catalogue/pin.ts';
import { handoverWords } from '@yimen/domain/application/words.ts';
import { paperLine } from '@yimen/domain/view/paper-line.ts';
import { guidePaper, posterPaper } from '@yimen/server/documents/guide-paper.ts';
import { handoverPaper } from '@yimen/server/documents/handover-paper.ts';
import type { Sheet } from '@yimen/server/documents/sheet.ts';
import { handOverPaper } from '@yimen/server/slices/archive/hand-over-paper.ts';
import { onPaper } from './world.ts';

/** Long enough for a second page. */
const ROWS = 16;
const one = (material: string) => paperLine({ service: onPaper }, { material, form: 'original', count: 1 });
const caseOf = (place: number) => `GDTY44078520260112${String(place + 1).padStart(6, '0')}`;

/** Each of them, the lists with this name in every row. */
export function sampleSheets(name: string, publicUrl: string): Record<string, Sheet> {
  const rows = Array.from({ length: ROWS }, (_, place) => place);
  const part = {
    ...{
      sheet: 'JJ44078520260113001',
      way: 'ems' as const,
      wayText: handoverWords.ems,
      waybill: 'EA100000001CN',
    },
    ...{ handedAt: '2026-01-13T02:00:00.000Z', papers: [one('M11'), one('M12')], prints: ['一站式申请表'] },
    ...{ signed: null, lostAt: null, recalledAt: null, missing: [] },
  };
  const short = {
    on: '2026-01-15',
    by: '陈签收',
    short: [one('M12')],
    odd: ['破损'],
    note: '信息表没有收到',
  };
  const whole = { short: [], odd: [], note: null };
  /** As it goes along for signing, and as it is printed once it is signed. */
  const handover = (isSigned: boolean) =>
    handoverPaper(
      {
        ...{ sheet: part.sheet, wayText: part.wayText, waybill: part.waybill, madeAt: part.handedAt },
        ...{ from: '恩平市退役军人服务“一站式”综合窗口', to: '恩平市人力资源和社会保障局' },
        lines: rows.map(place => ({
          ...{ number: caseOf(place), applicant: name, itemName: '养老保险关系接续' },
          part: { ...part, signed: isSigned ? { ...short, ...(place > 0 && whole) } : null },
        })),
      },
      publicUrl,
    );
  const archive = handOverPaper({
    ...{
      agency: '恩平市退役军人服务“一站式”综合窗口',
      from: '2026-01-01',
      to: '2026-03-31',
      madeOn: '2026-04-01',
    },
    lines: rows.map(place => ({
      ...{
        archiveNumber: `440785-TY·2026-30年-${String(place + 1).padStart(5, '0')}`,
        number: caseOf(place),
      },
      ...{
        title: `${name}退役士兵接收报到“一站式”办理`,
        ending: place % 5 === 4 ? '不予受理' : '已办结',
        year: 2026,
        retention: '30年',
        keepUntil: '2056-12-31',
      },
      ...{ archivedOn: '2026-03-02', parts: 31, bytes: 3_210_000, manifest: '5a'.repeat(32) },
    })),
  });
  const guide = {
    place: '440606',
    service: pinnedService(pinFor('440606')),
    today: '2026-01-13',
    edition: name,
  } as const;
  const on = { directory: directory(), publicUrl };
  return {
    guide: guidePaper(guide, null, on),
    'guide-of-one': guidePaper(guide, '02', on),
    poster: posterPaper(guide, on),
    'handover-sheet': handover(false),
    'handover-sheet-signed': handover(true),
    'archive-hand-over': archive,
  };
}
