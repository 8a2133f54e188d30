import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { Scenario } from '@yimen/domain/practice/scenario.ts';
import { clerk, soldier } from './cast.ts';
import { once, together } from './rests.ts';

const marks: MaterialMark[] = [
  { material: 'M02', found: 'seen', copies: 1 },
  ...['M03', 'M11', 'M12', 'M13'].map(
    (material): MaterialMark => ({ material, found: 'kept', form: 'original', copies: 1 }),
  ),
  { material: 'M16', found: 'electronic', source: 'shared', copies: 1 },
  { material: 'M17', found: 'kept', form: 'copy', copies: 1 },
];
const accept = { type: 'accept', marks: [], declined: [], place: '综合窗口' } as const;

/** 容缺受理: what is secondary comes later, and nobody is sent home for it (domain.md §3.3). */
export const windowDeferral: Scenario = {
  code: 'window-deferral',
  title: '窗口：少带一份，不让人白跑',
  for: ['clerk'],
  story:
    '练海生，义务兵，立过三等功，自主就业。3月9日在网上提交申请，3月10日带着材料来到窗口。材料带得齐，只有立功受奖证书还在托运的行李里，大约一周后才到。',
  opening: {
    on: '2026-03-09',
    settlement: '990101',
    answers: soldier('练海生', '449999200403159014', { honoured: true, meritGrade: 'third' }),
    declared: { M18: 'lacking' },
  },
  steps: [
    {
      as: clerk,
      on: '2026-03-10',
      scene:
        '您先核验身份。练海生没有居民身份证：入伍时户口已经注销。他带来了退出现役证，上面有公民身份号码。',
      ask: '身份怎样核验？',
      options: [
        {
          label: '请他先去派出所办好居民身份证，再来窗口',
          why: '入伍时户口已注销，这时要居民身份证，是让他为一份不必要的证件先跑别处。居民身份证在这几项里不是必需材料。',
        },
        {
          label: '凭退出现役证和公民身份号码核验，其余材料当场核对、登记',
          commands: [{ type: 'checkMaterials', marks }],
          right: true,
          why: '退出现役证看过当场退还，介绍信和凭证原件收存，照片从共享的证照里调用。每份材料怎样收，由目录写明。',
        },
        {
          label: '以“现有材料不能证明申请人身份”作不予受理',
          commands: [
            {
              type: 'refuse',
              reason: 'identity-unproved',
              note: '没有居民身份证，请办好居民身份证后再来申请。',
            },
          ],
          why: '系统会按您说的发出不予受理通知书，但理由不成立：退出现役证和公民身份号码足以证明身份。没有正当理由的不予受理是要被督办的。',
        },
        {
          label: '核对材料时把退出现役证原件也收存下来，领结果时再退',
          commands: [
            {
              type: 'checkMaterials',
              marks: [{ material: 'M02', found: 'kept', form: 'original', copies: 1 }],
            },
          ],
          why: '目录写明这份证件“看过退还”。系统虽然让您这样登记，但原件扣在窗口，他办别的事就没有证件可用，窗口也多一份保管责任。',
        },
      ],
      rests: [{ item: '01', point: '因为没有居民身份证就不让登记' }, once],
    },
    {
      as: clerk,
      on: '2026-03-10',
      scene: '其余材料都已核对。立功受奖证书缺着，信息采集和一次性经济补助要用到它。练海生说证书一到就补。',
      ask: '怎样受理？',
      options: [
        {
          label: '直接点“受理”，证书以后再说',
          commands: [accept],
          meets: 'materials-missing',
          why: '缺着必需材料不能当作齐全受理。次要材料可以容缺，但要有承诺和日期。',
        },
        {
          label: '他口头答应了，就办容缺受理',
          commands: [{ ...accept, deferral: { materials: ['M18'], signed: false, until: null } }],
          meets: 'promise-needed',
          why: '容缺受理凭的是申请人自己的承诺：在网上承诺过，或者在窗口签署《容缺受理承诺书》。口头答应事后说不清。',
        },
        {
          label: '请他签承诺书，把日子放宽到4月30日',
          commands: [{ ...accept, deferral: { materials: ['M18'], signed: true, until: '2026-04-30' } }],
          meets: 'deferral-too-long',
          why: '补齐期限不得超过事项的承诺时限：放得太宽，经济补助就不能在承诺的日子办结。',
        },
        {
          label: '说明条件和后果，请他签承诺书，3月20日以前补齐，容缺受理',
          commands: [{ ...accept, deferral: { materials: ['M18'], signed: true, until: '2026-03-20' } }],
          right: true,
          why: '主要材料齐全，次要材料凭书面承诺后补。能办的事项同时分送，不等证书；要用证书的事项，结果等证书到了再发。',
        },
        {
          label: '退出现役证他也想先拿去用，一并容缺',
          commands: [
            { ...accept, deferral: { materials: ['M02', 'M18'], signed: true, until: '2026-03-20' } },
          ],
          meets: 'not-deferrable',
          why: '退出现役证是主要材料，不能容缺；而且刚才已经看过、退还本人，不欠这一份。',
        },
      ],
      rests: [{ item: '08', point: '立功证书、残疾军人证没有带来' }, together],
    },
    {
      as: clerk,
      on: '2026-03-17',
      scene:
        '3月17日，证书到了。练海生打来电话，说人在邻市找工作，问要不要再来一趟窗口。他当天把证书复印件用EMS寄来，您已收到。',
      ask: '接下来做什么？',
      options: [
        {
          label: '请他本人带证书原件来窗口当面核对',
          why: '复印件目录里是收的，为一份复印件让人从邻市回来，就多跑了一次。',
        },
        {
          label: '先勾“电子件已有”，省得录复印件',
          commands: [
            { type: 'checkMaterials', marks: [{ material: 'M18', found: 'electronic', copies: 1 }] },
          ],
          meets: 'file-needed',
          why: '怎样收到就怎样登记。系统里没有这个电子文件，写成电子件，归档时就缺一份。',
        },
        {
          label: '把收到的复印件登记收存；他没有来，不登记到场',
          commands: [
            { type: 'checkMaterials', marks: [{ material: 'M18', found: 'kept', form: 'copy', copies: 1 }] },
          ],
          right: true,
          why: '承诺到此兑现，被它等着的结果可以发了。到场次数仍是一次：这个数是登记出来的事实，不是口号。',
        },
        {
          label: '登记收存，再补登一次到场，手续看着完整',
          commands: [
            { type: 'checkMaterials', marks: [{ material: 'M18', found: 'kept', form: 'copy', copies: 1 }] },
            { type: 'recordVisit', place: '综合窗口', why: '补交证书', items: ['08', '09'] },
          ],
          why: '系统不知道他有没有来，会照您说的记下。可是没有来的到场，让“最多跑一次”的数字失真，也对不起没有跑第二次的人。',
        },
      ],
      rests: [once],
    },
  ],
  closing:
    '看材料先分主要、次要：主要的缺了一次告知补正，次要的缺了凭书面承诺容缺受理。能用证件号码、共享证照、邮寄解决的，不请人再跑。',
};
