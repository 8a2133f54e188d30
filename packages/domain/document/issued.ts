import type { PlainDate } from '../plain/date.ts';

/**
 * A paper (文书) as the history knows it: nothing private, so that it can be listed and its genuineness told without opening
 * anything. Its words lie sealed under `content`; its number is the application's with a mark and a serial.
 */
export type IssuedDocument = {
  /** Unguessable; printed under the QR code, and the whole of what proves it (decision 0009). */
  document: string;
  /** The template's folder: `acceptance`. */
  kind: string;
  title: string;
  /** The template it is printed with for ever: `acceptance/v1`. */
  template: string;
  number: string;
  /** The agency whose paper it is. */
  agency: string;
  /** The items whose departments have it; none when it concerns the application as a whole (law 8). */
  items: readonly string[];
  /** The paper it takes the place of. */
  replaces: string | null;
  content: string;
};

/** An issued paper with what became of it. */
export type DocumentFact = IssuedDocument & { issuedAt: string; replacedBy: string | null };

/** What every paper says: about whom, which application, who issues it and where to ask. Sensitive numbers are masked. */
export type Letterhead = {
  caseNumber: string;
  service: string;
  applicant: { name: string; idNumber: string; phone: string };
  settlement: string;
  agency: Office;
  /** The officer who acted; null when the platform or the soldier did. */
  officer: string | null;
  date: PlainDate;
};
/** Where to go and whom to call, as far as the locality has said. */
export type Office = { name: string; site: { address: string; telephone: string; hours: string } | null };

/** Everything one paper says, kept sealed as it was said: a reprint years later reads the same (R4.3, law 5). */
export type DocumentContent = Letterhead & Readonly<Record<string, unknown>>;
