import { Icon } from '../parts/icon.tsx';

type Props = {
  words: string;
  /** What it is for; read after the words, not shown. */
  about: string;
  accept: string;
  /** Opens the camera on a phone; on a computer it is a file chooser like the other. */
  camera?: boolean;
  multiple?: boolean;
  kind?: 'button' | 'text';
  onChoose: (files: File[]) => unknown;
};

/** A button that opens the phone's camera or its photographs. The same file can be chosen again after it was taken away. */
export function ChooseFiles({
  words,
  about,
  accept,
  camera = false,
  multiple = false,
  kind = 'button',
  onChoose,
}: Props) {
  return (
    <label className={kind === 'button' ? 'button button-secondary choose' : 'text-button choose'}>
      {kind === 'button' && <Icon name={camera ? 'camera' : 'paper'} />}
      {words}
      <span className="visually-hidden">：{about}</span>
      <input
        className="visually-hidden"
        type="file"
        accept={accept}
        multiple={multiple}
        {...(camera && { capture: 'environment' as const })}
        onChange={event => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (chosen.length > 0) onChoose(chosen);
        }}
      />
    </label>
  );
}
