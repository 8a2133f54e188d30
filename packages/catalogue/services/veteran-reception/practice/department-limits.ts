import type { AskDraft, Command } from '@yimen/domain/application/command.ts';
import type { Scenario } from '@yimen/domain/practice/scenario.ts';
import { bureau, clerk, soldier } from './cast.ts';
import { leastData, once, reasonsGiven, together } from './rests.ts';

const on = (item: string, act: object): Command => ({ item, seen: null, ...act }) as Command;
const asking = (...asks: AskDraft[]) => on('09', { type: 'pause', kind: 'correction', asks });
const material = (code: string, reason: string): AskDraft => ({
  ...{ target: { kind: 'material', material: code }, reason },
});
const account: AskDraft = {
  target: { kind: 'field', field: 'bankAccount' },
  reason: 'mismatch',
  note: '户名是申请人母亲，请换成本人账户',
};

/** A department: only what its item needs, within its days, and no without a reason (R3.3, R4.1, R4.2). */
export const departmentLimits: Scenario = {
  code: 'department-limits',
  title: '部门：按期办、补正有边、不予办理有理由',
  for: ['handler'],
  story:
    '练远山，义务兵，自主就业。3月10日窗口受理，各事项同时分送。您在练习县退役军人事务局经办一次性经济补助（承诺10个工作日）和教育培训报名（承诺5个工作日）。',
  opening: {
    on: '2026-03-09',
    settlement: '990101',
    answers: soldier('练远山', '44999920030721903X'),
    accepted: { on: '2026-03-10', by: clerk },
  },
  steps: [
    {
      as: bureau,
      on: '2026-03-11',
      scene: '一次性经济补助出现在您的待办里。这两天正是集中报到，手上已经有二十几件。',
      ask: '先做什么？',
      options: [
        {
          label: '先放着，攒够一批再签收',
          why: '承诺时限从受理分送就开始算，不是从您签收算起。放着不签收，天数照走，退役士兵看到的也是“部门还没有接”。',
        },
        {
          label: '材料看着都对，不签收直接办结',
          commands: [on('09', { type: 'conclude', outcome: 'granted', result: {} })],
          meets: 'not-on-the-spot',
          why: '这一项要查阅档案核定，不是即办件，先签收再办。',
        },
        {
          label: '签收，归到自己名下办',
          commands: [on('09', { type: 'receive' })],
          right: true,
          why: '签收表示单位收到了，谁签收就在谁名下。同事看得见，不会两个人同时办一件。',
        },
        {
          label: '这几天忙，先以“不属于本部门职责”退回窗口',
          commands: [on('09', { type: 'returnToWindow', reason: 'not-our-item', note: '请窗口核实。' })],
          why: '系统会退，可这一项就是本局的职责。用退回换时间，窗口要再分送一次，法定时限也不会因此停下。',
        },
      ],
      rests: [together],
    },
    {
      as: bureau,
      on: '2026-03-12',
      scene: '审查时您发现：银行卡复印件上的户名是练远山的母亲。服役时间、安置方式与档案一致。',
      ask: '怎样处理？',
      options: [
        {
          label: '账户不是本人的，作不予办理',
          commands: [
            on('09', {
              ...{ type: 'conclude', outcome: 'denied' },
              ...{ reason: 'conditions-unmet', note: '收款账户不是本人。' },
            }),
          ],
          why: '换一个账户就能办的事，不能作不予办理。可以补正的，先告知补正。',
        },
        {
          label: '告知补正：换本人账户，重交银行卡；顺便请他再交一份退出现役证复印件备用',
          commands: [asking(account, material('M17', 'wrong-material'), material('M02', 'missing'))],
          why: '退出现役证窗口已经核过、登记在案。一次收齐、反复使用，已经交过的不再要第二次。',
        },
        {
          label: '告知补正：换本人账户，重交银行卡；再看一下他的介绍信',
          commands: [asking(account, material('M17', 'wrong-material'), material('M03', 'missing'))],
          meets: 'unknown-target',
          why: '部门只能要本事项目录里列明的材料。行政介绍信是报到登记用的，与核定补助无关。',
        },
        {
          label: '告知补正：换本人账户，重交银行卡，两处一次说清',
          commands: [asking(account, material('M17', 'wrong-material'))],
          right: true,
          why: '通知发出，这一项的时限暂停，其他事项照常办。补齐后系统自动恢复计时。',
        },
        {
          label: '先以“等待财政部门审核拨付”暂停计时，慢慢联系他',
          commands: [
            on('09', { type: 'pause', kind: 'external', reason: 'finance-payment-pending', note: '等待。' }),
          ],
          why: '系统不知道您在等什么，会停下时限。可财政并没有在审核：停表的理由不真实，他也不知道要换账户。',
        },
      ],
      rests: [{ item: '09', point: '收款账户不是本人名下' }, once, leastData],
    },
    {
      as: bureau,
      on: '2026-03-18',
      meanwhile: [
        {
          by: 'applicant',
          on: '2026-03-16',
          command: {
            type: 'answerCorrection',
            answers: { bankAccount: '6228480000000000026' },
            declared: { M17: 'bring' },
          },
        },
        {
          by: clerk,
          on: '2026-03-17',
          command: {
            type: 'checkMaterials',
            marks: [{ material: 'M17', found: 'kept', form: 'copy', copies: 1 }],
          },
        },
      ],
      scene: '练远山补齐了，时限已经恢复计算。按档案核定：服役24个月，没有立功。财政拨款要等月底的批次。',
      ask: '今天怎样办？',
      options: [
        {
          label: '等财政把钱发到账再办结',
          why: '核定和发放是两件事：核定有时限，发放由财政分批办理。等发放再办结，就超过了承诺的日子。',
        },
        {
          label: '核定完成，点“准予办结”，金额以后再填',
          commands: [on('09', { type: 'conclude', outcome: 'granted', result: { approvedMonths: '24' } })],
          meets: 'result-incomplete',
          why: '结果没有填完，退役士兵拿到的是一份没有金额的核定表。',
        },
        {
          label: '填写核定月数和金额，准予办结，并告诉他发放由财政分批办理',
          commands: [
            on('09', {
              ...{ type: 'conclude', outcome: 'granted' },
              result: { approvedMonths: '24', approvedAmount: '36000' },
              note: '发放由财政部门分批办理，预计月底。',
            }),
          ],
          right: true,
          why: '在承诺的时限内办结，核定表随即发给本人。发放的时间讲清楚，免得误会。',
        },
      ],
      rests: [{ item: '09', point: '把核定和发放当成一件事' }],
    },
    {
      as: bureau,
      on: '2026-03-19',
      scene:
        '轮到教育培训报名。台账上，练远山3月5日已经在县职业学校报了同一个班，名额已经占用，这次是重复报名。承诺时限是3月17日，已经过了两天：您今天才看到这一项。',
      ask: '怎样办结？',
      options: [
        {
          label: '再报一次也不碍事，准予办结',
          commands: [
            on('10', {
              type: 'conclude',
              outcome: 'granted',
              result: { trainingClass: '2026年春季适应性培训班' },
            }),
          ],
          why: '系统会办结，但一个人占了两个名额，另一名退役士兵就少一个。',
        },
        {
          label: '终止办理，理由写“申请人自愿撤回”',
          commands: [
            on('10', { type: 'conclude', outcome: 'terminated', reason: 'withdrawn', note: '重复报名。' }),
          ],
          meets: 'unknown-reason',
          why: '他没有撤回。“自愿撤回”由本人提出，部门不能替他选。',
        },
        {
          label: '不予办理，选“此前已经办理”，说明栏空着',
          commands: [on('10', { type: 'conclude', outcome: 'denied', reason: 'already-granted', note: '' })],
          meets: 'reason-needs-words',
          why: '只有一个理由代码，他不知道是哪一次办过。没有写明理由的不予办理，会直接引出红牌。',
        },
        {
          label: '不予办理，选“此前已经办理”，写明哪天、在哪里报的名，原来的名额照样有效',
          commands: [
            on('10', {
              ...{ type: 'conclude', outcome: 'denied', reason: 'already-granted' },
              note: '您3月5日已在练习县职业学校报名同一班次，名额有效，按原通知时间参加即可，不必重复报名。',
            }),
          ],
          right: true,
          why: '理由、情况、去向都说到了，系统随即发出决定书，写明复议和诉讼的期限。超过的两天如实留在记录里，收到督办牌时据实反馈原因和措施。',
        },
      ],
      rests: [reasonsGiven],
    },
  ],
  closing: '先签收，天数从分送起算；补正只问本事项的、没有交过的；能补的不拒，要拒的写明理由和救济。',
};
