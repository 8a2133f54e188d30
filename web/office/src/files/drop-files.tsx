import type { FileFormat } from '@yimen/domain/application/file.ts';
import { useState } from 'react';

type Props = {
  formats: readonly FileFormat[];
  about: string;
  /** What is uploaded here. */
  words?: string;
  tabIndex: 0 | -1;
  onFiles: (files: File[]) => void;
};

/** Files are dropped here or chosen, many at once. */
export function DropFiles({ formats, about, words = '上传扫描件', tabIndex, onFiles }: Props) {
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {words}：点这里选，或者拖到这里
      <input
        type="file"
        multiple
        tabIndex={tabIndex}
        aria-label={`上传：${about}`}
        accept={formats.includes('pdf') ? 'image/*,application/pdf' : 'image/*'}
        onChange={event => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </label>
  );
}
