import { App } from 'antd';
import { type ActOptions, lookKey } from '../../parts/api.ts';
import type { ShownCard } from './card-page.tsx';

/** What every act on a card answers and changes; it says what was done and closes the form. */
export function useAfterAct({ application, card: { card } }: ShownCard, said: string, onClose: () => void) {
  const { message } = App.useApp();
  return {
    answers: lookKey('GET /api/cards/:id/:card', { params: { id: application, card } }),
    changes: [
      'GET /api/cards',
      'GET /api/cards/waiting',
      'GET /api/card-months',
      'GET /api/lead/applications/:id',
      'GET /api/department/items/:id/:item',
    ],
    onDone: () => {
      void message.success(said);
      onClose();
    },
  } satisfies ActOptions<'POST /api/cards/:id/:card/answer'>;
}
