import type { Page } from 'playwright-core';

/**
 * A photograph of an A4 paper that lies askew on a dark table, as a phone makes it: the browser draws it in perspective from above (`posed`, CSS
 * transforms). Its corners are coloured, once around from the top left red, green, blue, and the last is white like the paper.
 */
export async function tabled(page: Page, name: string, posed = 'rotateX(28deg) rotateZ(7deg)') {
  const desk = await page
    .context()
    .browser()!
    .newPage({ viewport: { width: 900, height: 1200 } });
  const block = (colour: string, place: string) =>
    `<i style="position:absolute;width:90px;height:90px;background:${colour};${place}"></i>`;
  const line = '<p style="height:12px;margin:26px 0;background:#667"></p>';
  await desk.setContent(`<body style="margin:0;height:1200px;background:#3b3029;display:grid;place-items:center">
    <div style="position:relative;box-sizing:border-box;width:630px;height:891px;padding:110px 70px;background:#f6f5f0;overflow:hidden;
      transform:perspective(900px) scale(0.85) ${posed}">
      ${block('#d03030', 'left:0;top:0')}${block('#30a040', 'right:0;top:0')}${block('#3050d0', 'right:0;bottom:0')}
      ${line.repeat(16)}
    </div></body>`);
  const buffer = await desk.screenshot({ type: 'jpeg', quality: 85 });
  await desk.close();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** What a picture of that paper shows: its longer side by its width, and the colour in each corner, once around from the top left. */
export async function uploadedLook(
  page: Page,
  address: string,
): Promise<{ proportion: number; corners: string[] }> {
  return page.evaluate(`(async () => {
    const picture = await createImageBitmap(await (await fetch('${address}')).blob());
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const brush = canvas.getContext('2d');
    brush.drawImage(picture, 0, 0);
    const colourAt = (u, v) => {
      const [r, g, b] = brush.getImageData(Math.floor(u * width), Math.floor(v * height), 1, 1).data;
      if (Math.min(r, g, b) > 180) return 'white';
      if (Math.max(r, g, b) < 90) return 'dark';
      return r > g && r > b ? 'red' : g > b ? 'green' : 'blue';
    };
    const [near, far] = [0.03, 0.97];
    const corners = [[near, near], [far, near], [far, far], [near, far]].map(([u, v]) => colourAt(u, v));
    return { proportion: height / width, corners };
  })()`);
}
