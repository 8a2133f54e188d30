/** How much of anything a file may be: a scanned document of many pages passes, what is made to choke a machine does not. */
export const limits = {
  bytes: 12 * 1024 * 1024,
  pages: 60,
  pixels: 64_000_000,
  /** One that is packed to appear bit by bit has to be unpacked whole, several times over. */
  pixelsProgressive: 25_000_000,
  /** Long side of a picture, in pixels: below it print on a page cannot be read. */
  shortest: 240,
  /** Short side of a picture: a strip shows no paper. */
  narrowest: 60,
  /** Long side of what is kept: A4 at about 240 dpi. */
  longest: 2800,
  /** One picture inside a PDF: A3 in black and white at 1200 dpi is 278 million. */
  pixelsInPdf: 300_000_000,
  /** All compressed streams of a PDF together, unpacked. */
  unpacked: 400 * 1024 * 1024,
  /** What one person may send in a day, whatever becomes of it: thirty files of the largest kind, and a window's busiest day. */
  daily: { citizen: 360 * 1024 * 1024, staff: 6000 * 1024 * 1024 },
} as const;
