/**
 * What the clerk answers when the ID number in front of her is on record with another name or phone: it is his and stays as it is, it is
 * his and becomes what he says now, or it is somebody else's doing and is parted from him (decision 0006).
 */
export const contactChoices = ['keep', 'renew', 'detach'] as const;
export type ContactChoice = (typeof contactChoices)[number];

/** The choice as the history tells it. */
export const contactWords = {
  keep: '窗口当面核对，保留系统登记的姓名和手机号码',
  renew: '窗口当面核对证件，更新系统登记的姓名或手机号码',
  detach: '窗口当面核对证件，确认此号码先前的登记不是本人所为，与之分开',
} as const satisfies Record<ContactChoice, string>;
