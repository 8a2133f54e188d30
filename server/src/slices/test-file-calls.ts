import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import { phonePicture } from '../files/intake/test-specimens.ts';
import { sealFile } from '../files/sealed-file.ts';
import { findApplication } from '../store/find-application.ts';
import type { Call, SoundCall } from './test-calls.ts';
import type { Office, Soldier } from './test-office.ts';
import { multipart } from './test-upload.ts';

/** What stands ready for these calls: an application of the soldier's own, himself, and the clerk. */
type Ready = {
  own: (state: 'draft' | 'submitted') => Promise<string>;
  citizen: Soldier;
  by: Extract<Person, { kind: 'staff' }>;
};

/** One sound call for every route that takes in a file, takes it away or opens it; for tests only. */
export function fileCalls(office: Office, { own, citizen, by }: Ready) {
  const at = (url: string) => ({ url });
  const ownFile = (path: string) => async () => {
    const id = await own('draft');
    const soldier: Person = { kind: 'citizen', id: citizen.id };
    return at(`/api/applications/${id}/files/${await photographed(office, id, soldier)}${path}`);
  };
  const fileAtWindow = (path: string) => async () => {
    const id = await office.submitted();
    return at(`/api/window/applications/${id}/files/${await photographed(office, id, by)}${path}`);
  };
  return {
    attachOwnFile: {
      as: 'citizen',
      make: async () => upload(`/api/applications/${await own('draft')}/materials/M02/files`),
    },
    removeOwnFile: { as: 'citizen', make: ownFile('/remove') },
    showOwnFile: { as: 'citizen', make: ownFile('?size=small') },
    attachFileAtWindow: {
      as: 'clerk',
      make: async () => upload(`/api/window/applications/${await office.submitted()}/materials/M02/files`),
    },
    removeFileAtWindow: { as: 'clerk', make: fileAtWindow('/remove') },
    showFileAtWindow: { as: 'clerk', make: fileAtWindow('?size=whole') },
    attachResultFile: {
      as: 'handler',
      make: async () => {
        const id = await office.accepted(by);
        await office.act(by, id, { type: 'claim', item: '07', seen: null });
        return upload(`/api/department/items/${id}/07/result-files`);
      },
    },
    showFileOfItem: {
      as: 'handler',
      make: async () => {
        const id = await office.accepted(by);
        return at(`/api/department/items/${id}/07/files/${await photographed(office, id, by)}`);
      },
    },
    showFileOfCase: {
      as: 'lead',
      make: async () => {
        const id = await office.accepted(by);
        return at(`/api/lead/applications/${id}/files/${await photographed(office, id, by)}`);
      },
    },
  } satisfies Record<string, SoundCall>;
}

/** An upload of a photograph, and a file that was given before somebody looks at it. */
export async function photographed(
  office: Office,
  id: string,
  by: Person,
  material = 'M02',
): Promise<string> {
  const bytes = await phonePicture();
  const file = randomUUID();
  const { dataKey } = (await findApplication(office.platform, id))!.box!;
  const { address, sealed } = sealFile(bytes, dataKey, { application: id, file });
  await office.files.objects.put(address, sealed);
  const given = { file, material, format: 'jpeg' as const, bytes: bytes.length, pages: 1, address };
  await office.act(by, id, { type: 'attachFile', given, name: '照片.jpg', digest: file });
  return file;
}

/** A photograph sent there as a browser does. */
export async function upload(url: string): Promise<Call> {
  const { payload, headers } = multipart(await phonePicture());
  return { url, body: payload, headers };
}
