import { Button } from 'antd';
import { useState } from 'react';
import { isNamed, nobody, SignerFields } from '../../parts/signer-fields.tsx';
import { type Differences, differenceOf, differs, isTold, lackingIn } from './differences.ts';
import { isOpen, type SheetPage, type useSign } from './use-sign.ts';

type Props = { page: SheetPage; differences: Differences; signing: ReturnType<typeof useSign> };

/** Signs for all that is still open: the office itself, or the window after the signed paper sheet, with who signed and when. */
export function SignBar({ page, differences, signing }: Props) {
  const [signer, setSigner] = useState(nobody);
  const open = page.lines.filter(isOpen).map(line => differenceOf(differences, line));
  const different = open.filter(differs).length;
  const missing = open.reduce((sum, each) => sum + lackingIn(each), 0);
  const named = page.forMe || isNamed(signer);
  return (
    <div className="sign-bar">
      {!page.forMe && <SignerFields signer={signer} onChange={setSigner} />}
      <Button
        type="primary"
        loading={signing.running}
        disabled={!named || !open.every(isTold)}
        onClick={() => void signing.perform(differences, page.forMe ? null : signer)}
      >
        {page.forMe ? '签收' : '登记签收'} {open.length} 件{missing > 0 && `，缺 ${missing} 份`}
        {different > 0 && missing === 0 && `，${different} 件有差异`}
      </Button>
      {!open.every(isTold) && <span className="quiet">有差异的，请在该行写明情况</span>}
    </div>
  );
}
