import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { App, Popconfirm } from 'antd';
import { useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { OfferButtons } from '../../parts/offer-buttons.tsx';

/** 归档 of this one case, asked once more because nothing is done to it afterwards. Shown where it has ended. */
export function ArchiveCase({ view }: { view: LeadView }) {
  const [asking, setAsking] = useState(false);
  const { message } = App.useApp();
  const params = { id: view.id };
  const archive = useAct('POST /api/lead/applications/:id/archive', {
    answers: lookKey('GET /api/lead/applications/:id', { params }),
    changes: ['GET /api/lead/applications', 'GET /api/lead/archive', 'GET /api/lead/archive/waiting'],
    onDone: () => void message.success('已归档'),
  });
  if (view.ending === null || view.status === 'archived') return null;
  return (
    <span className="case-archive">
      <Popconfirm
        title="归档这件办件？"
        description="归档后不能再办理，只能查阅和下载。"
        okText="归档"
        cancelText="不归档"
        open={asking}
        onConfirm={() => {
          setAsking(false);
          archive.mutate({ params });
        }}
        onCancel={() => setAsking(false)}
      >
        <span>
          <OfferButtons
            offers={view.offers.filter(offer => offer.act === 'archive')}
            busy={archive.isPending ? 'archive' : null}
            onAct={() => setAsking(true)}
          />
        </span>
      </Popconfirm>
    </span>
  );
}
