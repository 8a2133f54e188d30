import type { ExperienceAct, ExperienceStatus } from '@yimen/domain/experience/experience.ts';

export const experienceStatusWords = {
  draft: '草稿',
  submitted: '待审核',
  returned: '已退回，待修改',
  published: '已发布',
  down: '已撤下',
} as const satisfies Record<ExperienceStatus, string>;

export const experienceStepWords = {
  write: '撰写、修改',
  submit: '报送审核',
  return: '退回修改',
  publish: '发布',
  takeDown: '撤下',
} as const satisfies Record<ExperienceAct, string>;
