import { useOwnApplications } from '../api/queries.ts';
import { LinkButton } from './link-button.tsx';

const running: ReadonlySet<string> = new Set(['draft', 'submitted', 'correcting', 'accepted']);

type Props = {
  label?: string;
  /** What is put ready before the new form opens. */
  onFollow?: () => void;
};

/** The way to a new application; while another is being filled in or is running, the way to that one instead. */
export function AgainButton({ label = '重新申请', onFollow }: Props) {
  const { data } = useOwnApplications(true);
  if (data === undefined) return null;
  const open = data.find(each => running.has(each.status));
  if (open === undefined)
    return (
      <LinkButton href="/apply/new/place" {...(onFollow && { onFollow })}>
        {label}
      </LinkButton>
    );
  const draft = open.status === 'draft';
  return (
    <>
      <p>{draft ? '您有一份还没有提交的申请。' : '您已经重新申请，新的一件正在办。'}</p>
      <LinkButton href={draft ? `/apply/${open.id}` : `/applications/${open.id}`} kind="secondary">
        {draft ? '接着填写' : '查看正在办的申请'}
      </LinkButton>
    </>
  );
}
