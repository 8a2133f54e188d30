import { fileFormats } from '@yimen/domain/application/file.ts';
import { z } from 'zod';
import { route } from '../route.ts';
import { citizenView, windowView } from '../views/views.ts';

const id = z.uuid();
const given = z.object({ id, material: z.string().max(16) });
const ofItem = z.object({ id, item: z.string().max(8) });
const one = z.object({ id, file: z.uuid() });
/** `small`: a picture small enough for a list. A PDF has none. */
const query = z.object({ size: z.enum(['whole', 'small']).default('whole') });
/** The file itself: image/jpeg or application/pdf, under its Chinese name, never kept by anything between. */
const response = z.unknown().meta({ type: 'string', format: 'binary' });
const upload = { method: 'POST', upload: true } as const;
const show = { method: 'GET', query, response } as const;

/**
 * Files of materials (R2.4, issue 3), and of results (decision 0026). An upload is one request and one act: multipart/form-data with one file under the name `file`,
 * answered with the caller's new view. A file is handed out through the view of whoever asks, and that is on record.
 */
export const fileRoutes = {
  attachOwnFile: route({
    ...upload,
    path: '/api/applications/:id/materials/:material/files',
    summary: '上传一份材料的照片或 PDF（multipart/form-data，一个文件，字段名 file）',
    audience: 'citizen',
    params: given,
    response: citizenView,
  }),
  removeOwnFile: route({
    method: 'POST',
    path: '/api/applications/:id/files/:file/remove',
    summary: '撤下自己上传的文件',
    audience: 'citizen',
    params: one,
    response: citizenView,
  }),
  showOwnFile: route({
    ...show,
    path: '/api/applications/:id/files/:file',
    summary: '查看自己申请的文件',
    audience: 'citizen',
    params: one,
  }),
  attachFileAtWindow: route({
    ...upload,
    path: '/api/window/applications/:id/materials/:material/files',
    summary: '窗口上传一份材料的扫描件（multipart/form-data，一个文件，字段名 file）',
    audience: 'staff',
    params: given,
    response: windowView,
  }),
  removeFileAtWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/files/:file/remove',
    summary: '窗口撤下文件',
    audience: 'staff',
    params: one,
    response: windowView,
  }),
  showFileAtWindow: route({
    ...show,
    path: '/api/window/applications/:id/files/:file',
    summary: '窗口查看文件（留痕）',
    audience: 'staff',
    params: one,
  }),
  attachResultFile: route({
    ...upload,
    path: '/api/department/items/:id/:item/result-files',
    summary:
      '办结前上传结果文件（multipart/form-data，一个文件，字段名 file）；凭返回的 ticket 随办结一并提交',
    audience: 'staff',
    params: ofItem,
    response: z.object({
      /** What `concludeItem` takes in `files`, within twelve hours, from the same person. */
      ticket: z.string(),
      name: z.string(),
      format: z.enum(fileFormats),
      pages: z.number().int(),
    }),
  }),
  showFileOfItem: route({
    ...show,
    path: '/api/department/items/:id/:item/files/:file',
    summary: '部门查看本事项材料、结果的文件（留痕）',
    audience: 'staff',
    params: one.extend(ofItem.shape),
  }),
  showFileOfCase: route({
    ...show,
    path: '/api/lead/applications/:id/files/:file',
    summary: '统筹部门查看办件的文件（留痕）',
    audience: 'staff',
    params: one,
  }),
} as const;
