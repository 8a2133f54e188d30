import { addressOf } from '@yimen/contract/client.ts';

const endings = { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' } as const;

/** The sheet as it is printed, to file, to sign or to send on (R8.3); of a version that was sent, as it was sent. */
export function Downloads({
  round,
  place,
  version,
}: {
  round: string;
  place: string;
  version: number | null;
}) {
  const input = { params: { round, place }, query: version === null ? {} : { version } };
  return (
    <Offers
      label="下载（按印发的表）："
      addressAs={ending => addressOf(`GET /api/annex/rounds/:round/printed/:place/form.${ending}`, input)}
    />
  );
}

/** The province's summary and the sheet of every city, in one file (R8.3). */
export function SummaryDownloads({ round }: { round: string }) {
  return (
    <Offers
      label="下载全省汇总和各市情况表："
      addressAs={ending => addressOf(`GET /api/annex/rounds/:round/summary.${ending}`, { params: { round } })}
    />
  );
}

type Ending = keyof typeof endings;

function Offers({ label, addressAs }: { label: string; addressAs: (ending: Ending) => string }) {
  return (
    <p className="offers">
      {label}
      {(['xlsx', 'docx', 'pdf'] as const).map(ending => (
        <a key={ending} href={addressAs(ending)} download>
          {endings[ending]}
        </a>
      ))}
    </p>
  );
}
