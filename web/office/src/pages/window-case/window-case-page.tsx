export function WindowCasePage(_: { id?: string }) {
  return <h1>…</h1>;
}
