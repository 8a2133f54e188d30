import type { Command } from '@yimen/domain/application/command.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Deed, Scenario, Staff } from '@yimen/domain/practice/scenario.ts';
import { proposedThresholds } from '../../../oversight/thresholds.ts';
import { bureau, city, clerk, forces, lead, medical, soldier } from './cast.ts';
import { supervised, together } from './rests.ts';

const on = (act: object): Command => ({ item: '06', seen: null, ...act }) as Command;
const urging = (note: string): Command => ({ type: 'urge', about: '06', to: 'agency', note });
/** What was done on the spot, so that one item alone is late. */
const onTheSpot = (by: Staff, item: string, act: object): Deed => ({
  ...{ by, on: '2026-03-10', command: { item, seen: null, ...act } as Command },
});
const granting = (result: Answers) => ({ type: 'conclude', outcome: 'granted', result });
const others: readonly Deed[] = [
  onTheSpot(
    bureau,
    '01',
    granting({
      reportDate: '2026-03-10',
      householdLetterNumber: '练退户字〔2026〕1号',
      insuranceLetterNumber: '练退保字〔2026〕1号',
    }),
  ),
  onTheSpot(forces, '07', { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' }),
  onTheSpot(forces, '07', granting({ reserveOutcome: 'updated', reserveRegisteredDate: '2026-03-10' })),
  onTheSpot(bureau, '08', granting({ recordNumber: '9901012026000001' })),
];
const cause = '3月12日至19日医保核心系统切换，待办没有推送到新系统，经办人没有发现。';

/** Urging and cards (R6.2): who asks, who answers, and what is never taken back. */
export const oversightCards: Scenario = {
  code: 'oversight-cards',
  title: '牵头和督导：督促在前，发牌有据，撤牌有因',
  for: ['lead', 'supervisor', 'handler'],
  story:
    '练向阳，义务兵，自主就业，参加职工医保。3月10日窗口受理并分送，医疗保险关系接续承诺10个工作日。到3月20日，医保局还没有签收。',
  opening: {
    on: '2026-03-09',
    settlement: '990101',
    answers: soldier('练向阳', '449999200512259057'),
    unticked: ['09', '10'],
    accepted: { on: '2026-03-10', by: clerk },
  },
  steps: [
    {
      as: lead,
      on: '2026-03-20',
      meanwhile: others,
      scene:
        '您是练习县退役军人事务局的牵头人员。办件总览上，医疗保险关系接续亮了预警：承诺时限用去八成，还没有签收。',
      ask: '您怎样做？',
      options: [
        {
          label: '在工作群里@一下医保局的同志',
          why: '群里说过就沉下去了：没有记录，没有答复，换个人就无从查起。',
        },
        {
          label: '在系统里督促医保局，写明哪一项、还剩几天、请哪天前答复',
          commands: [
            urging('医疗保险关系接续已用去八成时限，仍未签收，3月24日到期，请今明两日签收办理并答复。'),
          ],
          right: true,
          why: '督促留在办件里，医保局的待办里会出现，答复也记在同一处。还没有超期就督促，比发牌有用。',
        },
        {
          label: '点一下督促，不写什么，对方自然明白',
          commands: [urging('')],
          meets: 'urge-needs-words',
          why: '督促要说清督什么。空的督促，对方只能回一句“收到”。',
        },
        {
          label: '替医保局把这一项签收了，先不让它红',
          commands: [on({ type: 'receive' })],
          meets: 'not-yours',
          why: '牵头看全程、作统筹，不替部门办事项。您的页面上没有这个按钮，服务器也不会答应。',
        },
      ],
      rests: [supervised, together],
    },
    {
      as: medical,
      on: '2026-03-23',
      scene: '这一步您是医保局的经办人，刚看到督促。原来系统切换，待办没有推送过来，您没有发现。',
      ask: '怎样答复督促？',
      options: [
        {
          label: '先答复“正在办”，其余再说',
          commands: [{ type: 'answerUrge', urge: 1, note: '正在办。' }],
          why: '系统会记下答复，督促也就结了。可这一项还没有签收，“正在办”不是事实。',
        },
        {
          label: '签收，再答复：为什么没有动、今天做到哪一步、哪天能办结',
          commands: [
            on({ type: 'receive' }),
            { type: 'answerUrge', urge: 1, note: `${cause}今天已签收，正在核对转移凭证，预计3月27日办结。` },
          ],
          right: true,
          why: '先动手，再答复。原因、进度、日子都有，牵头人员不用再问第二次。',
        },
        {
          label: '不答复，办完了他自然看得见',
          why: '督促没有答复会一直挂着。牵头人员不知道您看到没有，只能继续往上报。',
        },
        {
          label: '今天以“业务系统故障”暂停计时，再答复没有超期',
          commands: [
            on({ type: 'receive' }),
            on({ type: 'pause', kind: 'external', reason: 'system-failure', note: '系统切换。' }),
            { type: 'answerUrge', urge: 1, note: '系统故障，已暂停计时。' },
          ],
          why: '系统19日已经恢复，今天并没有故障。停表要在事情发生时据实停，不能事后拿来补日子。',
        },
      ],
      rests: [supervised],
    },
    {
      as: medical,
      on: '2026-03-26',
      meanwhile: [
        {
          by: 'platform',
          on: '2026-03-26',
          command: { type: 'issueCards', thresholds: { ...proposedThresholds, number: 1 } },
        },
      ],
      scene: '3月24日的承诺时限过了，3月26日早上系统发出黄牌，两个工作日内反馈。核对还差最后一步。',
      ask: '您怎样做？',
      options: [
        {
          label: '反馈原因，措施栏写“下不为例”就行，先空着',
          commands: [{ type: 'answerCard', card: 1, why: cause, measure: '' }],
          meets: 'card-needs-words',
          why: '反馈要有原因，也要有措施：这一件怎么办，以后怎么不再发生。',
        },
        {
          label: '自己把这张牌撤销，办结了就没有事了',
          commands: [{ type: 'cancelCard', card: 1, reason: '即将办结。' }],
          meets: 'not-yours',
          why: '收到牌的单位不能撤自己的牌。撤牌由市、省核准，并写明原因。',
        },
        {
          label: '据实反馈原因和措施，当天核对完、办结',
          commands: [
            {
              ...{ type: 'answerCard', card: 1, why: cause },
              measure: '今天办结本件；每天上午核对新旧系统待办条数，本月内逐日抽查。',
            },
            on({ type: 'conclude', outcome: 'granted', result: { medicalInsuredFrom: '2026-04-01' } }),
          ],
          right: true,
          why: '超了就是超了，如实写。牌上冻结的是发牌那天的事实，反馈和办结接在后面，评价一个单位看的是整段。',
        },
      ],
      rests: [supervised],
    },
    {
      as: city,
      on: '2026-03-27',
      scene:
        '这一步您是练习市退役军人事务局的督导人员。医保局来电话：系统切换不是经办人的错，请把黄牌撤了，免得影响年终考核。',
      ask: '撤不撤？',
      options: [
        {
          label: '撤，说明栏不写，大家心里有数',
          commands: [{ type: 'cancelCard', card: 1, reason: '' }],
          meets: 'card-needs-words',
          why: '撤牌要写明原因，没有原因的撤牌系统不答应。',
        },
        {
          label: '撤，原因写“县里来电说明情况”',
          commands: [{ type: 'cancelCard', card: 1, reason: '县里来电说明情况。' }],
          why: '系统会撤，但牌没有发错：承诺的日子确实过了。撤销只用于发错的牌，人情不是原因。',
        },
        {
          label: '不撤：牌发得有据，原因和措施已经写在反馈里，办结了就是最好的说明',
          right: true,
          why: '事实、原因、措施、办结都在记录里，考核时看得清楚。若是发错了牌（例如部门早已办结、窗口迟录），再撤并写明原因。',
        },
      ],
      rests: [supervised],
    },
  ],
  closing: '督促写清楚、答复先动手；黄牌如实反馈原因和措施；撤牌只因为发错。',
};
