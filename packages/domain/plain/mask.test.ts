import { describe, expect, it } from 'vitest';
import { maskAddress, maskBankCard, maskIdNumber, maskName, maskPhone } from './mask.ts';

describe('what a list shows of personal data', () => {
  it.each([
    ['王五', '王*'],
    ['张三', '张*'],
    ['欧阳娜娜', '欧***'],
    ['迪丽热巴·阿不都', '迪***·***'],
    ['𠮷田', '𠮷*'],
    ['张𠮷', '张*'],
    ['葛\u{E0100}小', '葛*'], // a selector that only picks the shape of the character before it
    ['王', '*'],
    ['', ''],
  ])('name %s → %s', (name, shown) => expect(maskName(name)).toBe(shown));

  it.each([
    ['440106199901011234', '4401**********1234'],
    ['44010619990101123X', '4401**********123X'],
    ['440106990101123', '***************'],
    ['', ''],
  ])('ID number %s → %s', (idNumber, shown) => expect(maskIdNumber(idNumber)).toBe(shown));

  it.each([
    ['13812341234', '138****1234'],
    ['1381234', '*******'],
  ])('phone %s → %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

  it.each([
    ['6200000000000001234', '****1234'],
    ['6200 0000 0000 1234', '****1234'],
    ['1234', '****'],
  ])('bank card %s → %s', (card, shown) => expect(maskBankCard(card)).toBe(shown));

  it.each([
    ['广东省广州市天河区体育东路1号', '广东省广州市天河区****'],
    ['广东省深圳市南山区科技园', '广东省深圳市南山区****'],
    ['广东省韶关市乳源瑶族自治县乳城镇鹰峰路3号', '广东省韶关市乳源瑶族自治县乳城镇****'],
    ['广东省清远市连州市湟川南路', '广东省清远市连州市****'],
    ['广东省东莞市南城街道元美路8号幸福小区', '广东省东莞市南城街道****'],
    ['广东省中山市幸福小区3栋', '广东省中山市****'],
    ['东莞市市民中心', '东莞市****'],
    ['广西壮族自治区南宁市青秀区民族大道', '广西壮族自治区南宁市青秀区****'],
    ['湖南省湘西土家族苗族自治州凤凰县沱江镇', '湖南省湘西土家族苗族自治州凤凰县沱江镇'],
    ['北京市朝阳区建国路', '北京市朝阳区****'],
    ['台城街道演示路9号', '台城街道****'],
    ['天河区', '天河区'],
    ['体育东路1号', '****'],
    ['', ''],
  ])('address %s → %s', (address, shown) => expect(maskAddress(address)).toBe(shown));
});
