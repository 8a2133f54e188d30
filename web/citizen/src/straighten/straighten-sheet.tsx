import { useEffect, useRef, useState } from 'react';
import { ChooseFiles } from '../files/choose-files.tsx';
import { Button } from '../parts/button.tsx';
import { CornerBoard } from './corner-board.tsx';
import { ShapeChoice } from './shape-choice.tsx';
import { straightened } from './straightened.ts';
import { usePaper } from './use-paper.ts';

/** What came of it: a picture to send (straightened, or as it was), another photograph, or nothing. */
export type Answer =
  | { is: 'picture'; picture: HTMLCanvasElement }
  | { is: 'again'; photograph: File }
  | { is: 'dropped' };

type Props = {
  photograph: HTMLCanvasElement;
  about: string;
  /** Which of the photographs chosen at once. */
  place: number;
  of: number;
  onAnswer: (answer: Answer) => void;
};

/** The whole screen for one photograph: its paper's corners proposed, to be moved by finger or keys; then straightened, or taken as it is (R2.4). */
export function StraightenSheet({ photograph, about, place, of, onAnswer }: Props) {
  const paper = usePaper(photograph);
  const [busy, setBusy] = useState(false);
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current!;
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', ''); // browsers before 2022
    dialog.querySelector<HTMLElement>('.button-primary')?.focus(); // not 不传了, though it stands first
  }, []);

  async function use(): Promise<void> {
    if (paper.corners === null) return;
    setBusy(true);
    onAnswer({ is: 'picture', picture: await straightened(paper.picture, paper.corners, paper.shape) });
  }
  return (
    <dialog
      ref={sheet}
      className="sheet"
      aria-labelledby="sheet-title"
      onCancel={event => {
        event.preventDefault();
        if (!busy) onAnswer({ is: 'dropped' });
      }}
    >
      <header className="sheet-header">
        <h2 id="sheet-title">
          对准纸的四个角
          {of > 1 && (
            <span className="sheet-place">
              第 {place} 张，共 {of} 张
            </span>
          )}
        </h2>
        <button type="button" className="text-button" onClick={() => onAnswer({ is: 'dropped' })}>
          {of > 1 ? '这张不传' : '不传了'}
        </button>
      </header>
      <p className="sheet-words" role="status">
        {wordsFor(paper.found)}
      </p>
      <CornerBoard
        picture={paper.picture}
        points={paper.points}
        onMove={paper.move}
        onSettle={paper.settle}
      />
      <div className="sheet-below">
        <ShapeChoice shape={paper.shape} onChoose={paper.choose} />
        <button type="button" className="text-button" onClick={paper.turn}>
          转 90°
        </button>
      </div>
      <div className="sheet-acts">
        <Button
          busy={busy}
          busyWords="正在拉正…"
          why={paper.corners === null ? '四个圆点要围住整张纸。' : null}
          onClick={() => void use()}
        >
          拉正并使用
        </Button>
        <Button kind="secondary" onClick={() => onAnswer({ is: 'picture', picture: paper.picture })}>
          用原图
        </Button>
        <ChooseFiles
          camera
          accept="image/*"
          words="重拍"
          about={about}
          onChoose={([photograph]) => onAnswer({ is: 'again', photograph: photograph! })}
        />
      </div>
    </dialog>
  );
}

function wordsFor(found: boolean | null): string {
  if (found === null) return '正在找纸边…';
  return found ? '不准的话，拖动圆点到纸角。' : '没有认出纸边，请拖动圆点到纸的四角。';
}
