import { hash, verify } from '@node-rs/argon2';

/** `Algorithm.Argon2id`: the package declares it as an ambient const enum, which erasable TypeScript cannot name. */
const argon2id = 2;
/** OWASP's choice for argon2id: 19 MiB, two passes; about 30 ms, and little enough memory that a rush of sign-ins cannot exhaust it. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const passwordLength = { least: 10, most: 128 } as const;

/**
 * Argon2id with its own salt, about 30 ms; NFKC first, so that full-width letters of a Chinese keyboard are the same password.
 */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** `stored` is what `hashPassword` gave, with the cost of its day; throws when it is no argon2 hash. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFKC'));
}

/** Takes as long as checking a real password, so that time does not tell whether an account exists. */
export async function pretendToCheck(password: string): Promise<void> {
  nobodys ??= hashPassword('nobody');
  await isPassword(await nobodys, password.slice(0, passwordLength.most));
}
let nobodys: Promise<string> | undefined;

/** Is it long and varied enough, and not built around the account's own name? (等保 2.0: complexity) */
export function isStrongPassword(password: string, username: string): boolean {
  const length = [...password].length;
  if (length < passwordLength.least || length > passwordLength.most) return false;
  if (password.toLowerCase().includes(username.toLowerCase())) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];
  return classes.filter(each => each.test(password)).length >= 3;
}
