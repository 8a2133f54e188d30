import type { Person } from '@yimen/domain/access/person.ts';
import type { Row, Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { type HandOverLine, handOverHead, handOverPages, type Period } from './hand-over-list.ts';

const columns = [
  ['序号', 6],
  ['档号', 24],
  ['题名', 24],
  ['办件编号', 15],
  ['办件状态', 9],
  ['年度', 6],
  ['保管期限', 9],
  ['届满日期', 11],
  ['归档日期', 11],
  ['组成部分数', 8],
  ['大小（字节）', 11],
  ['清单摘要（SM3）', 24],
] as const;

/** The list for a workbook: below its lines stand their sum, what the receiver checks and two lines to sign. */
export async function handOverTables(platform: Platform, person: Person, period: Period): Promise<Table[]> {
  const { agency, from, to, madeOn, many } = await handOverHead(platform, person, period);
  const sum = { lines: 0, parts: 0, bytes: 0 };
  const rowOf = (line: HandOverLine): Row => {
    sum.lines += 1;
    sum.parts += line.parts;
    sum.bytes += line.bytes;
    return [
      sum.lines,
      line.archiveNumber,
      line.title,
      line.number,
      line.ending,
      line.year,
      line.retention,
      line.keepUntil,
      line.archivedOn,
      line.parts,
      line.bytes,
      line.manifest,
    ];
  };
  return [
    {
      ...{ name: '移交清单', title: '电子档案移交清单', columns, height },
      note: `移交单位：${agency}　　接收单位：＿＿＿＿＿＿＿＿　　清单编号：＿＿＿＿＿＿　　归档日期：${from} 至 ${to}　　共 ${many} 件　　制表日期：${madeOn}`,
      rows: handOverPages(platform, person, period, rowOf),
      below: () => [
        ['', `合计：${sum.lines} 件，组成部分 ${sum.parts} 个，${sum.bytes} 字节`],
        [
          '',
          '接收检测：真实性　□合格　□不合格　　完整性　□合格　□不合格　　可用性　□合格　□不合格　　安全性　□合格　□不合格',
        ],
        ['', '移交人（签名）：', '', '接收人（签名）：'],
        ['', '移交单位（盖章）　　　　年　　月　　日', '', '接收单位（盖章）　　　　年　　月　　日'],
      ],
    },
  ];
}

/** A digest and a 档号 take three lines. */
const height = 45;
