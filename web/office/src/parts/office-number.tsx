type Props = { conclusion: { on: string | null; officeNumber: string | null } | null };

/** The number of the office's own document and the day it decided, where the window recorded its result from paper (R3.4). */
export function OfficeNumber({ conclusion }: Props) {
  if (conclusion === null || conclusion.officeNumber === null) return null;
  const { on, officeNumber } = conclusion;
  return (
    <p className="quiet">
      文书编号：{officeNumber}
      {on !== null && `（部门 ${on} 作出）`}
    </p>
  );
}
