import { FilePicture } from './file-picture.tsx';

type Props = {
  id: string;
  /** What they are of. */
  about: string;
  files: readonly { id: string; format: 'jpeg' | 'pdf' }[];
};

/** What was uploaded of one material, side by side and small; each opens whole. */
export function FilePictures({ id, about, files }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="file-pictures" aria-label={`${about}的照片和文件`}>
      {files.map((file, place) => (
        <li key={file.id}>
          <FilePicture id={id} file={file} called={`${about} ${place + 1}`} />
        </li>
      ))}
    </ul>
  );
}
