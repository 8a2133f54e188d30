import type { DeliveryWay } from '../application/item.ts';
import type { ApplicantDuty } from '../calendar/applicant-deadline.ts';
import type { Condition } from '../form/condition.ts';
import type { Field, Form } from '../form/field.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Retention } from './retention.ts';
import type { UploadRule } from './upload-rule.ts';

/**
 * A service (“一件事”) as data (law 4): what is asked, which items it opens, what each needs, how long each may take.
 * The engine knows nothing about soldiers; `packages/catalogue/services/veteran-reception` declares them.
 */
export type ServiceDefinition = {
  code: string;
  version: number;
  name: string;
  /** The line that leads and sees the whole (R6.1 统筹). */
  leadLine: Line;
  basis: readonly LegalBasis[];
  form: Form;
  items: readonly ItemDefinition[];
  materials: readonly MaterialDefinition[];
  /** Field ids every item's department may see: who the person is and how to reach him. */
  commonFields: readonly string[];
  /** Field ids that decide which items apply; asked first. */
  routingFields: readonly string[];
  /** The applicant's own deadlines count from this date field (domain.md §0.1). */
  applicantDeadlineFrom: string;
  /** Which of them he has. */
  applicantDuties: readonly DutyRule[];
  /** Where and when the window receives, as far as the localities have said (R2.1); the nearest above a settlement counts. */
  sites?: readonly Site[];
  /** What he is told before he hands in, and agrees to (PIPL arts.14, 17, 29, 30). A form that asks sensitive facts must have one. */
  consent?: Consent;
  /** How he says where results on paper go (R4.2); without it they are collected at the window. */
  delivery?: DeliveryRule;
  reasons: ReasonCatalogue;
  /** By when a correction notice is to be answered (working days), what stands still until then, and what it says before acceptance and after. */
  correction: {
    within: Sourced<number>;
    stops: Sourced<Stops>;
    before: CorrectionWords;
    after: CorrectionWords;
  };
  /** For how many months a broken promise of 容缺 excludes its giver from another (domain.md §3.3); without it nobody is. */
  brokenPromiseBars?: Sourced<number>;
  /** What may be done against a decision of the window, for items that are a matter of government. */
  remedy: { text: string; basis: string };
  /** 归档: the 门类 its cases are filed under, how many days after the last of a case it is archived by itself, and for how long what came to no result is kept. */
  archive: {
    category: { code: string; name: string; source: string };
    after: Sourced<number>;
    terms: ArchiveTerms;
  };
  /** 初审: within how many working days after it was handed in, or put right, the window accepts, asks or refuses (行政许可法 art.32). */
  review: { within: Sourced<number> };
};

/**
 * What a correction notice says: on what it is told, how it is answered, and what happens otherwise. Before acceptance the window asks and may
 * refuse; after it a department asks and may end its item.
 */
export type CorrectionWords = { opening: string; how: string; otherwise: string };

/** 保管期限 of a case that was refused, and of one that was withdrawn; what was decided in it before may be kept longer. */
export type ArchiveTerms = Record<'refused' | 'withdrawn', Sourced<Retention>>;

/** One duty of the applicant's own: whom it binds, and the item that fulfils it once granted. */
export type DutyRule = { duty: ApplicantDuty; when?: Condition; item?: string };

/**
 * 告知同意: the notice, the agreement, and apart from it the agreement to sensitive kinds (PIPL art.29). Its own version is recorded
 * with every submission, so that it is known for ever what each person agreed to.
 */
export type Consent = {
  version: number;
  notice: readonly { title: string; text: string }[];
  agree: string;
  agreeSensitive: string;
  /** Every sensitive field and picture stands in one kind; a kind is shown when one of its fields or materials is asked. */
  sensitive: readonly SensitiveKind[];
};
export type SensitiveKind = {
  label: string;
  why: string;
  /** The items that this is needed for; left out: any of them. Another item that wants to see it says why in a kind of its own. */
  items?: readonly string[];
  fields: readonly string[];
  materials: readonly string[];
};

/**
 * Which answers say how results on paper reach him (R4.2): the choice and what each of its values means, with the field that
 * holds the address; whether several travel together; who receives them.
 */
export type DeliveryRule = {
  field: string;
  ways: Readonly<Record<string, { way: DeliveryWay; address?: string }>>;
  together: string;
  name: string;
  phone: string;
};

/** The window of one place as people find it: what hangs over the door, where, whom to call, when it is open. */
export type Site = { division: string; name: string; address: string; telephone: string; hours: string };

/** 工作条线: the eight working lines, the traffic police office and the window itself (domain.md §3.7). */
export const lines = [
  'window',
  'veterans',
  'organisation',
  'police',
  'traffic-police',
  'social-security',
  'medical-insurance',
  'armed-forces',
  'youth-league',
  'government-data',
] as const;
export type Line = (typeof lines)[number];

/** A value with where it comes from and how sure we are, so that a county can correct it (issue: catalogue). */
export type Sourced<T> = {
  value: T;
  source: string;
  confidence: 'found' | 'high' | 'medium' | 'low' | 'design';
};

/** A text something stands on. How it is cited is `citation.ts`: titles stand here bare and in full. */
export type LegalBasis = {
  title: string;
  /** 文号, in brackets behind the title. */
  number?: string;
  article?: string;
  /** What it says there, where that has to be told. */
  says?: string;
  /** Its first and its last day as law, where a decision could fall outside. */
  from?: PlainDate;
  until?: PlainDate;
  /** What it settles, where that is no ground of a decision: who handles the item, how long it may take, how things go. */
  about?: 'duty' | 'limits' | 'procedure';
  source: string;
};

export type ItemDefinition = {
  /** Two digits, the policy's order: '01' … '11'; N items go on from '12'. */
  code: string;
  name: string;
  shortName: string;
  /** The policy clause: 'R1.1' … */
  requirement: string;
  line: Line;
  /** All must hold for the item to apply; each says why it does or does not, in Chinese. */
  eligibility: readonly EligibilityRule[];
  /** The applicant may untick it. */
  optional: boolean;
  /** Fields beyond `commonFields` that its department sees. */
  fields: readonly string[];
  materials: readonly ItemMaterial[];
  /** Working days; null where the law sets none. */
  statutory: Sourced<number | null>;
  /** Working days; 0 means on the same day. */
  promised: Sourced<number>;
  /** 即办 (R4.1): may be concluded without 签收 first. Under a condition where only some cases are simple. */
  onTheSpot: { allowed: boolean; when?: Condition; source: string };
  dependsOn: readonly Dependency[];
  /** How its department gets it in this place; absent: it logs in (R3.3). */
  channel?: Channel;
  /** What the department records when it grants. Shown to the soldier. */
  result: ResultDefinition;
  /** Verifications the department makes and others may see, such as 入伍信息核查. */
  checks: readonly CheckDefinition[];
  /** What the item costs a person who handles it by itself (R4.3); left out: unknown, and counted as nothing. */
  apart?: Sourced<Toll>;
  /** 须本人到场: nobody may act for the soldier. */
  inPerson: boolean;
  /** 行政许可 (domain.md §0.6). */
  licence: boolean;
  /** 政务服务事项, and so rated (好差评). */
  governmentService: boolean;
  basis: readonly LegalBasis[];
  /** 保管期限 of a case in which it is one of the items. */
  retention: Sourced<Retention>;
  /** What is to be looked at, short, for window and department (R6.4); what no text says is a proposal, and shown as one. */
  toCheck?: readonly Sourced<string>[];
  /** What usually goes wrong, for window staff (R6.4). */
  usualFaults: readonly string[];
};

/**
 * `paper`: the department is not online; papers go to it with a 材料交接单 and the window records what it did (R3.4). `clockFrom`: whether
 * its days count from the day the window sends or the day it signs.
 */
export type Channel = {
  way: 'login' | 'paper';
  clockFrom: 'sent' | 'signed';
  source: string;
  confidence: Sourced<never>['confidence'];
};
/** Visits to a counter, copies of papers handed in, and working days until there is an answer. */
export type Toll = { visits: number; copies: number; days: number };

export type EligibilityRule = { when: Condition; because: string; otherwise: string };

/** `hard`: the dependent waits, and its clock starts when it is unlocked. `soft`: it starts at once; the picture shows the tie. */
export type Dependency = { item: string; kind: 'hard' | 'soft'; when?: Condition; why: string };

export type ItemMaterial = { material: string; when?: Condition; optional?: boolean };

export type MaterialDefinition = {
  code: string;
  name: string;
  /** What may be handed in. */
  accepts: readonly ('original' | 'copy' | 'electronic')[];
  /** What happens to an original: looked at and given back, kept on file, or taken back by the issuer's line. */
  keeping: 'seen' | 'kept' | 'surrendered';
  copies: number;
  /** 次要材料, may be deferred (容缺). */
  secondary: boolean;
  /** Working days within which a deferred one must come, from acceptance; every secondary material has it, and no other. */
  deferral?: Sourced<number>;
  /** Made by the platform or by an item of the same application; never asked of the soldier. */
  producedBy?: string;
  /** The kind of paper that it is when the platform issues it; left out: it comes to be as no paper of the platform. */
  issuedAs?: string;
  /** How long it may serve later applications of the same person once a window has found it right (R5.2); left out: not at all. */
  validFor?: Sourced<Validity>;
  /** What may be uploaded of it, where that is less than usual: see `upload-rule.ts`. */
  upload?: UploadRule;
  note?: string;
  source: string;
};

/** Months from the day a window last looked at it; for good; or never: each application needs one of its own. */
export type Validity = number | 'for-good' | 'never';

export type ResultDefinition = {
  name: string;
  delivery: 'electronic' | 'paper' | 'both' | 'none';
  fields: readonly Field[];
  /** Material codes this result becomes for other items. */
  produces: readonly string[];
  /** Papers the office gives when it grants. */
  papers?: readonly ResultPaper[];
};

/** A paper that comes of a result: printed with `template`, numbered with the two letters of `mark`. */
export type ResultPaper = {
  title: string;
  template: string;
  mark: string;
  when?: Condition;
  /** The item whose department it is written to and reaches inside (R5.3); only when that item is of the application. */
  to?: string;
  /** The result field that holds the office's own number. */
  numberField?: string;
};

export type CheckDefinition = {
  code: string;
  name: string;
  outcomes: readonly { value: string; label: string; passes: boolean }[];
  /** The item cannot be granted until the check has passed. */
  requiredToGrant: boolean;
  /** Items whose department sees the outcome. */
  sharedWith: readonly string[];
};

export type Reason = {
  code: string;
  text: string;
  /** Its own law; of a decision that stands on what its item stands on: `itemBasis`. */
  basis?: readonly LegalBasis[];
  /** It stands on the law of what it is said of, the item or the service as a whole, for want of one of its own. */
  itemBasis?: true;
  /** Only where the answers are so, by routing fields: nobody is turned down for what was never asked. */
  when?: Condition;
  /** Only for these items; an empty list: only for the application as a whole. Left out: for any of them. */
  items?: readonly string[];
  /** Corrections only: what it may be said of. Left out: of anything. */
  targets?: readonly ReasonTarget[];
  /** Corrections only: of these materials alone. */
  materials?: readonly string[];
  /** Pauses only: which limits stand still meanwhile. */
  stops?: Stops;
};
/**
 * What a pause stops: `both` limits, where the law lets the statutory one stand still (the reason's basis says which law), or the
 * `promise` alone. An office's own delay never moves the statutory day (行政许可法 arts.42, 45).
 */
export const stopped = ['both', 'promise'] as const;
export type Stops = (typeof stopped)[number];
/** `original`: a paper whose original stays with the office; `shown`: a paper the office has before it. */
export const reasonTargets = ['field', 'material', 'original', 'shown'] as const;
export type ReasonTarget = (typeof reasonTargets)[number];
/** Reasons are chosen from lists, so that figures can be made of them and nobody refuses without one. */
export type ReasonCatalogue = {
  correction: readonly Reason[];
  refusal: readonly Reason[];
  denial: readonly Reason[];
  termination: readonly Reason[];
  pause: { special: readonly Reason[]; external: readonly Reason[] };
  returning: readonly Reason[];
};
