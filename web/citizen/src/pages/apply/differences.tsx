import { useDivisions } from '../../api/queries.ts';
import { differences } from '../../draft/differences.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { fullNames } from './find-places.ts';

/** What this screen and the other say differently, before he chooses between them. */
export function Differences() {
  const { draft, theirs, offered } = useDraftRoom();
  const { data: divisions = [] } = useDivisions();
  if (theirs === null) return null;
  const names = fullNames(divisions);
  const found = differences(offered.service, draft, theirs, code => names.get(code) ?? code);
  if (found.length === 0) return <p>两边填的内容一样，选哪一份都可以。</p>;
  return (
    <>
      <p>有 {found.length} 处不一样：</p>
      <dl className="differences">
        {found.map(({ label, mine, theirs: other }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>这里：{mine}</dd>
            <dd>那边：{other}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
