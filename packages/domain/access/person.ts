/** Roles are few and plain; an account holds one or more of them in one agency. */
export const roles = ['applicant', 'clerk', 'handler', 'lead', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];
export type StaffRole = Exclude<Role, 'applicant'>;

/** Who is asking, as the door knows him. `stranger` has not signed in. */
export type Person =
  | { kind: 'stranger' }
  | { kind: 'citizen'; id: string }
  | {
      kind: 'staff';
      id: string;
      name: string;
      agency: string;
      division: string;
      roles: readonly StaffRole[];
    };
