import { openPicture, quarterTurned, type Ready, readyPicture } from './picture.ts';

/** A photograph the platform has, a quarter turn to the right, to be sent in its place. Throws when it cannot be fetched or drawn. */
export async function turnedUpload(address: string): Promise<Ready> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('the photograph could not be fetched');
  const file = new File([await answer.blob()], '转正.jpg', { type: 'image/jpeg' });
  const picture = await openPicture(file);
  if (picture === null) throw new Error('the photograph could not be drawn');
  return readyPicture(quarterTurned(picture), file);
}
