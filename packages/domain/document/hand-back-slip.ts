import type { Progress } from '../application/progress.ts';
import { paperFormWords } from '../application/words.ts';
import { type Paper, summed } from '../custody/ledger.ts';
import { getAgency } from '../service/directory.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { issue } from './issue.ts';
import type { IssuedDocument } from './issued.ts';
import { letterhead, windowOf } from './letterhead.ts';

type HandBackContent = {
  from: string;
  /** Null: to the applicant, who is named above. */
  to: string | null;
  /** Whose item it comes back from. */
  item: string | null;
  papers: { name: string; form: string; count: number }[];
  /** What the office issued, which comes with them; it carries its own number. */
  issued: string | null;
};

type HandBack = {
  from: string;
  to: string | null;
  papers: readonly Paper[];
  item: string | null;
  /** The item whose result comes along. */
  issued: string | null;
};

/** The slip between an office and the window: their own paper, not one of the soldier's (law 8). */
export function isBetweenOffices({ kind, items }: Pick<IssuedDocument, 'kind' | 'items'>): boolean {
  return kind === 'hand-back-slip' && items.length > 0;
}

/** 证件交接单 (R3.4): what a department gives back to the window, or the window to the soldier, for both to sign. */
export function issueHandBackSlip(progress: Progress, { from, to, papers, item, issued }: HandBack): void {
  const { service, directory } = progress.context;
  const agency = windowOf(progress);
  const content: HandBackContent = {
    from: getAgency(directory, from).name,
    to: to === null ? null : getAgency(directory, to).name,
    item: item === null ? null : getItem(service, item).name,
    papers: summed(papers).map(({ material, form, count }) => ({
      name: getMaterial(service, material).name,
      form: paperFormWords[form],
      count,
    })),
    issued: issued === null ? null : getItem(service, issued).result.name,
  };
  issue(progress, {
    kind: 'hand-back-slip',
    title: '证件交接单',
    template: 'hand-back-slip/v1',
    mark: 'ZJ',
    agency,
    items: item === null ? [] : [item],
    content: { ...letterhead(progress, agency), ...content },
  });
}
