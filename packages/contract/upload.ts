import { addressOf, answerFrom, type CallAnswer, type CallInput, type RouteKey } from './client.ts';

/** Routes that take one file. */
type UploadKey = Extract<RouteKey, `POST ${string}/materials/:material/files` | `POST ${string}/scans`>;

/**
 * Sends one file as multipart and answers the caller's new view, telling how much has gone (0 to 1). The same key sent again after
 * a broken line is answered, not doubled. In browsers only: `fetch` cannot tell how far an upload is. Throws `ProblemError`.
 */
export function upload<K extends UploadKey>(
  key: K,
  params: CallInput<K>['params'],
  { file, name, idempotencyKey, onProgress }: Upload,
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
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = ended;
    request.onerror = ended;
    request.ontimeout = ended;
    request.open('POST', addressOf<K>(key, { params } as CallInput<K>));
    request.timeout = 180_000;
    request.setRequestHeader('idempotency-key', idempotencyKey);
    const body = new FormData();
    body.append('file', file, name);
    request.send(body);
  });
}

type Upload = { file: Blob; name: string; idempotencyKey: string; onProgress: (part: number) => void };
