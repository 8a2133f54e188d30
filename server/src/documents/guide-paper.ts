import { guideItem } from '@yimen/domain/guide/guide-item.ts';
import { guidePlace } from '@yimen/domain/guide/guide-place.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Directory } from '@yimen/domain/service/directory.ts';
import { type Sheet, sheetOf } from './sheet.ts';

type Guide = { place: string; service: ServiceDefinition; today: PlainDate; edition: string };
type On = { directory: Directory; publicUrl: string };

/** 办事指南 on A4, of one item or of all that are run in the place; its QR code opens the same guide. No decision, so without entry under `/v/`. */
export function guidePaper(guide: Guide, item: string | null, on: On): Sheet {
  const { place, service, today } = guide;
  const codes = item === null ? service.items.map(each => each.code) : [item];
  const items = codes.map(code => guideItem(service, on.directory, { place, code, today }));
  const title = `${item === null ? service.name : items[0]!.name}办事指南`;
  return paper('guide/v1', guide, { title, at: item === null ? place : `${place}/${item}`, items }, on);
}

/** 一件事一次办 on A3 for the window's door: what is done here, what to bring, when it is open; its QR code opens the guide of the place. */
export function posterPaper(guide: Guide, on: On): Sheet {
  return paper('poster/v1', guide, { title: '退役士兵接收报到　一件事一次办', at: guide.place }, on);
}

function paper(
  template: string,
  { place, service, today, edition }: Guide,
  { title, at, ...own }: { title: string; at: string; items?: readonly unknown[] },
  { directory, publicUrl }: On,
): Sheet {
  const whole = guidePlace(service, directory, { place, today });
  // The style of papers asks who gives one out and for whom he signs: the leading office, and nobody.
  const agency = { name: directory.route(service.leadLine, place).name, site: null };
  const content = { ...whole, ...own, edition, agency, officer: null, date: today };
  const fact = { document: '', title, template, number: '', issuedAt: `${today}T12:00:00+08:00` };
  const address = `${publicUrl.replace(/\/$/, '')}/guide/${at}`;
  return sheetOf(fact, content as never, { publicUrl, reprint: null, address });
}
