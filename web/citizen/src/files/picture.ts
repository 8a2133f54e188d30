/** What is sent of a chosen file, and a small picture of it for the list; no small picture of what the browser cannot draw. */
export type Ready = { file: Blob; name: string; preview: string | null };

const LONGEST = 2400;
const SMALL = 240;

/** A photograph as it is worked on: upright as the camera says, no longer than 3200 pixels; null for what this browser cannot draw. */
export async function openPicture(chosen: File): Promise<HTMLCanvasElement | null> {
  if (!chosen.type.startsWith('image/')) return null;
  const picture = await createImageBitmap(chosen, { imageOrientation: 'from-image' }).catch(() => null);
  if (picture === null) return null;
  try {
    return drawn(picture, 3200);
  } finally {
    picture.close();
  }
}

/**
 * Makes a picture fit to send: no longer than 2400 pixels, as JPEG. A camera's ten megabytes become about one, which a slow line can carry.
 */
export async function readyPicture(picture: HTMLCanvasElement, chosen: File): Promise<Ready> {
  const whole = drawn(picture, LONGEST);
  const file = await new Promise<Blob | null>(done => whole.toBlob(done, 'image/jpeg', 0.85));
  const preview = drawn(picture, SMALL).toDataURL('image/jpeg', 0.7);
  return file === null ? { ...readyAsIs(chosen), preview } : { file, name: asJpeg(chosen.name), preview };
}

/** A PDF, or what this browser cannot open, is sent as it is: the server judges. */
export function readyAsIs(chosen: File): Ready {
  return { file: chosen, name: chosen.name, preview: null };
}

/** The picture on a canvas of its own, on white, its longer side no longer than `longest`. */
export function drawn(picture: ImageBitmap | HTMLCanvasElement, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The same a quarter turn to the right. */
export function quarterTurned(picture: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.height, picture.width];
  const brush = canvas.getContext('2d')!;
  brush.setTransform(0, 1, -1, 0, picture.height, 0);
  brush.drawImage(picture, 0, 0);
  return canvas;
}

function asJpeg(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.jpg`;
}
