import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress, maskIdNumber, maskName, maskPhone } from './mask';
import { aResidentId } from './testing/arbitraries';

describe('masking', () => {
  it.each([
    ['张三', '张*'],
    ['王小明', '王*'],
    ['欧阳修', '欧阳*'],
    ['欧阳', '欧*'],
    ['诸葛孔明', '诸葛*'],
    ['买买提·吐尔逊', '买*'],
    ['𠮷三', '𠮷*'],
    ['张', '*'],
    ['', ''],
  ])('the name %s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['13900000000', '139****0000'],
    ['139 0000 1234', '139****1234'],
    ['0915-6300012', '0915-*****12'],
    ['010-62345678-801', '010-******78'],
    ['12345', '*****'],
  ])('the number %s becomes %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it.each([
    ['11010519491231002X', '110***********002X'],
    ['11010519491231002x', '110***********002X'],
    ['护照E1234', '*******'],
  ])('the identity number %s becomes %s', (number, masked) => {
    expect(maskIdNumber(number)).toBe(masked);
  });

  it('never shows a birth date', () => {
    fc.assert(fc.property(aResidentId, (number) => /^\d{3}\*{11}\d{3}[\dX]$/.test(maskIdNumber(number))));
  });

  it.each([
    ['石泉县饶峰镇示例村 1 组', '石泉县饶峰镇***'],
    ['陕西省安康市石泉县城关镇新街1号', '陕西省安康市石泉县城关镇***'],
    ['石泉县中池镇', '石泉县中池镇***'],
    ['云雾山镇示例村', '云雾山镇***'],
    ['西安市雁塔区小寨街道示例路2号', '西安市雁塔区小寨街道***'],
    ['石泉县镇江路1号', '石泉县***'],
    ['石泉县老镇路1号', '石泉县***'],
    ['示例路1号', '***'],
    ['', ''],
  ])('the address %s becomes %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});
