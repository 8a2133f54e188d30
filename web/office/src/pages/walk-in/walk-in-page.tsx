export function WalkInPage(_: { id?: string }) {
  return <h1>…</h1>;
}
