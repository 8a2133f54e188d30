/** The items that a policy lays down for a service, which no version and no locality may drop. */
export const policyItems: Readonly<Record<string, readonly string[]>> = {
  /** 粤退役军人发〔2020〕96号 三（一）: R1.1–R1.11. */
  'veteran-reception': ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'],
};
