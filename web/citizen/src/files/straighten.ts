/** What is sent of a chosen file, and a small picture of it for the list; no small picture of what the browser cannot draw. */
export type Straightened = { file: Blob; name: string; preview: string | null };

const LONGEST = 2400;
const SMALL = 240;

/**
 * Makes a photograph fit to send: upright as the camera says, no longer than 2400 pixels, as JPEG. A camera's ten megabytes
 * become about one, which a slow line can carry. A PDF, or what this browser cannot open, is sent as it is: the server judges.
 */
export async function straighten(chosen: File): Promise<Straightened> {
  const asIs = { file: chosen, name: chosen.name, preview: null };
  if (!chosen.type.startsWith('image/')) return asIs;
  const picture = await createImageBitmap(chosen, { imageOrientation: 'from-image' }).catch(() => null);
  if (picture === null) return asIs;
  try {
    const whole = drawn(picture, LONGEST);
    const file = await new Promise<Blob | null>(done => whole.toBlob(done, 'image/jpeg', 0.85));
    const preview = drawn(picture, SMALL).toDataURL('image/jpeg', 0.7);
    return file === null ? { ...asIs, preview } : { file, name: asJpeg(chosen.name), preview };
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, longest: number): HTMLCanvasElement {
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

function asJpeg(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.jpg`;
}
