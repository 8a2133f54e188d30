/**
 * The header that names what is sent (RFC 6266): `plain` for programs that know ASCII only, `name` for all others as RFC 5987 writes it.
 * `attachment` is saved, `inline` is shown by the browser.
 */
export function disposition(way: 'inline' | 'attachment', plain: string, name: string): string {
  const full = encodeURIComponent(name).replace(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
  return `${way}; filename="${plain}"; filename*=UTF-8''${full}`;
}
