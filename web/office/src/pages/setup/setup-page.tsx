export function SetupPage(_: { id?: string }) {
  return <h1>…</h1>;
}
