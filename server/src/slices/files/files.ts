import { fileRoutes } from '@yimen/contract/routes/files.ts';
import { citizenView } from '@yimen/domain/view/citizen-view.ts';
import { departmentView } from '@yimen/domain/view/department-view.ts';
import { leadView } from '@yimen/domain/view/lead-view.ts';
import { windowView } from '@yimen/domain/view/window-view.ts';
import type { FastifyInstance } from 'fastify';
import type { Files } from '../../files/open-files.ts';
import { openUploads } from '../../files/read-upload.ts';
import { serve } from '../../http/door.ts';
import { citizenViewOf } from '../../store/citizen-view-of.ts';
import type { Platform } from '../../store/platform.ts';
import { windowViewOf } from '../../store/window-view-of.ts';
import { attaching } from './attach.ts';
import { attachingToResult } from './attach-result.ts';
import { handingOut } from './hand-out.ts';
import { removing } from './remove.ts';

/** Files of materials (R2.4, issue 3), given and taken away by the soldier and the window, and of results, put by the office; opened through the view of whoever asks. */
export function openFiles(app: FastifyInstance, platform: Platform, files: Files): void {
  const attach = attaching(platform, files);
  const remove = removing(platform);
  const handOut = handingOut(platform, files);

  openUploads(app, room => {
    serve(room, fileRoutes.attachOwnFile, asked => attach(asked, 'readOwn', citizenViewOf));
    serve(room, fileRoutes.attachResultFile, attachingToResult(platform, files));
    serve(room, fileRoutes.attachFileAtWindow, asked => attach(asked, 'readForWindow', windowViewOf));
  });
  serve(app, fileRoutes.removeOwnFile, asked => remove(asked, 'readOwn', citizenViewOf));
  serve(app, fileRoutes.removeFileAtWindow, asked => remove(asked, 'readForWindow', windowViewOf));
  serve(app, fileRoutes.showOwnFile, asked => handOut(asked, 'readOwn', citizenView));
  serve(app, fileRoutes.showFileAtWindow, asked => handOut(asked, 'readForWindow', windowView));
  serve(app, fileRoutes.showFileOfItem, asked =>
    handOut(asked, 'readItem', lens => departmentView(lens, asked.params.item), asked.params.item),
  );
  serve(app, fileRoutes.showFileOfCase, asked => handOut(asked, ['readWhole', 'unmask'], leadView));
}
