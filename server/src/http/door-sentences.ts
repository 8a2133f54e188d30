import type { doorProblems } from '@yimen/contract/problem.ts';

type DoorCode = (typeof doorProblems)[number];

/** What the door itself has to say. */
export const doorWording: { [C in DoorCode]: { status: number; title: string; detail: string } } = {
  'bad-request': {
    status: 400,
    title: '提交的内容有误',
    detail: '提交的内容有误，请检查标出的地方；如仍不行，请刷新页面再试。',
  },
  'not-signed-in': {
    status: 401,
    title: '请先登录',
    detail: '请先登录；登录后会回到这里，已填写的内容不会丢失。',
  },
  'not-found': { status: 404, title: '没有找到', detail: '没有找到您要的内容，或者您不能查看。请核对地址。' },
  'already-open': {
    status: 409,
    title: '已有正在办理的申请',
    detail: '同一人已有一件正在填写或办理的申请，请打开那一件继续，不必重新申请。',
  },
  'contact-differs': {
    status: 409,
    title: '与系统登记的不一致',
    detail: '此人在系统中已有登记，姓名或者手机号码与现在填写的不一致。请向本人核实，选择以哪一个为准。',
  },
  'number-parted': {
    status: 409,
    title: '公民身份号码已由本人另行登记',
    detail:
      '这件申请所用的公民身份号码，已由持证人本人在窗口另行登记，不能再受理。请作不予受理，或者为申请人撤回。',
  },
  'key-reused': {
    status: 409,
    title: '请刷新后重试',
    detail: '这次提交与之前的一次冲突，请刷新页面后再提交。',
  },
  'too-many-requests': { status: 429, title: '操作太频繁', detail: '操作太频繁，请稍等一分钟再试。' },
  'sign-in-failed': { status: 401, title: '登录没有成功', detail: '账号或密码不正确，请检查后再试。' },
  'locked-out': { status: 429, title: '暂时锁定', detail: '连续多次不正确，已暂时锁定，请 15 分钟后再试。' },
  'code-wrong': {
    status: 401,
    title: '验证码不正确',
    detail: '验证码不正确或已过期，请重新输入或重新获取。',
  },
  'code-too-soon': { status: 429, title: '请稍后再获取', detail: '验证码已发送，请一分钟后再重新获取。' },
  'link-expired': {
    status: 410,
    title: '链接已失效',
    detail: '这个链接已使用或已过期，请联系管理员重新发送。',
  },
  'rating-code-used': {
    status: 410,
    title: '这个二维码不能再用',
    detail:
      '这个二维码已经评价过、已过期或者已换成新的。还想评价的，请窗口重新生成，或者登录后在“我的申请”里评价。',
  },
  'name-taken': { status: 409, title: '账号已被使用', detail: '这个账号已被使用，请换一个。' },
  'weak-password': {
    status: 422,
    title: '密码不够安全',
    detail: '密码至少 10 位，包含大写字母、小写字母、数字、符号中的三类，且不含账号。',
  },
  'demo-only': { status: 404, title: '仅演示环境可用', detail: '这个页面只在演示环境提供。' },
  'sms-unavailable': {
    status: 503,
    title: '暂不能发送验证码',
    detail: '短信服务暂不可用，请稍后再试，或直接到安置地受理窗口办理。',
  },
  'file-refused': { status: 422, title: '这个文件不能上传', detail: '请上传一个文件：照片或者 PDF。' },
  busy: {
    status: 503,
    title: '现在办理的人较多',
    detail: '现在办理的人较多，这一步还没有做。请一分钟后再试。',
  },
  'file-check-away': {
    status: 503,
    title: '暂不能上传',
    detail: '文件安全检查暂不可用，这个文件还没有上传。请稍后再试，或者到窗口时带来。',
  },
  unexpected: {
    status: 500,
    title: '系统出了问题',
    detail: '系统出了问题，您刚才的操作没有完成，已提交的内容不受影响。请稍后再试；仍不行请联系管理员。',
  },
};
