import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Select } from 'antd';
import { toDataURL } from 'qrcode';
import { useEffect, useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import './rating-code.css';

/** A code for what was just served: he scans it and rates, without signing in (decision 0030). Shown in place, and printed as a slip of its own. */
export function RatingCode({ view }: { view: WindowView }) {
  const [about, setAbout] = useState(view.rateable.some(each => each.about === null) ? WHOLE : undefined);
  const [picture, setPicture] = useState<string | null>(null);
  const made = useAct('POST /api/window/applications/:id/rating-code');
  const url = made.data?.url;
  useEffect(() => {
    if (url !== undefined) void toDataURL(url, { margin: 2, width: 240 }).then(setPicture);
  }, [url]);
  if (view.rateable.length === 0 && !view.wholeRated) return null;
  return (
    <section className="panel rating-code" aria-labelledby="rating-code-title">
      <h2 id="rating-code-title">请申请人评价</h2>
      <p className="quiet">
        评价自愿。二维码由申请人本人扫，不得代评、诱导或者强制；扫码评价后，申请人的手机会收到短信，本人可以重新评价。
      </p>
      {view.wholeRated && (
        <p>
          <strong>整件事已经评价过，不再出示窗口服务的二维码。</strong>
          {view.rateable.length > 0 && '还可以评价的是各办理部门，请先问申请人要评价哪一个事项。'}
        </p>
      )}
      {view.rateable.length > 0 && (
        <div className="rating-code-choice">
          <Select
            aria-label="评价对象"
            placeholder="选择要评价的事项"
            value={about}
            options={view.rateable.map(each => ({
              value: each.about ?? WHOLE,
              label: each.about === null ? '整件事（评价窗口服务）' : `${each.name}（评价办理部门）`,
            }))}
            popupMatchSelectWidth={false}
            onChange={code => {
              setAbout(code);
              made.reset();
            }}
          />
          <Button
            loading={made.isPending}
            disabled={about === undefined}
            onClick={() =>
              made.mutate({ params: { id: view.id }, body: about === WHOLE ? {} : { about: about! } })
            }
          >
            {made.data ? '换一个二维码' : '出示评价二维码'}
          </Button>
        </div>
      )}
      {made.data && picture && (
        <figure>
          <img src={picture} width="240" height="240" alt="评价二维码" />
          <figcaption>
            <strong>{about === WHOLE ? '评价窗口服务' : `评价办理部门：${made.data.name}`}</strong>
            <span>手机扫码评价，{instantText(made.data.expiresAt).slice(0, 10)} 前有效，只能评价一次</span>
            <Button onClick={() => printSlip(picture, about === WHOLE)}>打印二维码</Button>
          </figcaption>
        </figure>
      )}
    </section>
  );
}

/** The case as a whole, among the items' codes. */
const WHOLE = '';

/** The slip alone in a frame of its own: nothing of the case is on the paper, nor which item, which would tell of him whoever finds it. */
function printSlip(picture: string, whole: boolean): void {
  const frame = document.createElement('iframe');
  frame.className = 'rating-slip';
  frame.title = '评价二维码';
  document.body.append(frame);
  const page = frame.contentDocument!;
  const image = page.createElement('img');
  const head = page.createElement('h1');
  const words = page.createElement('p');
  head.textContent = '请您评价';
  words.textContent = `${whole ? '本次办理，评价窗口服务' : '本次办理中的一个事项，评价办理部门'}。手机扫码评价，自愿；一个码评价一次。`;
  page.body.style.cssText = 'font-family: sans-serif; text-align: center';
  page.body.append(head, image, words);
  image.onload = () => {
    frame.contentWindow!.onafterprint = () => frame.remove();
    frame.contentWindow!.print();
  };
  image.src = picture;
}
