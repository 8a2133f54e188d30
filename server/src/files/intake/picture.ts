import sharp, { type Metadata } from 'sharp';
import type { Intake } from './examine.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';

// Pictures are all different: keeping them would only cost memory.
sharp.cache(false);

/**
 * A picture made anew as JPEG: upright as the camera says, on white, no larger than a page needs, and with nothing in it but the
 * picture: where and when it was taken, by whom, and whatever was hidden behind it are gone.
 */
export async function remakePicture(bytes: Buffer): Promise<Intake> {
  const seen = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const fault = seen === null ? 'picture-broken' : faultOf(seen);
  if (fault !== null) return { ok: false, fault };
  const made = await sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: limits.longest, height: limits.longest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82 })
    .toBuffer()
    .catch(() => null);
  return made === null
    ? { ok: false, fault: 'picture-broken' }
    : { ok: true, format: 'jpeg', bytes: made, pages: 1 };
}

/** A picture that was taken in, small enough for a list; 360 pixels show which paper it is. */
export function smallPicture(jpeg: Buffer): Promise<Buffer> {
  return sharp(jpeg)
    .resize({ width: 360, height: 360, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 70 })
    .toBuffer();
}

function faultOf({ width, height, pages, isProgressive }: Metadata): Fault | null {
  if (width * height > limits.pixels) return 'picture-too-many-pixels';
  if (isProgressive && width * height > limits.pixelsProgressive) return 'picture-progressive';
  if ((pages ?? 1) > 1) return 'picture-moving';
  const small = Math.max(width, height) < limits.shortest || Math.min(width, height) < limits.narrowest;
  return small ? 'picture-too-small' : null;
}
