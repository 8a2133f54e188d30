import { Icon } from '../parts/icon.tsx';
import { fileAddress } from './file-address.ts';

type Props = { id: string; file: { id: string; format: 'jpeg' | 'pdf' }; called: string };

/** A file as a small picture that opens the whole of it; a PDF as a sheet of paper. */
export function FilePicture({ id, file, called }: Props) {
  return (
    <a className="file-picture" href={fileAddress(id, file.id)} target="_blank" rel="noreferrer">
      {file.format === 'jpeg' ? (
        <img src={fileAddress(id, file.id, 'small')} alt={`查看${called}`} loading="lazy" />
      ) : (
        <>
          <Icon name="paper" />
          <span className="visually-hidden">查看{called}</span>
        </>
      )}
    </a>
  );
}
