import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Select } from 'antd';
import { toDataURL } from 'qrcode';
import { useEffect, useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import './rating-code.css';

/** A code for what was just served: he scans it and rates, without signing in (decision 0030). Shown in place, and printed as a slip of its own. */
export function RatingCode({ view }: { view: WindowView }) {
  const [about, setAbout] = useState<string | null>(view.rateable[0]?.about ?? null);
  const [picture, setPicture] = useState<string | null>(null);
  const made = useAct('POST /api/window/applications/:id/rating-code');
  const url = made.data?.url;
  useEffect(() => {
    if (url !== undefined) void toDataURL(url, { margin: 2, width: 240 }).then(setPicture);
  }, [url]);
  if (view.rateable.length === 0) return null;
  return (
    <section className="panel rating-code" aria-labelledby="rating-code-title">
      <h2 id="rating-code-title">请申请人评价</h2>
      <p className="quiet">
        评价自愿。二维码由申请人本人扫，不得代评、诱导或者强制；扫码评价后，申请人的手机会收到短信，本人可以重新评价。
      </p>
      <div className="rating-code-choice">
        <Select
          aria-label="评价对象"
          value={about ?? ''}
          options={view.rateable.map(each => ({ value: each.about ?? '', label: each.name }))}
          popupMatchSelectWidth={false}
          onChange={code => setAbout(code === '' ? null : code)}
        />
        <Button
          loading={made.isPending}
          onClick={() => made.mutate({ params: { id: view.id }, body: about === null ? {} : { about } })}
        >
          {made.data ? '换一个二维码' : '出示评价二维码'}
        </Button>
      </div>
      {made.data && picture && (
        <figure>
          <img src={picture} width="240" height="240" alt="评价二维码" />
          <figcaption>
            <strong>{made.data.name}</strong>
            <span>手机扫码评价，{instantText(made.data.expiresAt).slice(0, 10)} 前有效，只能评价一次</span>
            <Button onClick={() => printSlip(picture, made.data.name)}>打印二维码</Button>
          </figcaption>
        </figure>
      )}
    </section>
  );
}

/** The slip alone in a frame of its own, so that nothing of the case is on the paper. */
function printSlip(picture: string, name: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'rating-slip';
  frame.title = '评价二维码';
  document.body.append(frame);
  const page = frame.contentDocument!;
  const image = page.createElement('img');
  const head = page.createElement('h1');
  const words = page.createElement('p');
  head.textContent = '请您评价';
  words.textContent = `${name}。手机扫码评价，自愿；一个码评价一次。`;
  page.body.style.cssText = 'font-family: sans-serif; text-align: center';
  page.body.append(head, image, words);
  image.onload = () => {
    frame.contentWindow!.onafterprint = () => frame.remove();
    frame.contentWindow!.print();
  };
  image.src = picture;
}
