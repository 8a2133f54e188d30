import { createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmsSettings } from './ems-settings.ts';

type Asked = { apiCode: string; form: URLSearchParams; message: unknown };
type Answered = { status?: number; retCode?: string; retMsg?: string; retBody?: unknown };

/** Something that answers as China Post's interface does and opens what it is sent with its own key; for tests only. */
export async function fakeEms(answer: (asked: Asked) => Answered) {
  const key = randomBytes(16).toString('base64');
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      const call = { apiCode: form.get('apiCode') ?? '', form, message: opened(form, key) };
      asked.push(call);
      const { status = 200, retCode = '00000', retMsg = '', retBody = null } = answer(call);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ retCode, retMsg, retBody: retBody && JSON.stringify(retBody) }));
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const settings: EmsSettings = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    senderNo: '1100000000000',
    authorization: 'agreed',
    key,
    sender: { name: '台山市综合窗口', phone: '13800000000', address: '广东省江门市台山市台城街道政务路1号' },
  };
  return { settings, asked, close: () => new Promise(done => server.close(done)) };
}

/** What was sealed; throws when the signature is not what the interface asks for. */
function opened(form: URLSearchParams, key: string): unknown {
  const sealed = form.get('logitcsInterface') ?? '';
  if (!sealed.startsWith('|$4|')) throw new Error('not sealed');
  const cipher = createDecipheriv('sm4-ecb', Buffer.from(key, 'base64'), null);
  const text = cipher.update(sealed.slice(4), 'base64', 'utf8') + cipher.final('utf8');
  if (!text.endsWith(key)) throw new Error('not signed');
  return JSON.parse(text.slice(0, -key.length));
}
