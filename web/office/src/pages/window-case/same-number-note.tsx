import { Link } from '@tanstack/react-router';
import { partedWords, type SameNumber } from '@yimen/domain/view/same-number.ts';

/** Two cases with one ID number: the parted one in red with what is to be done, the other with a word; each leads to the other. */
export function SameNumberNote({ sameNumber: { parted, others } }: { sameNumber: SameNumber }) {
  return (
    <div className={parted ? 'notice red' : 'notice'} role={parted ? 'alert' : 'note'}>
      <strong>{parted ? `${partedWords}。` : '同一公民身份号码另有申请，登记人不是本人。'}</strong>
      {others.map(each =>
        each.where === 'here' ? (
          <p key={each.id}>
            {parted ? '本人登记的一件：' : '对方的一件：'}
            <Link to="/window/$id" params={{ id: each.id }} className="numeric">
              {each.number}
            </Link>
            （{each.statusText}）
          </p>
        ) : (
          <p key={each.division}>
            {parted ? '本人在' : '对方的申请在'}
            {each.division}
            {parted ? '登记。' : '，由当地窗口处理。'}
          </p>
        ),
      )}
    </div>
  );
}
