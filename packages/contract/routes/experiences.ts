import { experienceActs } from '@yimen/domain/experience/experience.ts';
import { z } from 'zod';
import { route } from '../route.ts';

const status = z.enum(['draft', 'submitted', 'returned', 'published', 'down']);
const params = z.object({ id: z.uuid() });
/** Plain paragraphs; the browser draws them as text. */
const text = z.object({ title: z.string().trim().min(1).max(60), text: z.string().trim().min(1).max(8000) });
const published = text.extend({
  id: z.string(),
  place: z.string(),
  publishedAt: z.string(),
  /** Who reviewed it; told to those at work only. */
  publishedBy: z.string().nullable(),
  isPublic: z.boolean(),
});
/** Where a list goes on. */
const query = z.object({ after: z.string().max(200).optional() });
const next = z.string().nullable();
const own = text.extend({
  ...{ id: z.string(), place: z.string(), status, at: z.string() },
  acts: z.array(z.enum(experienceActs)),
  /** How many steps there are: what a next act has seen. */
  seen: z.number(),
  steps: z.array(
    z.object({
      ...{ act: z.enum(experienceActs), at: z.string(), by: z.string(), title: z.string(), text: z.string() },
      reason: z.string().nullable(),
      isPublic: z.boolean(),
    }),
  ),
});
const seen = z.number().int().min(1);

/** 典型经验 (R7.2): written by a county, reviewed by the city or the province, published to staff, or to anybody. */
export const experienceRoutes = {
  listExperiences: route({
    method: 'GET',
    path: '/api/experiences',
    summary: '已经发布的典型经验；没有登录的只看到向社会公开的',
    audience: 'anyone',
    query,
    response: z.object({ lines: z.array(published.omit({ text: true, publishedBy: true })), next }),
  }),
  showExperience: route({
    method: 'GET',
    path: '/api/experiences/:id',
    summary: '一篇已经发布的典型经验',
    audience: 'anyone',
    params,
    response: published,
  }),
  listOwnExperiences: route({
    method: 'GET',
    path: '/api/office/experiences',
    summary: '本地撰写的和由本级审核的典型经验',
    audience: 'staff',
    query,
    response: z.object({
      mayWrite: z.boolean(),
      lines: z.array(own.pick({ id: true, title: true, place: true, status: true, at: true })),
      next,
    }),
  }),
  showOwnExperience: route({
    method: 'GET',
    path: '/api/office/experiences/:id',
    summary: '本地撰写的或者由本级审核的一篇，连同历次修改和审核',
    audience: 'staff',
    params,
    response: own,
  }),
  beginExperience: route({
    method: 'POST',
    path: '/api/office/experiences',
    summary: '撰写一篇典型经验（草稿）',
    audience: 'staff',
    body: text,
    response: own,
  }),
  actOnExperience: route({
    method: 'POST',
    path: '/api/office/experiences/:id/steps',
    summary: '修改、报送、退回、发布或者撤下一篇典型经验',
    audience: 'staff',
    params,
    body: z.discriminatedUnion('act', [
      text.extend({ act: z.literal('write'), seen }),
      z.object({ act: z.literal('submit'), seen }),
      z.object({ act: z.literal('return'), seen, reason: z.string().trim().min(1).max(300) }),
      z.object({ act: z.literal('publish'), seen, isPublic: z.boolean() }),
      z.object({ act: z.literal('takeDown'), seen, reason: z.string().trim().min(1).max(300) }),
    ]),
    response: own,
  }),
} as const;
