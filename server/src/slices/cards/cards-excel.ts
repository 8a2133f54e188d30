import type { Person } from '@yimen/domain/access/person.ts';
import { outcomeWords } from '@yimen/domain/application/words.ts';
import {
  cardNumber,
  cardStandingWords,
  cardsMean,
  cardWords,
  causeWords,
} from '@yimen/domain/oversight/words.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import type { CardChoice } from './cards-within.ts';
import { countMonths } from './count-months.ts';
import { cardsPage, countCards } from './list-cards.ts';

type Line = Awaited<ReturnType<typeof cardsPage>>['lines'][number];

/** The list as it is filtered, whole; the second line says when it was made and how many there were. */
export async function cardTables(platform: Platform, person: Person, choice: CardChoice): Promise<Table[]> {
  const counts = await countCards(platform, person, choice);
  return [
    {
      name: '督办牌',
      title: '督办牌清单',
      note: `制表日期：${platform.today()}　　共 ${counts[choice.show]} 张`,
      columns: listed,
      rows: pagesOf(after => cardsPage(platform, person, choice, atOnce, after), rowOf),
    },
  ];
}

function rowOf(line: Line, place: number) {
  return [
    place + 1,
    cardWords[line.level],
    cardNumber(line.number, line.card),
    line.number,
    line.settlement,
    line.itemName,
    line.agency,
    line.handler,
    causeWords[line.cause],
    line.due,
    line.late,
    line.ended === null ? null : outcomeWords[line.ended.outcome],
    line.ended?.on ?? null,
    line.due === null ? null : (line.ended?.late ?? null),
    line.issuedOn,
    line.answerBy,
    line.overdue ? '逾期未反馈' : cardStandingWords[line.standing],
    line.answeredOn,
    line.inTime === null ? null : line.inTime ? '是' : '否',
  ];
}

/** The month's figures as a workbook, with their sum. */
export async function monthTables(
  platform: Platform,
  person: Person,
  query: Parameters<typeof countMonths>[2],
): Promise<Table[]> {
  const { month, lines, total } = await countMonths(platform, person, query);
  return [
    {
      name: month,
      title: `督办牌月度统计（${month}）`,
      note: `${cardsMean}看板；制表日期 ${platform.today()}`,
      columns: figures,
      rows: [
        [...lines, total].map(line => [
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
      ],
    },
  ];
}

const listed = [
  ['序号', 6],
  ['督办牌', 8],
  ['督办牌编号', 24],
  ['办件编号', 20],
  ['安置地', 16],
  ['事项', 24],
  ['办理部门', 26],
  ['经办人', 10],
  ['发牌原因', 18],
  ['到期日', 12],
  ['发牌时超期工作日', 10],
  ['办理结果', 10],
  ['办结或结束日期', 12],
  ['办结或结束时超期工作日', 12],
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
