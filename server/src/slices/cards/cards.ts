import { oversightRoutes } from '@yimen/contract/routes/oversight.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { FastifyInstance } from 'fastify';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { exported } from '../../identity/exported.ts';
import { act } from '../../store/act.ts';
import { findApplication } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';
import { cardTables, monthTables } from './cards-excel.ts';
import { countMonths } from './count-months.ts';
import { listCards } from './list-cards.ts';
import { lookAtCards, newsOf, toAnswer } from './look-at-cards.ts';
import { shownCard } from './show-card.ts';

type Call = { person: Person; key: string | null; params: { id: string; card: number } };

/** 督办牌 (R6.2): the list, one card, its answer and its end, and the month's figures. */
export function openCards(app: FastifyInstance, platform: Platform): void {
  const perform = ({ person, key, params: { id, card } }: Call, command: Command) =>
    act(platform, { person, command, id, key }, acted => shownCard(platform, person, acted, card));

  serve(app, oversightRoutes.listCards, ({ person, query: { after, ...choice } }) =>
    listCards(platform, person, choice, after),
  );
  serve(app, oversightRoutes.exportCards, ({ person, query, request, reply }) => {
    void reply.header('content-disposition', disposition('attachment', 'cards.xlsx', '督办牌清单.xlsx'));
    const of = { person, subject: '督办牌清单', ip: request.ip };
    return exported(platform, of, () => cardTables(platform, person, query));
  });
  serve(app, oversightRoutes.lookAtCards, async ({ person, body: { until } }) => ({
    news: await lookAtCards(platform, person, until),
  }));
  serve(app, oversightRoutes.countCards, async ({ person }) => ({
    waiting: await toAnswer(platform, person),
    news: await newsOf(platform, person),
  }));
  serve(app, oversightRoutes.countCardMonths, ({ person, query }) => countMonths(platform, person, query));
  serve(app, oversightRoutes.exportCardMonths, ({ person, query, request, reply }) => {
    const name = disposition('attachment', 'card-months.xlsx', '督办牌月度统计.xlsx');
    void reply.header('content-disposition', name);
    const of = { person, subject: '督办牌月度统计', ip: request.ip };
    return exported(platform, of, () => monthTables(platform, person, query));
  });
  serve(app, oversightRoutes.showCard, async ({ person, params: { id, card } }) => {
    const stored = await findApplication(platform, id);
    if (stored === null) throw new DoorProblem('not-found');
    return shownCard(platform, person, { stored }, card);
  });
  serve(app, oversightRoutes.answerCard, asked =>
    perform(asked, { type: 'answerCard', card: asked.params.card, ...asked.body }),
  );
  serve(app, oversightRoutes.cancelCard, asked =>
    perform(asked, { type: 'cancelCard', card: asked.params.card, ...asked.body }),
  );
}
