import type { Person } from '@yimen/domain/access/person.ts';
import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import { marksOf, toHandIn } from '@yimen/laws/world.ts';
import type { Acting } from './acting.ts';
import type { Life } from './life.ts';
import { memberOf } from './office.ts';

/** What the soldier and the window do with it in one day before it is accepted, by the way this life goes. */
export function beforeAcceptance(played: Acting, life: Life, applicant: Person & { id: string }) {
  const { random, platform, does, id } = played;
  const clerk = memberOf(`${life.home}-window`, 'clerk');
  const marks = marksOf(toHandIn(life.answers));
  const contents = {
    ...{ id, applicant: applicant.id, settlement: String(life.answers.settlement) },
    ...{ answers: life.answers, unticked: [] },
  };
  const photograph = { target: { kind: 'material' as const, material: 'M16' }, reason: 'missing' };
  const place = '综合窗口';
  const declared = Object.fromEntries(marks.map(({ material }) => [material, 'bring' as const]));

  const begins = () => {
    if (life.online) return does(applicant, { type: 'start', ...contents, declared });
    const walkIn = { type: 'register' as const, ...contents, declared: {}, marks, place, consent: 1 };
    return does(
      clerk,
      life.way === 'straight' ? { ...walkIn, next: 'accept', declined: [] } : { ...walkIn, next: 'hold' },
    );
  };
  const drafted = (day: number) => {
    if (life.way === 'left') return;
    if (life.way === 'discarded') return day > 2 ? does(applicant, { type: 'discard' }) : undefined;
    return random.chance(0.7) ? does(applicant, { type: 'submit', consent: 1 }) : undefined;
  };
  const reviewed = () => {
    if (!isWorkingDay(played.today, platform.calendar) || !random.chance(0.75)) return;
    if (life.way === 'withdrawn' && random.chance(0.5)) return does(applicant, { type: 'withdraw' });
    if (life.way === 'refused')
      return does(clerk, { type: 'refuse', reason: 'not-settled-here', note: '介绍信写明的安置地在外市。' });
    if (life.way === 'corrected' && played.state.asks.length === 0)
      return does(clerk, { type: 'requestCorrection', asks: [{ ...photograph, note: '请补一张照片。' }] });
    return does(clerk, { type: 'accept', marks, declined: [], place });
  };
  const corrects = () =>
    random.chance(0.4)
      ? does(applicant, { type: 'answerCorrection', answers: {}, declared: { M16: 'bring' } })
      : undefined;

  return async (day: number): Promise<void> => {
    const { status } = played.state;
    if (status === 'none') await begins();
    else if (status === 'draft') await drafted(day);
    else if (status === 'correcting') await corrects();
    else await reviewed();
  };
}
