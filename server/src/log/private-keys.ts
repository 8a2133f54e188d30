// The keys whose values are never written, whatever they hold and however deep they sit.

const hidden = new Set(
  [
    // secrets
    ...[
      'password',
      'passphrase',
      'secret',
      'token',
      'accessToken',
      'refreshToken',
      'idToken',
      'otp',
      'totp',
      'pin',
    ],
    ...['authorization', 'cookie', 'set-cookie', 'x-api-key', 'apiKey', 'master', 'plaintext'],
    // the person
    ...[
      'fullName',
      'realName',
      'soldierName',
      'applicantName',
      'spouseName',
      'agentName',
      'recipient',
      'applicant',
    ],
    ...[
      'idNumber',
      'idCard',
      'phone',
      'mobile',
      'tel',
      'telephone',
      'email',
      'address',
      'bankCard',
      'bankAccount',
    ],
    ...['dischargeCard', 'answers', 'materials', 'fields', 'formData'],
    // whole contents: a request's body, and what PostgreSQL tells about a failing row
    ...[
      'body',
      'payload',
      'rawBody',
      'detail',
      'where',
      'internalQuery',
      'parameters',
      'bindings',
      'input',
      'received',
    ],
  ].map(plainKey),
);

/** Whether the value under this key must not be written. `id_number`, `idNumber` and `ID-Number` are one key. */
export function isPrivateKey(key: string): boolean {
  return hidden.has(plainKey(key));
}

/**
 * Whether `value` under `key` is a person's name: `name` is also what errors, jobs and tables have, and those are ASCII here.
 */
export function isPersonName(key: string, value: unknown): boolean {
  return key === 'name' && typeof value === 'string' && /[^\x20-\x7e]/.test(value);
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}
