import type { Line } from '../service/definition.ts';
import type { Division } from '../service/directory.ts';
import type { StaffRole } from './person.ts';

/**
 * Which roles an office can hold: a police station handles, it does not lead. The veterans line leads in its place, looks
 * on from above it (R6.1, R6.2), and keeps the accounts; a city without counties (东莞, 中山) both leads and looks on.
 */
export function rolesOfOffice(line: Line, level: Division['level']): readonly StaffRole[] {
  if (line === 'window') return ['clerk'];
  if (line === 'government-data') return ['supervisor', 'administrator'];
  return line === 'veterans' ? veterans[level] : ['handler'];
}

/** Who keeps the accounts takes no part in the business and reads no access log (等保 2.0 L3: 三权分立; decision 0005). */
export function areKeptApart(roles: readonly StaffRole[]): boolean {
  return !roles.includes('administrator') || roles.every(role => role === 'administrator');
}

const veterans = {
  province: ['supervisor', 'administrator'],
  city: ['lead', 'handler', 'supervisor', 'administrator'],
  county: ['lead', 'handler', 'administrator'],
  town: ['handler'],
} as const satisfies Record<Division['level'], readonly StaffRole[]>;
