export function SignInPage(_: { id?: string }) {
  return <h1>…</h1>;
}
