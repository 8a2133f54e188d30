import { addressOf } from '@yimen/contract/client.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { provinceCode } from '@yimen/domain/service/directory.ts';
import { Input } from 'antd';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { usePlacesWithin } from '../../parts/places-within.ts';
import { useDivisions } from '../../parts/service.ts';
import { useStaff } from '../../parts/session.tsx';
import { LearnHead } from './learn-head.tsx';
import './learn.css';

/** The guide of every place of one's own, to open and to print, and the poster for the door of its window (R7.1). */
export function GuidesPage() {
  const { division, roles } = useStaff();
  const [typed, setTyped] = useState('');
  const all = useDivisions();
  const withCounties = new Set(all.filter(each => each.level === 'county').map(each => each.parent));
  const within = usePlacesWithin(division.code);
  const places = within.filter(({ value }) => value !== provinceCode && !withCounties.has(value));
  const shown = places.filter(({ label }) => label.includes(typed.trim()));
  const poster = rolesMay(roles, 'printPoster');
  return (
    <>
      <LearnHead here="/learn" />
      <section className="panel" aria-labelledby="guides">
        <h2 id="guides">各地的办事指南{poster ? '和窗口海报' : ''}</h2>
        <p className="quiet">
          由办件系统的现行配置生成，不用另外编写。窗口地址、电话、时间以当地登记的为准，没有登记的海报上留空，由窗口核实后填写。
        </p>
        {places.length > 12 && (
          <Input
            className="learn-find"
            allowClear
            placeholder="地名"
            aria-label="按地名查找"
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />
        )}
        {all.length === 0 ? <Loading rows={4} /> : shown.length === 0 && <Nothing>没有这个地方。</Nothing>}
        <ul className="learn-places">
          {shown.map(({ value, label }) => (
            <li key={value}>
              <strong>{label}</strong>
              <a href={`/guide/${value}`} target="_blank" rel="noreferrer">
                办事指南
              </a>
              <a
                href={addressOf('GET /api/guide/:place/pdf', { params: { place: value } })}
                target="_blank"
                rel="noreferrer"
              >
                指南打印件（A4）
              </a>
              {poster && (
                <a
                  href={addressOf('GET /api/posters/:place', { params: { place: value } })}
                  target="_blank"
                  rel="noreferrer"
                >
                  窗口海报（A3）
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
