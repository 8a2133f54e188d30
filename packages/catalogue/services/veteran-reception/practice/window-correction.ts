import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { Scenario } from '@yimen/domain/practice/scenario.ts';
import { clerk, soldier } from './cast.ts';
import { reasonsGiven, together, toldAtOnce } from './rests.ts';

const kept = (material: string, form: 'original' | 'copy' = 'original'): MaterialMark => ({
  ...{ material, found: 'kept', form, copies: 1 },
});
const marks: MaterialMark[] = [
  { material: 'M02', found: 'seen', copies: 1 },
  ...['M03', 'M09', 'M11', 'M12', 'M13'].map(code => kept(code)),
  { material: 'M16', found: 'electronic', source: 'shared', copies: 1 },
  kept('M17', 'copy'),
];
const account: AskDraft = {
  target: { kind: 'field', field: 'bankAccount' },
  reason: 'mismatch',
  note: '与银行卡照片上的号码不同，请按卡面重填',
};
const letter: AskDraft = {
  target: { kind: 'material', material: 'M09' },
  reason: 'wrong-addressee',
  note: '抬头写成了邻县组织部，请部队重新开具',
};
const voucher: AskDraft = { target: { kind: 'material', material: 'M13' }, reason: 'missing' };
const declining = { item: '10', reason: 'already-handled' };

/** 一次性告知 and 不予受理: everything at once, and no refusal without its reason (R2.4). */
export const windowCorrection: Scenario = {
  code: 'window-correction',
  title: '窗口：补正一次说清，不受理讲明理由',
  for: ['clerk'],
  story:
    '练长青，党员，义务兵，自主就业。3月9日在网上提交申请，还没有到窗口来。您在初审中看到三处问题：收款账号与银行卡照片对不上；党员组织关系介绍信的抬头写成了邻县；退役医疗保险转移凭证没有。',
  opening: {
    on: '2026-03-09',
    settlement: '990101',
    answers: soldier('练长青', '449999200506129029', {
      ...{ politics: 'member', keepsLeague: false, joinedPartyDate: '2025-01-01' },
      ...{ fullMemberDate: '2026-01-01', partyDuesPaidTo: '2026-02' },
    }),
    declared: { M13: 'lacking' },
  },
  steps: [
    {
      as: clerk,
      on: '2026-03-11',
      scene: '今天是提交后的第二个工作日。初审要在五个工作日内有答复：受理、一次告知补正，或者不予受理。',
      ask: '三处问题怎样告知？',
      options: [
        {
          label: '先告知最急的介绍信，其余等他来了再说',
          commands: [{ type: 'requestCorrection', asks: [letter] }],
          why: '系统会发出这份通知，但它不完整：他补好介绍信再来，又听说还差两处。补正要一次告知全部内容。',
        },
        {
          label: '打电话说一声，等他补好再在系统里处理',
          why: '没有书面告知就没有依据，期限照样在走：逾期没有一次告知的，自收到之日起即为受理。',
        },
        {
          label: '三处一次告知，理由都选“材料不清晰、不完整”',
          commands: [
            {
              type: 'requestCorrection',
              asks: [account, letter, voucher].map(ask => ({ ...ask, reason: 'unclear' })),
            },
          ],
          meets: 'unknown-reason',
          why: '理由要说真实的毛病，他才知道怎样补。没有见过的材料谈不上不清晰，填写的内容也不是材料。',
        },
        {
          label: '三处一次告知，各选各的理由：不一致、抬头写错、缺少',
          commands: [{ type: 'requestCorrection', asks: [account, letter, voucher] }],
          right: true,
          why: '一份通知说清全部内容、每一处为什么、什么时候以前补齐。介绍信要部队重新开，早说一天，他就少等一天。',
        },
        {
          label: '材料不齐，直接作不予受理，请他齐了再申请',
          commands: [{ type: 'refuse', reason: 'identity-unproved', note: '材料不齐，请备齐后重新申请。' }],
          why: '材料不齐能补正的，应当告知补正，不是不予受理；何况“不能证明身份”也不是这里的事实。',
        },
      ],
      rests: [toldAtOnce, { item: '03', point: '介绍信抬头不是本县' }],
    },
    {
      as: clerk,
      on: '2026-03-18',
      meanwhile: [
        {
          by: 'applicant',
          on: '2026-03-16',
          command: {
            type: 'answerCorrection',
            answers: { bankAccount: '6228480000000000026' },
            declared: { M09: 'bring', M13: 'bring' },
          },
        },
      ],
      scene:
        '练长青在网上改好了账号，3月18日带着新开的介绍信和医保凭证来到窗口，材料全部齐了。核对时您看到：他报名的适应性培训，上一季在本县已经办结过。',
      ask: '怎样受理？',
      options: [
        {
          label: '有一项办过了，整份申请作不予受理',
          commands: [{ type: 'refuse', reason: 'already-handled', note: '培训报名此前已经办结。' }],
          why: '系统会照办，可是一项不能办，不影响其余七项。“此前已经办结”说的是一个事项，不能用来退掉整份申请。',
        },
        {
          label: '受理其余各项，培训报名不受理，不用写理由',
          commands: [{ type: 'accept', marks, declined: [{ ...declining, note: '' }], place: '综合窗口' }],
          meets: 'reason-needs-words',
          why: '不受理要选理由，还要用一两句话写明具体情况：凭什么、接下来怎么办。',
        },
        {
          label: '受理其余各项；培训报名不予受理，选理由并写明情况',
          commands: [
            {
              ...{ type: 'accept', marks, place: '综合窗口' },
              declined: [
                { ...declining, note: '本人已参加本县上一季适应性培训并结业，结业证书可以在培训机构补领。' },
              ],
            },
          ],
          right: true,
          why: '其余事项当场同时分送；不受理的这一项，系统发出不予受理通知书，写明理由、依据和救济途径。',
        },
        {
          label: '全部受理，让后面的部门去退',
          commands: [{ type: 'accept', marks, declined: [], place: '综合窗口' }],
          why: '窗口看得见的事推给后面，他要多等几天才听到同一句话，部门也白办一次。',
        },
      ],
      rests: [together, reasonsGiven],
    },
    {
      as: clerk,
      on: '2026-03-18',
      scene: '练长青听说培训不给报，有些不高兴：“证书我还没拿到呢，凭什么说办过了？”',
      ask: '您怎样答复？',
      options: [
        {
          label: '“系统就是这样显示的，我也没有办法。”',
          why: '理由要由人说清楚。把系统推到前面，等于没有理由。',
        },
        {
          label: '劝他自己撤回这一项，免得留下不予受理的记录',
          commands: [{ type: 'withdrawItem', item: '10', note: '本人同意撤回。' }],
          meets: 'not-allowed-now',
          why: '不予受理已经作出，撤回也改不了。让人“自愿撤回”来掩盖不予受理，他就失去了救济的凭据。',
        },
        {
          label: '把不予受理通知书交给他，念清理由，告诉他不服可以复议、诉讼；证书可以找培训机构补领',
          right: true,
          why: '通知书上有理由、依据和期限：六十日内可以申请行政复议，六个月内可以提起行政诉讼。真正的难处（证书没有拿到），另指一条路。',
        },
      ],
      rests: [reasonsGiven],
    },
  ],
  closing:
    '补正：一次、书面、全部、各有各的理由。不予受理：只在该退的那一项上，选理由、写情况、给文书、讲救济。',
};
