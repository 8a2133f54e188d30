import { addressOf, answerFrom, type CallAnswer, type CallInput, type RouteKey } from './client.ts';

/** Routes that take one file. */
type UploadKey = Extract<
  RouteKey,
  `POST ${string}/materials/:material/files` | `POST ${string}/scans` | `POST ${string}/rows/:division/file`
>;

/**
 * Sends one file as multipart and answers the caller's new view, telling how much has gone (0 to 1). The same key sent again after
 * a broken line is answered, not doubled. In browsers only: `fetch` cannot tell how far an upload is. Throws `ProblemError`.
 */
export function upload<K extends UploadKey>(
  key: K,
  params: CallInput<K>['params'],
  { file, name, replaces, idempotencyKey, onProgress }: Upload,
): Promise<CallAnswer<K>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const ended = () => {
      try {
        resolve(answerFrom<K>(request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    // No time for the whole: a slow line takes what it takes (the server cuts off one that stands still). Only standing still is given up.
    let still = setTimeout(() => request.abort(), patience);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(still);
      still = setTimeout(() => request.abort(), patience);
      onProgress(total === 0 ? 0 : loaded / total);
    };
    request.onloadend = () => {
      clearTimeout(still);
      ended();
    };
    const query = replaces === undefined ? {} : { replaces };
    request.open('POST', addressOf<K>(key, { params, query } as unknown as CallInput<K>));
    request.setRequestHeader('idempotency-key', idempotencyKey);
    const body = new FormData();
    body.append('file', file, name);
    request.send(body);
  });
}

/** Milliseconds without news after which an upload is given up: also the longest a file that has arrived waits to be looked at. */
const patience = 90_000;

type Upload = {
  file: Blob;
  name: string;
  /** The file it takes the place of. */
  replaces?: string | undefined;
  idempotencyKey: string;
  onProgress: (part: number) => void;
};
