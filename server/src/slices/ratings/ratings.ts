import { ratingRoutes } from '@yimen/contract/routes/ratings.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { FastifyInstance } from 'fastify';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { exported } from '../../identity/exported.ts';
import { act } from '../../store/act.ts';
import { citizenViewOf } from '../../store/citizen-view-of.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import { figuresTables } from './figures-excel.ts';
import { listTables, titles } from './list-excel.ts';
import { listRatings } from './list-ratings.ts';
import { lookAtCode, makeCode, rateByCode } from './rating-code.ts';
import { ratingFigures } from './rating-figures.ts';
import { ratingsWaiting } from './ratings-waiting.ts';
import { answeredRating, showRating } from './show-rating.ts';

/** 好差评 (domain.md §3.5, decision 0030): rating by oneself or by the window's code, and what becomes of a bad word. */
export function openRatings(app: FastifyInstance, platform: Platform): void {
  serve(app, ratingRoutes.rateOwn, ({ person, key, params: { id }, body: { words, about, ...given } }) => {
    const command: Command = {
      ...{ type: 'rate', channel: 'online', ...given },
      ...(about !== undefined && { about }),
      ...(words !== undefined && { words }),
    };
    return act(platform, { person, command, id, key }, async ({ stored, connection }) =>
      citizenViewOf(platform, person, readableBy(person, 'readOwn', stored), { connection }),
    );
  });

  serve(app, ratingRoutes.makeRatingCode, async ({ person, params: { id }, body }) => {
    const stored = await findForReading(platform, person, ['readForWindow', 'handRatingCode'], id);
    return makeCode(platform, person, stored.state, body.about ?? null);
  });
  serve(app, ratingRoutes.lookAtRatingCode, ({ body: { code } }) => lookAtCode(platform, code));
  serve(app, ratingRoutes.rateByCode, ({ key, body }) => rateByCode(platform, key, body));

  serve(app, ratingRoutes.listRatings, ({ person, query }) => listRatings(platform, person, query));
  serve(app, ratingRoutes.countRatings, async ({ person }) => ({
    waiting: await ratingsWaiting(platform, person),
  }));
  serve(app, ratingRoutes.showRatingFigures, ({ person, query }) => ratingFigures(platform, person, query));
  serve(app, ratingRoutes.exportRatings, ({ person, query, request, reply }) => {
    void reply.header('content-disposition', disposition('attachment', 'ratings.xlsx', '评价清单.xlsx'));
    const subject = `评价清单 ${titles[query.show]}`;
    return exported(platform, { person, subject, ip: request.ip }, () => listTables(platform, person, query));
  });
  serve(app, ratingRoutes.exportRatingFigures, ({ person, query, request, reply }) => {
    const name = `评价统计 ${query.from} 至 ${query.to}.xlsx`;
    void reply.header('content-disposition', disposition('attachment', 'rating-figures.xlsx', name));
    const of = { person, subject: `评价统计 ${query.from} ${query.to}`, ip: request.ip };
    return exported(platform, of, () => figuresTables(platform, person, query));
  });

  serve(app, ratingRoutes.showRating, ({ person, params: { id, rating } }) =>
    showRating(platform, person, id, rating),
  );
  const lead = (person: Person, key: string | null, id: string, command: LeadCommand) =>
    act(platform, { person, command, id, key }, acted =>
      answeredRating(platform, person, acted, command.rating),
    );
  serve(app, ratingRoutes.callBackRating, ({ person, key, params: { id, rating }, body: { note } }) =>
    lead(person, key, id, { type: 'callBack', rating, note }),
  );
  serve(app, ratingRoutes.mendRating, ({ person, key, params: { id, rating }, body: { note } }) =>
    lead(person, key, id, { type: 'mendRating', rating, note }),
  );
}

type LeadCommand = Extract<Command, { type: 'callBack' | 'mendRating' }>;
