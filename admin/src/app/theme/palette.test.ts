import { describe, expect, it } from 'vitest';
import { dark, light, type Palette } from './palette';

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const text: [keyof Palette, keyof Palette][] = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['mute', 'ground'],
  ['mute', 'card'],
  ['mute', 'band'],
  ['mute', 'grayBg'],
  ['mute', 'field'],
  ['accent', 'card'],
  ['accent', 'ground'],
  ['accent', 'accentSoft'],
  ['red', 'redBg'],
  ['red', 'card'],
  ['orange', 'orangeBg'],
  ['orange', 'card'],
  ['yellow', 'yellowBg'],
  ['green', 'greenBg'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, palette) => {
  it.each(text)('reads AA: %s on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('reads AA: white on the filled accent', () => {
    expect(contrast('#ffffff', palette.accentFill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#ffffff', palette.accentFillHover)).toBeGreaterThanOrEqual(4.5);
  });
});
