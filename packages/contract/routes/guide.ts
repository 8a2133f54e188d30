import { z } from 'zod';
import { route } from '../route.ts';
import { reception } from '../views/parts.ts';

const place = z.object({ place: z.string().regex(/^\d{6}(\d{3})?$/) });
const item = place.extend({ item: z.string().regex(/^\d{2}$/) });
const named = z.object({ code: z.string(), name: z.string() });
const promised = z.object({ days: z.number(), proposed: z.boolean() });
const onTheSpot = z.object({
  kind: z.enum(['always', 'when', 'never']),
  when: z.string().nullable(),
  why: z.string(),
});
const agency = z.object({ name: z.string(), address: z.string().nullable(), phone: z.string().nullable() });

/** Which version of the catalogue a guide was made of, the overlays of the place with it, and for which day, in words. */
const edition = z.string();

const guideItem = z.object({
  ...{ code: z.string(), name: z.string(), shortName: z.string(), who: z.array(z.string()) },
  ...{ optional: z.boolean(), agency, routed: z.string(), promised, onTheSpot },
  statutory: z.object({ days: z.number().nullable(), source: z.string() }),
  after: z.array(z.object({ name: z.string(), waits: z.boolean(), why: z.string() })),
  materials: z.array(
    z.object({
      ...{ code: z.string(), name: z.string(), need: z.enum(['must', 'may', 'made']) },
      ...{ when: z.string().nullable(), form: z.string(), copies: z.number(), after: z.string() },
      ...{ mayFollow: z.number().nullable(), note: z.string().nullable() },
    }),
  ),
  result: z.object({ name: z.string(), delivered: z.string() }),
  ...{ inPerson: z.boolean(), licence: z.boolean(), remedy: z.string().nullable() },
  basis: z.array(z.object({ text: z.string(), about: z.string() })),
});

const guidePlace = z.object({
  place: named.extend({ fullName: z.string() }),
  within: z.array(named),
  reception: reception.nullable(),
  items: z.array(
    guideItem.pick({ code: true, name: true, who: true, agency: true, promised: true, onTheSpot: true }),
  ),
  papers: z.array(
    z.object({
      ...{ code: z.string(), name: z.string(), form: z.string(), copies: z.number(), after: z.string() },
      usedBy: z.array(z.object({ name: z.string(), when: z.string().nullable(), optional: z.boolean() })),
    }),
  ),
  duties: z.array(z.object({ name: z.string(), days: z.number(), source: z.string() })),
  basis: z.array(z.string()),
});

const pdf = { method: 'GET', produces: 'application/pdf', response: z.string() } as const;

/** 办事指南 (R7.1): of every place and item, from the definition that runs the cases there. Anyone reads it; the window hangs up its poster. */
export const guideRoutes = {
  showGuide: route({
    method: 'GET',
    path: '/api/guide/:place',
    summary: '一个地方的办事指南：窗口、事项、要带的材料；有下级的列出下级',
    audience: 'anyone',
    params: place,
    response: z.object({ guide: guidePlace, edition }),
  }),
  showGuideItem: route({
    method: 'GET',
    path: '/api/guide/:place/items/:item',
    summary: '一个地方一个事项的办事指南',
    audience: 'anyone',
    params: item,
    response: z.object({
      place: named.extend({ fullName: z.string() }),
      reception: reception.nullable(),
      item: guideItem,
      edition,
    }),
  }),
  printGuide: route({
    ...pdf,
    path: '/api/guide/:place/pdf',
    summary: '一个地方的办事指南，全部事项，A4 打印件（PDF）',
    audience: 'anyone',
    params: place,
  }),
  printGuideItem: route({
    ...pdf,
    path: '/api/guide/:place/items/:item/pdf',
    summary: '一个地方一个事项的办事指南，A4 打印件（PDF）',
    audience: 'anyone',
    params: item,
  }),
  printPoster: route({
    ...pdf,
    path: '/api/posters/:place',
    summary: '一个窗口的“一件事一次办”海报，A3（PDF）',
    audience: 'staff',
    params: place,
  }),
} as const;
