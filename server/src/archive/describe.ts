import type { ArchiveFacts } from '@yimen/domain/application/archived.ts';
import { type Ending, endingOf } from '@yimen/domain/application/ending.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { fullName, getAgency } from '@yimen/domain/service/directory.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { retentionWords } from '@yimen/domain/service/retention.ts';
import { applicantName } from '@yimen/domain/view/applicant-name.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import { isRecord, kindWords, type PartLine, places } from './format.ts';
import { hasResults, itemsOf } from './texts.ts';
import { type Element, xmlOf } from './xml.ts';

type Facts = Required<ArchiveFacts>;

/** 题名 of the case, as archives write one: whose, and what was done; that nothing was, stands in it. */
export function titleOf(lens: Lens): string {
  const ending = endingOf(lens.application);
  const unlike = ending === 'refused' || ending === 'withdrawn' ? `（${statusWords[ending]}）` : '';
  return `${applicantName(lens, true)}${lens.service.name}${unlike}`;
}

/** The description of the case (件): the elements that DA/T 46 and GB/T 42727 name, as far as the platform knows them. */
export function caseMetadata(lens: Lens, facts: Facts, parts: readonly PartLine[]): string {
  const { application, directory, service } = lens;
  const fonds = getAgency(directory, directory.route(service.leadLine, application.division).id);
  const records = parts.filter(isRecord);
  return xmlOf([
    '办件元数据',
    [
      ['聚合层次', '件'],
      ['立档单位名称', fonds.name],
      ['档案门类代码', facts.category],
      ['档案门类名称', service.archive.category.name],
      ['年度', facts.year],
      ['保管期限', retentionWords[facts.retention]],
      ['保管期限届满日期', facts.keepUntil ?? '永久'],
      ['档号', facts.archiveNumber],
      ['办件编号', application.number ?? ''],
      ['题名', titleOf(lens)],
      ['政务服务事项名称', service.name],
      ['事项版本', application.definition],
      ['申请人', applicantName(lens, true)],
      ['行政区划', fullName(directory, application.settlement)],
      ['受理日期', dayOf(application.acceptedAt)],
      ['办件状态', statusWords[facts.ending]],
      [endDayNames[facts.ending], dayOf(application.endedAt)],
      ['归档日期', facts.on],
      ['密级', '非涉密'],
      ['文件数量', records.length],
      ['组成数量', parts.length],
      [
        '子事项',
        itemsOf(lens).map((code): Element => {
          const item = getItem(service, code);
          const agency =
            application.items[code]?.agency ?? directory.route(item.line, application.division).id;
          return [
            '事项',
            [
              ['事项编码', code],
              ['事项名称', item.name],
              ['责任者', getAgency(directory, agency).name],
            ],
          ];
        }),
      ],
    ],
  ]);
}

/** What the day is called on which a case ended. */
const endDayNames = {
  concluded: '办结日期',
  unsuccessful: '结束日期',
  refused: '不予受理日期',
  withdrawn: '撤回日期',
} as const satisfies Record<Ending, string>;

/** The description of one file of the record. */
export function fileMetadata(part: PartLine, place: number, archiveNumber: string): string {
  return xmlOf([
    '文件元数据',
    [
      ['聚合层次', '文件'],
      ['所属档号', archiveNumber],
      ['件内顺序号', place],
      ['题名', part.title],
      ['文件类别', kindWords[part.kind]],
      ['责任者', part.by ?? ''],
      ['日期', part.date ?? ''],
      ['计算机文件名', part.path],
      ['格式名称', part.path.endsWith('.pdf') ? 'PDF' : 'JPEG'],
      ['计算机文件大小', part.bytes],
      ['摘要算法', 'SM3'],
      ['数字摘要', part.sm3],
    ],
  ]);
}

/** 件内文件目录: what a person reads first, in the order the files lie in. */
export function listOf(parts: readonly PartLine[], archiveNumber: string): string {
  const records = parts.filter(isRecord);
  return xmlOf([
    '归档文件目录',
    [
      ['档号', archiveNumber],
      ['文件数量', records.length],
      ...records.map(
        ({ title, path, kind, date, by, bytes, sm3 }, place): Element => [
          '文件',
          [
            ['顺序号', place + 1],
            ['题名', title],
            ['文件类别', kindWords[kind]],
            ['责任者', by ?? ''],
            ['日期', date ?? ''],
            ['计算机文件名', path],
            ['计算机文件大小', bytes],
            ['数字摘要', sm3],
          ],
        ],
      ),
    ],
  ]);
}

/** How to read the package without the platform, in the words of who will have to. */
export function guideText(lens: Lens, { archiveNumber, ending }: Facts): string {
  const results = hasResults(lens)
    ? `${places.results}  各事项办理结果`
    : '没有办理结果：这件申请没有受理，包内没有“办理结果”';
  return `归档信息包说明

档号：${archiveNumber}
题名：${titleOf(lens)}
办件状态：${statusWords[ending]}

本包由“一门”办理平台生成，结构参照《政务服务事项电子文件归档规范》（GB/T 42727-2023）。
不需要办理平台就可以阅读：

申请表      申请人填写的内容（PDF 文书，另有 JSON、XML 数据）
申请材料    申请人提交、窗口核对的材料文件
办理文书    受理单、告知书等过程文书（PDF/A），线下交接的材料交接单；
            签收扫描件只在交接单没有列他人办件时收入，其余的原单由移交窗口保存
决定和结果文书  办结通知、结果文书等（PDF/A）
${results}
${places.history}  办理过程，一行一事，按时间先后；每行的 chain 含此前全部内容的摘要
${places.texts}  办理过程中引用的文字和数据
${places.list}  件内文件目录
元数据      办件和各文件的元数据（XML）
${places.manifest}  全部组成部分的 SM3 摘要；${places.digest} 是它自己的摘要

核验：npm run verify-archive -- <本包文件>，不需要数据库和密钥。
手工核验：用任何支持 SM3 的工具计算各文件摘要，与“${places.manifest}”逐一比对；
再计算“${places.manifest}”的摘要，与移交清单上的“清单摘要”比对。
`;
}

function dayOf(instant: string | null): string {
  return instant === null ? '' : dateOfInstant(instant);
}
