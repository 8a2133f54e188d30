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
    <p className="offers">
      下载（按印发的表）：
      {(['xlsx', 'docx', 'pdf'] as const).map(ending => (
        <a
          key={ending}
          href={addressOf(`GET /api/annex/rounds/:round/printed/:place/form.${ending}`, input)}
          download
        >
          {endings[ending]}
        </a>
      ))}
    </p>
  );
}
