import { documentRoutes } from '@yimen/contract/routes/documents.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { limitPerAddress } from '../../identity/limits.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import { printDocument } from './print-document.ts';
import { verifyDocument } from './verify-document.ts';

/** The papers as PDF, each audience its own (law 8), every print on record; and whether a paper is genuine, for anybody. */
export function openDocuments(app: FastifyInstance, platform: Platform): void {
  serve(app, documentRoutes.printOwnDocument, async asked => {
    const find = () => findForReading(platform, asked.person, 'readOwn', asked.params.id);
    return printDocument(platform, asked, find, { way: 'attachment', reader: 'applicant' });
  });
  serve(app, documentRoutes.printForWindow, async asked => {
    const find = () => findForReading(platform, asked.person, 'readForWindow', asked.params.id);
    return printDocument(platform, asked, find, { way: 'inline', reader: 'office' });
  });
  serve(app, documentRoutes.printForItem, async asked => {
    const { id, item } = asked.params;
    const find = () => findForReading(platform, asked.person, 'readItem', id, item);
    return printDocument(platform, asked, find, { way: 'inline', reader: { item } });
  });
  // A paper shows in full what the lead's page masks, so it takes the right to unmask as well.
  serve(app, documentRoutes.printForLead, async asked => {
    const find = () => findForReading(platform, asked.person, ['readWhole', 'unmask'], asked.params.id);
    return printDocument(platform, asked, find, { way: 'inline', reader: 'office' });
  });

  const limit = limitPerAddress(app, 60, '1 minute');
  serve(app, documentRoutes.verifyDocument, async ({ params: { code }, request }) => {
    await limit(request);
    return { paper: await verifyDocument(platform, code) };
  });
}
