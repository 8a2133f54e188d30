import { inTheLeague, livingAt, type Soldier, simple, soldier, withAllEleven } from './soldiers.ts';

/** The ways an application may stand when the demonstration opens. */
type Standing = 'draft' | 'submitted' | 'correcting' | 'accepted' | 'concluded' | 'refused' | 'withdrawn';

/**
 * 东莞 has no counties: one soldier for each state, settling in its towns and in 东莞港. One name has a character outside the
 * basic plane, one is long with dots, as 少数民族 names are.
 */
export const dongguanSoldiers: Record<Standing, Soldier> = {
  draft: dongguan('虎门归', 60, '441900121', '虎门镇'),
  submitted: dongguan('𠮷祥莞', 61, '441900119', '长安镇'),
  correcting: dongguan('莞小荷', 62, '441900116', '塘厦镇'),
  accepted: dongguan('买买提吐尔逊·阿卜杜热合曼·归莞', 63, '441900402', '东莞港', { ethnicity: '05' }),
  concluded: dongguan('松山远', 64, '441900401', '松山湖'),
  refused: dongguan('石龙海', 65, '441900126', '麻涌镇'),
  withdrawn: dongguan('沙田禾', 66, '441900124', '道滘镇'),
};

/** 中山: the same, beside the `zhongshanSoldier` whose application is with the departments. */
export const zhongshanSoldiers: Record<Exclude<Standing, 'accepted'>, Soldier> = {
  draft: zhongshan('岐江月', 70, '442000001', '石岐街道'),
  submitted: zhongshan('㵘水生', 71, '442000118', '小榄镇'),
  correcting: zhongshan('南朗晴', 72, '442000008', '南朗街道'),
  concluded: zhongshan('榄菊开', 73, '442000118', '小榄镇'),
  refused: zhongshan('坦洲平', 74, '442000107', '坦洲镇'),
  withdrawn: zhongshan('港口帆', 75, '442000108', '港口镇'),
};

/** Nothing is begun for him, for whoever walks the whole way in a city without counties. */
export const dongguanNewcomer: Soldier = dongguan('东莞新', 67, '441900121', '虎门镇', {
  needsHousehold: true,
  householdAddress: '广东省东莞市虎门镇演示路67号',
});

/** More of 东莞, so that its one row of the annex has something to say (R8): all eleven items, the league, and the fewest. */
export const dongguanReturned = {
  allEleven: withAllEleven('东江帆', 821, { settlement: '441900121', where: '东莞市虎门镇' }),
  league: dongguan('旗峰雨', 822, '441900121', '虎门镇', {
    ...inTheLeague,
    ...livingAt('东莞市虎门镇演示路822号'),
  }),
  fewest: dongguan('水濂秋', 823, '441900121', '虎门镇'),
};

function dongguan(
  name: string,
  place: number,
  settlement: string,
  town: string,
  more: Soldier['answers'] = {},
): Soldier {
  const residenceAddress = `广东省东莞市${town}演示路${place}号`;
  return soldier(name, '20050303', place, { ...simple, settlement, residenceAddress, ...more });
}

function zhongshan(name: string, place: number, settlement: string, town: string): Soldier {
  const residenceAddress = `广东省中山市${town}演示路${place}号`;
  return soldier(name, '20050404', place, { ...simple, settlement, residenceAddress });
}
