/** Names are looked up nowhere: they are sealed, and many people share one (law 5). True once somebody types one. */
export function isName(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Under a search box that holds a name. */
export function NotByName({ text }: { text: string }) {
  return (
    <p className="not-by-name" role="status">
      {isName(text) && '不能按姓名查找，请输入办件编号或证件号码。'}
    </p>
  );
}
