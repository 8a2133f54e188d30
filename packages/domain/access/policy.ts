import type { CommandType } from '../application/command.ts';
import type { Role } from './person.ts';

/** Reading is an act too: each list and each view is asked for by name. */
export const reads = [
  'readOwn',
  'readForWindow',
  'readItem',
  'readWhole',
  'readCards',
  'readUrges',
  'unmask',
  'manageStaff',
  'readAccessLog',
  'readArchive',
  'readBoard',
  'printMany',
  'readThresholds',
  'readAnnex',
  'printPoster',
  'learn',
  'handRatingCode',
  'readRatings',
  'readAssessment',
] as const;
export type Read = (typeof reads)[number];
/** What is done with the annex (R8): its sheets are no applications, and their commands their own (`annex/access.ts`). */
export const annexActs = ['fillAnnex', 'reviewAnnex', 'receiveAnnex'] as const;
export type AnnexAct = (typeof annexActs)[number];
/** What holds for the whole province is set by who looks on over all of it: `division` must be the province (`whole-province.ts`). */
export const settings = ['setThresholds', 'setAssessment', 'fixAssessment'] as const;
export type Setting = (typeof settings)[number];
/** 典型经验 (R7.2): who stands where is `experience/experience.ts`. */
export const experienceGuards = ['writeExperience', 'reviewExperience'] as const;
export type ExperienceGuard = (typeof experienceGuards)[number];
export type GuardedAct = CommandType | Read | AnnexAct | Setting | ExperienceGuard;

/**
 * How far a role reaches for an act: his `own` application, applications settling within his agency's `division`
 * (a county, a town, or for supervisors a city or the province), or items sent to his `agency`.
 */
export type Reach = 'own' | 'division' | 'agency';

/**
 * role × jurisdiction × act (law 7, second half). One table for the door and the buttons; what is not here is forbidden.
 * `settleClocks`, `settleDeferrals`, `issueCards` and `labelParcel` are nobody's: only the platform does them. Printed as `laws/access.golden.txt`.
 */
export const policy = {
  start: { applicant: 'own' },
  saveDraft: { applicant: 'own' },
  submit: { applicant: 'own' },
  discard: { applicant: 'own' },
  withdraw: { applicant: 'own', clerk: 'division' },
  withdrawItem: { applicant: 'own', clerk: 'division' },
  answerCorrection: { applicant: 'own' },
  register: { clerk: 'division' },
  attachFile: { applicant: 'own', clerk: 'division' },
  removeFile: { applicant: 'own', clerk: 'division' },
  reuseMaterial: { applicant: 'own', clerk: 'division' },
  endReuse: { applicant: 'own', clerk: 'division' },
  checkMaterials: { clerk: 'division' },
  requestCorrection: { clerk: 'division' },
  amend: { clerk: 'division' },
  refuse: { clerk: 'division' },
  accept: { clerk: 'division' },
  recordVisit: { clerk: 'division', lead: 'division', handler: 'agency' },
  /** Here `agency` is the office that recorded it: each puts right its own records, the lead everybody's. */
  strikeVisit: { clerk: 'agency', lead: 'division', handler: 'agency' },
  settleClocks: {},
  settleDeferrals: {},
  issueCards: {},
  /** Here `agency` is the office the card went to. */
  answerCard: { handler: 'agency' },
  /** Who approves it sits above the county whose lead is himself told of it: the city or the province. */
  cancelCard: { supervisor: 'division' },
  /** The lead asks offices and the window, the city and the province ask all of them. */
  urge: { lead: 'division', supervisor: 'division' },
  answerUrge: { handler: 'agency', clerk: 'division', lead: 'division' },
  rate: { applicant: 'own' },
  callBack: { lead: 'division' },
  mendRating: { lead: 'division' },
  archive: { clerk: 'division', lead: 'division' },
  chooseDelivery: { applicant: 'own', clerk: 'division' },
  sendParcel: { clerk: 'division' },
  labelParcel: {},
  trackParcel: { clerk: 'division' },
  claim: { handler: 'agency' },
  release: { handler: 'agency' },
  receive: { handler: 'agency' },
  pause: { handler: 'agency' },
  resume: { handler: 'agency' },
  returnToWindow: { handler: 'agency' },
  redispatch: { clerk: 'division' },
  recordCheck: { handler: 'agency' },
  conclude: { handler: 'agency' },
  deliver: { handler: 'agency', clerk: 'division' },
  handOver: { clerk: 'division' },
  signSheet: { handler: 'agency', clerk: 'division' },
  reportLost: { handler: 'agency', clerk: 'division' },
  reportFound: { handler: 'agency', clerk: 'division' },
  recallSheet: { clerk: 'division' },
  returnPapers: { handler: 'agency', clerk: 'division' },
  giveBack: { clerk: 'division' },
  recordPause: { clerk: 'division' },
  recordResume: { clerk: 'division' },
  recordReturn: { clerk: 'division' },
  recordResult: { clerk: 'division' },
  setThresholds: { supervisor: 'division' },
  /** They hold for everybody, so everybody at a desk may know them. */
  readThresholds: { clerk: 'division', handler: 'agency', lead: 'division', supervisor: 'division' },
  readOwn: { applicant: 'own' },
  readForWindow: { clerk: 'division' },
  readItem: { handler: 'agency' },
  readWhole: { lead: 'division', supervisor: 'division' },
  /** Cards: of one's office, of one's places, of everything below. */
  readCards: { handler: 'agency', lead: 'division', supervisor: 'division' },
  /** Urges: a handler those of his office, the window those to the window, who may urge all of his places. */
  readUrges: { handler: 'agency', clerk: 'division', lead: 'division', supervisor: 'division' },
  unmask: { clerk: 'division', handler: 'agency', lead: 'division' },
  manageStaff: { administrator: 'division' },
  readAccessLog: { lead: 'division', supervisor: 'division' },
  /** The archive of a place: its list, its packages, its hand-over lists. */
  readArchive: { lead: 'division' },
  /** 看板: figures of a place and the lists behind them; an office of its own items. */
  readBoard: { lead: 'division', supervisor: 'division', handler: 'agency' },
  /** Papers of a place printed many at once (decision 0015): everything stands on them in full. */
  printMany: { clerk: 'division', lead: 'division' },
  /** The annex of a place (R8): who may write at which level is `annex/access.ts`. */
  readAnnex: { lead: 'division', supervisor: 'division' },
  fillAnnex: { lead: 'division' },
  reviewAnnex: { lead: 'division', supervisor: 'division' },
  receiveAnnex: { supervisor: 'division' },
  /** The poster of a window; nothing of anybody's stands on it, but a window hangs up its own (R7.1). */
  printPoster: { clerk: 'division', lead: 'division', supervisor: 'division' },
  /** Posters, published good practice and practice cases: nothing of anybody's. */
  learn: { clerk: 'division', handler: 'agency', lead: 'division', supervisor: 'division' },
  writeExperience: { lead: 'division' },
  reviewExperience: { supervisor: 'division' },
  /** The window hands the soldier the code by which he may rate (decision 0030). */
  handRatingCode: { clerk: 'division' },
  /** What was said of a place, and of one's own items. */
  readRatings: { lead: 'division', supervisor: 'division', handler: 'agency' },
  /** 考核 (R6.3): whoever is assessed, and whoever looks on over him; an office is not assessed, its place is. */
  readAssessment: { lead: 'division', supervisor: 'division' },
  setAssessment: { supervisor: 'division' },
  fixAssessment: { supervisor: 'division' },
} as const satisfies Record<GuardedAct, Partial<Record<Role, Reach>>>;
