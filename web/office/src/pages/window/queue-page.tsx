export function QueuePage(_: { id?: string }) {
  return <h1>…</h1>;
}
