import type { Command } from '@yimen/domain/application/command.ts';
import type { HandedPaper } from '@yimen/domain/custody/ledger.ts';
import type { Scenario } from '@yimen/domain/practice/scenario.ts';
import type { ItemChange } from '@yimen/domain/service/overlay.ts';
import { bureau, clerk, insurer, soldier } from './cast.ts';
import { carried, once } from './rests.ts';

const on = (act: object): Command => ({ item: '05', seen: null, ...act }) as Command;
const paper = (material: string): HandedPaper => ({ material, form: 'original', count: 1 });
const both = [paper('M11'), paper('M12')];
const connected = { outcome: 'granted', result: { pensionOutcome: 'connected', pensionMonths: '24' } };
const decided = { type: 'recordResult', number: '练人社函〔2026〕7号', ...connected };

/** In the practice county the pension office is not online. */
export const paperChanges: readonly ItemChange[] = [
  {
    item: '05',
    channel: {
      way: 'paper',
      clockFrom: 'signed',
      source: '练习数据：自部门签收之日起算',
      confidence: 'design',
    },
  },
];

/** An office on paper (R3.4): every paper has a holder, and what was done is written down on the day it was done. */
export const paperOffice: Scenario = {
  code: 'paper-office',
  title: '线下交接：一张纸在谁手上，一天也不含糊',
  for: ['clerk', 'handler'],
  story:
    '练海平，义务兵，自主就业。练习县的养老保险经办还没有接入系统，养老保险关系接续走线下交接，自签收之日起算时限。窗口收存着他的缴费凭证和信息表两份原件。',
  opening: {
    on: '2026-03-09',
    settlement: '990101',
    answers: soldier('练海平', '449999200411089044'),
    accepted: { on: '2026-03-10', by: clerk },
  },
  steps: [
    {
      as: clerk,
      on: '2026-03-11',
      meanwhile: [
        {
          by: bureau,
          on: '2026-03-10',
          command: {
            ...{ type: 'conclude', item: '01', seen: null, outcome: 'granted' },
            result: {
              reportDate: '2026-03-10',
              householdLetterNumber: '练退户字〔2026〕1号',
              insuranceLetterNumber: '练退保字〔2026〕1号',
            },
          },
        },
      ],
      scene: '报到登记已经办结，养老保险接续随即分送。它出现在窗口的“线下交接”里。',
      ask: '材料怎样到人社局？',
      options: [
        {
          label: '把两份原件交给练海平，请他顺路带过去',
          why: '线下办理的，由受理部门送达。让本人转交，他就多跑一次，丢了也说不清在谁手上。',
        },
        {
          label: '用EMS寄出，邮件号等回执来了再补',
          commands: [on({ type: 'handOver', sheet: 'LX-JJ1', way: 'ems', papers: both })],
          meets: 'waybill-needed',
          why: '没有邮件号，途中丢了就无从查起。',
        },
        {
          label: '专人送达，交接单上列明凭证和信息表两份原件，再列上退出现役证原件',
          commands: [on({ type: 'handOver', sheet: 'LX-JJ1', way: 'hand', papers: [...both, paper('M02')] })],
          meets: 'papers-not-there',
          why: '退出现役证当场看过就退给本人了，不在窗口。交接单只能列手上有的。',
        },
        {
          label: '专人送达，交接单上列明凭证和信息表两份原件',
          commands: [on({ type: 'handOver', sheet: 'LX-JJ1', way: 'hand', papers: both })],
          right: true,
          why: '交接单写明什么、几份、交给谁。没有人签收以前，这两份算在途，仍由窗口负责。',
        },
      ],
      rests: [carried],
    },
    {
      as: insurer,
      on: '2026-03-12',
      scene: '这一步您是人社局的经办人。送来的袋子里只有缴费凭证，信息表不在。交接单上写着两份。',
      ask: '怎样签收？',
      options: [
        {
          label: '先按两份签收，回头再向窗口要',
          commands: [on({ type: 'signSheet', sheet: 'LX-JJ1', short: [] })],
          why: '系统会当作两份都在您手上。签了字，丢的就成了您这里丢的。',
        },
        {
          label: '不管交接单，直接在系统里签收事项',
          commands: [on({ type: 'receive' })],
          meets: 'papers-unsigned',
          why: '走线下的事项，签收交接单就是签收事项，不能绕过它。',
        },
        {
          label: '整袋退回，等齐了再收',
          why: '到了的材料可以先办，退来退去只会多耽误几天。缺什么，在交接单上写明就是。',
        },
        {
          label: '逐份点过，签收凭证，写明缺信息表一份',
          commands: [
            on({ type: 'signSheet', sheet: 'LX-JJ1', short: [paper('M12')], note: '袋内没有信息表。' }),
          ],
          right: true,
          why: '到的算您的，缺的当场记成下落不明，由窗口去找。时限自今天起算。',
        },
      ],
      rests: [carried, { item: '05', point: '缴费凭证与关系转移接续信息表是否齐全' }],
    },
    {
      as: clerk,
      on: '2026-03-13',
      scene: '回到窗口。信息表找到了，夹在另一个人的卷里。',
      ask: '怎样补送？',
      options: [
        {
          label: '请练海平回部队重新开一份，旧的作废',
          why: '材料是交接中放错的，不能让他再跑一趟部队。',
        },
        {
          label: '直接再开一张交接单送过去',
          commands: [on({ type: 'handOver', sheet: 'LX-JJ2', way: 'hand', papers: [paper('M12')] })],
          meets: 'papers-not-there',
          why: '账上这份还记着“下落不明”。先登记找回，它才回到窗口手上，才能再移交。',
        },
        {
          label: '登记在窗口找回，再开一张交接单补送',
          commands: [
            on({ type: 'reportFound', sheet: 'LX-JJ1', papers: [paper('M12')], at: 'window' }),
            on({ type: 'handOver', sheet: 'LX-JJ2', way: 'hand', papers: [paper('M12')] }),
          ],
          right: true,
          why: '丢失、找回、补送都有记录。先后两张交接单，谁哪天收到什么，一查便知。',
        },
      ],
      rests: [once],
    },
    {
      as: clerk,
      on: '2026-03-26',
      meanwhile: [
        {
          by: clerk,
          on: '2026-03-16',
          command: on({
            ...{ type: 'signSheet', sheet: 'LX-JJ2', short: [] },
            signed: { by: '练松', on: '2026-03-16' },
          }),
        },
      ],
      scene: '人社局的纸质结果3月26日送回窗口，落款是3月24日，文号练人社函〔2026〕7号：关系已接续，24个月。',
      ask: '办结日期怎样登记？',
      options: [
        {
          label: '登记为3月26日：今天收到的',
          commands: [on({ ...decided, on: '2026-03-26' })],
          why: '系统让您这样写，可是部门3月24日就办结了。在路上的两天算到部门头上，超期与否就不真实。',
        },
        {
          label: '登记为3月24日，录入文号和结果',
          commands: [on({ ...decided, on: '2026-03-24' })],
          right: true,
          why: '代录写部门自己的办结日，记录里同时写明是谁代录、哪天录的。',
        },
        {
          label: '先登记为3月30日，留点余地',
          commands: [on({ ...decided, on: '2026-03-30' })],
          meets: 'day-impossible',
          why: '还没有到的日子不能登记。代录只写发生过的事。',
        },
        {
          label: '把纸质结果交给练海平就行，系统里不用录',
          why: '系统里这一项会一直算下去，直到超期发牌；退役士兵在手机上也看不到结果。',
        },
      ],
      rests: [carried],
    },
  ],
  closing: '一份纸总有一个人拿着：移交列清、签收点清、丢了登记、找回再送；代录写部门自己的日子。',
};
