import type { Offer as DomainOffer } from '@yimen/domain/access/offers.ts';
import { Button, Tooltip } from 'antd';
import { useId } from 'react';
import { KeyHint } from './key-hint.tsx';

/** As it crosses the wire: `act` is plain text there. */
type Offer = Omit<DomainOffer, 'act'> & { act: string };

type Props = {
  offers: readonly Offer[];
  onAct: (act: string) => void;
  /** The one act most people come for; it is filled. */
  primary?: string;
  danger?: readonly string[];
  /** The act being sent now. */
  busy?: string | null;
  /** The act whose inline panel is open. */
  open?: string | null;
  /** Labels that fit this page better than the table's. */
  labels?: Readonly<Record<string, string>>;
  /** Keys that do an act, shown on its button. */
  keys?: Readonly<Record<string, string>>;
};

/** Draws the server's offers (law 7). What cannot be done now stays visible and says why: to the mouse, the keyboard and the screen reader. */
export function OfferButtons({ offers, ...rest }: Props) {
  return (
    <div className="offers">
      {offers.map(offer => (
        <OfferButton key={offer.act} offer={offer} {...rest} />
      ))}
    </div>
  );
}

function OfferButton({
  offer,
  onAct,
  primary,
  danger = [],
  busy,
  open,
  labels = {},
  keys = {},
}: Omit<Props, 'offers'> & { offer: Offer }) {
  const id = useId();
  const label = labels[offer.act] ?? offer.label;
  if (!offer.can) {
    return (
      <span className="offer-wrap">
        <Tooltip title={offer.why} trigger={['hover', 'focus']}>
          <button type="button" className="offer-off" aria-disabled="true" aria-describedby={id}>
            {label}
          </button>
        </Tooltip>
        <span id={id} className="sr-only">
          现在不能操作：{offer.why}
        </span>
      </span>
    );
  }
  return (
    <Button
      type={offer.act === primary ? 'primary' : 'default'}
      danger={danger.includes(offer.act)}
      loading={busy === offer.act}
      aria-expanded={open === undefined ? undefined : open === offer.act}
      data-act={offer.act}
      aria-keyshortcuts={keys[offer.act]?.replace('Ctrl', 'Control')}
      onClick={() => onAct(offer.act)}
    >
      {label}
      {keys[offer.act] && <KeyHint>{keys[offer.act]!}</KeyHint>}
    </Button>
  );
}
