import { guideRoutes } from '@yimen/contract/routes/guide.ts';
import { reaches } from '@yimen/domain/access/scope.ts';
import { guideItem } from '@yimen/domain/guide/guide-item.ts';
import { guidePlace } from '@yimen/domain/guide/guide-place.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { turnOf } from '../../aside/turn.ts';
import { guidePaper, posterPaper } from '../../documents/guide-paper.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { limitPerAddress } from '../../identity/limits.ts';
import { sourceOf } from '../../identity/source.ts';
import { guideAt } from '../../store/guide-at.ts';
import type { Platform } from '../../store/platform.ts';

/** 办事指南 for anybody (R7.1), on the screen and on paper, made of the definition in force in the place at that moment. */
export function openGuide(app: FastifyInstance, platform: Platform): void {
  const { directory } = platform;
  const limit = limitPerAddress(app, 30, '1 minute');
  const print = async (request: FastifyRequest, place: string, item: string | null) => {
    await limit(request);
    const paper = guidePaper(guideAt(platform, place, item), item, platform);
    return platform.press.print(paper, { rank: 'citizen', whose: `address:${sourceOf(request.ip)}` });
  };

  serve(app, guideRoutes.showGuide, ({ params: { place }, reply }) => {
    void reply.header('cache-control', 'public, max-age=600');
    const { service, today, edition } = guideAt(platform, place);
    return { guide: guidePlace(service, directory, { place, today }), edition };
  });
  serve(app, guideRoutes.showGuideItem, ({ params: { place, item: code }, reply }) => {
    void reply.header('cache-control', 'public, max-age=600');
    const { service, today, edition } = guideAt(platform, place, code);
    const { place: named, reception } = guidePlace(service, directory, { place, today });
    return { place: named, reception, item: guideItem(service, directory, { place, code, today }), edition };
  });
  serve(app, guideRoutes.printGuide, ({ params: { place }, request, reply }) => {
    void reply.header('content-disposition', `inline; filename="guide-${place}.pdf"`);
    return print(request, place, null);
  });
  serve(app, guideRoutes.printGuideItem, ({ params: { place, item }, request, reply }) => {
    void reply.header('content-disposition', `inline; filename="guide-${place}-${item}.pdf"`);
    return print(request, place, item);
  });
  serve(app, guideRoutes.printPoster, ({ person, params: { place }, reply }) => {
    if (!reaches(person, 'printPoster', place)) throw new DoorProblem('not-found');
    void reply.header('content-disposition', `inline; filename="poster-${place}.pdf"`);
    return platform.press.print(posterPaper(guideAt(platform, place, null), platform), turnOf(person));
  });
}
