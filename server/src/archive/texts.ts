import type { DeliveryWay } from '@yimen/domain/application/item.ts';
import { deliveryWords } from '@yimen/domain/application/words.ts';
import { askedFields } from '@yimen/domain/service/asked-fields.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { includedItems, plan } from '@yimen/domain/service/plan.ts';
import { fieldViews } from '@yimen/domain/view/field-view.ts';
import { historyOf } from '@yimen/domain/view/history.ts';
import { itemProgress, resultOf } from '@yimen/domain/view/item-progress.ts';
import { answersOf, type Lens } from '@yimen/domain/view/lens.ts';
import { atHome } from './at-home.ts';
import { chainOf, chainStart, type HistoryLine } from './format.ts';
import { type Element, xmlOf } from './xml.ts';

/** What the soldier entered, as people read it and as it is stored. */
export function formData(lens: Lens): { json: string; xml: string } {
  const answers = answersOf(lens);
  const codes = itemsOf(lens);
  const fields = fieldViews(askedFields(lens.service, codes, answers), answers, lens.directory, true);
  const sections = lens.service.form.sections.flatMap(section => {
    const own = fields.filter(field => field.section === section.id);
    return own.length === 0 ? [] : [{ title: section.title, fields: own }];
  });
  return {
    json: pretty(
      sections.map(({ title, fields: own }) => ({
        版块: title,
        内容: own.map(({ id, label, value, raw }) => ({ 编号: id, 名称: label, 值: value, 存储值: raw })),
      })),
    ),
    xml: xmlOf([
      '申请表',
      sections.map(
        ({ title, fields: own }): Element => [
          '版块',
          [
            ['名称', title],
            ...own.map(
              ({ label, value }): Element => [
                '字段',
                [
                  ['名称', label],
                  ['值', value],
                ],
              ],
            ),
          ],
        ],
      ),
    ]),
  };
}

/** The items of a case; of one that was never accepted those it was handed in for. */
export function itemsOf(lens: Lens): string[] {
  const { items, unticked, acceptedAt } = lens.application;
  const codes =
    acceptedAt === null ? includedItems(plan(lens.service, answersOf(lens), unticked)) : Object.keys(items);
  return [...codes].sort();
}

/** Did any item come to an end of its own? A case that was never accepted has no results. */
export function hasResults({ application }: Pick<Lens, 'application'>): boolean {
  return Object.keys(application.items).length > 0;
}

/** How each item ended, when, and what its office recorded. */
export function resultsText(lens: Lens): string {
  const items = Object.values(lens.application.items).sort((a, b) => a.code.localeCompare(b.code));
  return pretty(
    items.map(item => {
      const { agency, conclusion, delivered } = itemProgress(lens, item);
      return {
        事项: `${item.code} ${getItem(lens.service, item.code).name}`,
        办理部门: agency,
        结果: conclusion?.text ?? null,
        理由: conclusion?.reason ?? null,
        依据: conclusion?.basis ?? null,
        说明: conclusion?.note ?? null,
        办结时间: conclusion === null ? null : atHome(conclusion.at),
        送达:
          delivered === null
            ? null
            : { 方式: deliveryWords[delivered.way as DeliveryWay], 时间: atHome(delivered.at) },
        结果内容: resultOf(lens, item, true).map(({ label, value }) => ({ 名称: label, 值: value })),
      };
    }),
  );
}

/** Every sealed text of the case under the reference by which the history names it. */
export function keptTexts({ box }: Lens): string {
  return pretty(box);
}

/** The history, an event a line, each in words and as it was recorded, chained by digest. `digests`: the platform's own, by event. */
export function historyLines(
  lens: Lens,
  digests: readonly (string | null)[],
): { text: string; chain: string } {
  const told = historyOf(lens, () => true, true);
  const shown = lens.events.filter(({ body }) => body.type !== 'DraftSaved');
  let chain = chainStart;
  const lines = lens.events.map((event, place) => {
    const words = told[shown.indexOf(event)];
    const { seq, at, actor, body } = event;
    const line = {
      seq,
      at,
      who: words?.who ?? '申请人',
      words: words?.words ?? '保存草稿',
      note: words?.note ?? null,
      actor,
      body: body as HistoryLine['body'],
      digest: digests[place] ?? null,
    };
    chain = chainOf(chain, line);
    return JSON.stringify({ ...line, chain });
  });
  return { text: `${lines.join('\n')}\n`, chain };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
