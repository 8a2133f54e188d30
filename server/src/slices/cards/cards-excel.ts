import type { Person } from '@yimen/domain/access/person.ts';
import { cardStandingWords, cardWords, causeWords } from '@yimen/domain/oversight/words.ts';
import { tablesAsExcel } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { cardRowsInWords } from './card-row.ts';
import type { CardChoice } from './cards-within.ts';
import { countMonths } from './count-months.ts';
import { cardsShown } from './list-cards.ts';

const most = 10_000;

/** The list as it is filtered, as a workbook of up to ten thousand lines; the second line says when it was made, and if there are more. */
export async function cardsAsExcel(platform: Platform, person: Person, choice: CardChoice): Promise<Buffer> {
  const rows = await cardsShown(platform, person, choice)
    .limit(most + 1)
    .execute();
  const lines = await cardRowsInWords(platform, rows.slice(0, most));
  const more = rows.length > most ? `，只列出前 ${most} 张` : '';
  return tablesAsExcel([
    {
      name: '督办牌',
      title: '督办牌清单',
      note: `制表日期：${platform.today()}　　共 ${lines.length} 张${more}`,
      columns: listed,
      rows: lines.map((line, place) => [
        place + 1,
        cardWords[line.level],
        line.number,
        line.settlement,
        line.itemName,
        line.agency,
        line.handler,
        causeWords[line.cause],
        line.due,
        line.late,
        line.issuedOn,
        line.answerBy,
        line.overdue ? '逾期未反馈' : cardStandingWords[line.standing],
        line.answeredOn,
        line.inTime === null ? null : line.inTime ? '是' : '否',
      ]),
    },
  ]);
}

/** The month's figures as a workbook, with their sum. */
export async function monthsAsExcel(
  platform: Platform,
  person: Person,
  query: Parameters<typeof countMonths>[2],
) {
  const { month, lines, total } = await countMonths(platform, person, query);
  return tablesAsExcel([
    {
      name: month,
      title: `督办牌月度统计（${month}）`,
      note: `按发牌日期统计，反馈和撤销截至 ${platform.today()}`,
      columns: figures,
      rows: [...lines, total].map(line => [
        line.name,
        line.issued,
        line.yellow,
        line.red,
        line.inTime,
        line.late,
        line.waiting,
        line.overdue,
        line.cancelled,
      ]),
    },
  ]);
}

const listed = [
  ['序号', 6],
  ['督办牌', 8],
  ['办件编号', 20],
  ['安置地', 16],
  ['事项', 24],
  ['办理部门', 26],
  ['经办人', 10],
  ['发牌原因', 18],
  ['到期日', 12],
  ['超期工作日', 8],
  ['发牌日期', 12],
  ['反馈期限', 12],
  ['状态', 12],
  ['反馈日期', 12],
  ['按期反馈', 8],
] as const;
const figures = [
  ['部门', 32],
  ['发牌', 8],
  ['其中黄牌', 8],
  ['其中红牌', 8],
  ['按期反馈', 8],
  ['逾期反馈', 8],
  ['待反馈', 8],
  ['其中逾期未反馈', 12],
  ['已撤销', 8],
] as const;
