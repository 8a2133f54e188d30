import type { PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeightRule,
  type ISectionOptions,
  type ITableCellOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { type LaidOut, laidOut } from './lay-out.ts';
import { belowTable, columns, linesIn, unsent, wholeWidth } from './layout.ts';
import { cellWords, paragraphs, sizes, words } from './word-cell.ts';

/** Twentieths of a point of a millimetre. */
const MM = 56.69;
/** Two rows stand on every page, whatever type a machine has, and what is below the table never alone. */
const ROW = 62;
const mm = (length: number) => Math.round(length * MM);

/** The sheets as one Word document, A4 across, each in a section of its own; no row is torn, and the heads are repeated on every page (R8.3). */
export async function annexWord(sheets: readonly PrintedSheet[]): Promise<Buffer> {
  const font = { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体' };
  const document = new Document({
    title: sheets[0]!.title,
    creator: sheets.map(sheet => sheet.name).join('、'),
    styles: { default: { document: { run: { font, language: { eastAsia: 'zh-CN' } } } } },
    sections: sheets.map(section),
  });
  return Packer.toBuffer(document);
}

function section(sheet: PrintedSheet): ISectionOptions {
  const usual = { size: sizes.usual };
  return {
    properties: {
      page: {
        size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
        margin: { top: mm(12), bottom: mm(12), left: mm(10), right: mm(10), header: mm(5), footer: mm(5) },
      },
    },
    headers: { default: new Header({ children: [marked(sheet)] }) },
    footers: { default: new Footer({ children: [pages()] }) },
    children: [
      words(sheet.place, usual),
      words(sheet.title, { size: sizes.title, bold: true }, { alignment: AlignmentType.CENTER }),
      words(sheet.head, usual, { spacing: { after: 60 } }),
      table(sheet),
      ...belowTable(sheet).map((line, place, all) =>
        words(line, usual, { spacing: { before: 80 }, keepLines: true, keepNext: place < all.length - 1 }),
      ),
    ],
  };
}

/** On every page what sets the sheet apart from one that was sent, and 未报送 across it while it is not. */
function marked({ mark, sent }: PrintedSheet): Paragraph {
  const words =
    mark === null ? [] : [new TextRun({ text: mark, size: sizes.usual, bold: true, color: 'B3261E' })];
  const across = sent ? [] : [new TextWatermark({ text: unsent, font: '宋体', opacity: 0.35 })];
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [...words, ...across] });
}

const pages = () =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: sizes.cell,
        children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
      }),
    ],
  });

function table(sheet: PrintedSheet): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, { width }) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    margins: { left: mm(1.1), right: mm(1.1), top: mm(0.8), bottom: mm(0.8) },
    rows: [heads(sheet), ...sheet.blocks.map(laidOut).flatMap(rows)],
  });
}

const heads = (sheet: PrintedSheet) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ name, width }) =>
      cell(width, [cellWords(sheet.heads[name], { bold: true }, { alignment: AlignmentType.CENTER })]),
    ),
  });

/** The rows of a block; the cell of problems stands in the first and reaches over them all; what has no room in a cell stands across the table. */
function rows(block: LaidOut): TableRow[] {
  const beneath = block.beneath.map(
    text =>
      new TableRow({
        children: [
          cell(wholeWidth, [cellWords(text)], {
            columnSpan: columns.length,
            verticalAlign: VerticalAlignTable.TOP,
          }),
        ],
      }),
  );
  const beside = block.rows.map((row, place) => {
    const cells = columns.flatMap(({ name, width }) => {
      if (name !== 'problems')
        return [cell(width, paragraphs(linesIn(row, name), name === 'division' || name === 'people'))];
      const reach = { rowSpan: block.rows.length, verticalAlign: VerticalAlignTable.TOP };
      return place > 0 ? [] : [cell(width, [cellWords(block.problems)], reach)];
    });
    return new TableRow({
      cantSplit: true,
      height: { value: mm(ROW), rule: HeightRule.ATLEAST },
      children: cells,
    });
  });
  return [...beside, ...beneath];
}

const cell = (width: number, children: Paragraph[], reach: Partial<ITableCellOptions> = {}) =>
  new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...reach,
    children,
  });
