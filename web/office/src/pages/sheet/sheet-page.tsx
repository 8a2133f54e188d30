import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import '../hand-overs/hand-overs.css';
import { type Differences, lineKey } from './differences.ts';
import { SheetScans } from './sheet-scans.tsx';
import { SheetTable } from './sheet-table.tsx';
import { SignBar } from './sign-bar.tsx';
import { isOpen, type SheetPage as Page, useSign } from './use-sign.ts';

/** One 材料交接单 (R3.4): what was handed over, what was signed for, what differs, what is lost. */
export function SheetPage({ sheet }: { sheet: string }) {
  const look = useLook('GET /api/paper/sheets/:sheet', { params: { sheet } });
  if (look.error !== null) return <ProblemNote error={look.error} retry={() => void look.refetch()} />;
  return look.data === undefined ? <Loading /> : <OneSheet page={look.data} />;
}

function OneSheet({ page }: { page: Page }) {
  const [differences, setDifferences] = useState<Differences>({});
  const signing = useSign(page);
  const open = page.lines.filter(isOpen);
  return (
    <>
      <div className="page-head">
        <h1>
          材料交接单 <span className="numeric">{page.sheet}</span>
        </h1>
        <Button href={`/api/paper/sheets/${page.sheet}/print`} target="_blank" rel="noreferrer">
          打印交接单
        </Button>
      </div>
      <div className="panels">
        <section className="panel" aria-label="交接内容">
          <p className="sheet-words">
            {page.from}送往{page.to}，{page.wayText}
            {page.waybill !== null && <span className="numeric"> {page.waybill}</span>}，
            <span className="numeric">{instantText(page.madeAt)}</span>
          </p>
          {open.length > 0 && <SignBar page={page} differences={differences} signing={signing} />}
          {signing.problems.length > 0 && (
            <ul className="tight" role="alert">
              {signing.problems.map(each => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
          <SheetTable
            lines={page.lines}
            differences={differences}
            onDifference={(line, difference) =>
              setDifferences({ ...differences, [lineKey(line)]: difference })
            }
          />
        </section>
        <SheetScans page={page} />
      </div>
    </>
  );
}
