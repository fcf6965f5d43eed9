/** One accent; urgency colours only for urgency. Every pair of ink and ground reaches AA (palette.test.ts). */
export interface Palette {
  ink: string;
  mute: string;
  line: string;
  ground: string;
  card: string;
  band: string;
  field: string;
  fieldLine: string;
  accent: string;
  accentFill: string;
  accentFillHover: string;
  accentSoft: string;
  grayBg: string;
  red: string;
  redBg: string;
  redEdge: string;
  orange: string;
  orangeBg: string;
  orangeEdge: string;
  yellow: string;
  yellowBg: string;
  yellowEdge: string;
  green: string;
  greenBg: string;
  greenEdge: string;
  stage1: string;
  stage2: string;
  stage3: string;
  stage4: string;
  shadow: string;
}

export const light: Palette = {
  ink: '#1f2933',
  mute: '#5a6776',
  line: '#e4e8ee',
  ground: '#f5f7fa',
  card: '#ffffff',
  band: '#fafbfc',
  field: '#ffffff',
  fieldLine: '#cfd6df',
  accent: '#1d4f91',
  accentFill: '#1d4f91',
  accentFillHover: '#2a62ab',
  accentSoft: '#eaf1fa',
  grayBg: '#eef1f5',
  red: '#b42318',
  redBg: '#fdecea',
  redEdge: '#b42318',
  orange: '#b54708',
  orangeBg: '#fef3e2',
  orangeEdge: '#e07b16',
  yellow: '#7d6300',
  yellowBg: '#fdf8dc',
  yellowEdge: '#d6b400',
  green: '#2e6b34',
  greenBg: '#eaf5ea',
  greenEdge: '#6aa56f',
  stage1: '#9db7d8',
  stage2: '#3f6fae',
  stage3: '#7f9cc4',
  stage4: '#c9d6e7',
  shadow: '0 6px 24px rgba(20, 40, 70, 0.14)',
};

export const dark: Palette = {
  ink: '#e2e8ef',
  mute: '#9dabba',
  line: '#2b3643',
  ground: '#10161d',
  card: '#182029',
  band: '#1c2530',
  field: '#131a22',
  fieldLine: '#3d4a5a',
  accent: '#8fbaf0',
  accentFill: '#2c66b4',
  accentFillHover: '#3873c3',
  accentSoft: '#1d3048',
  grayBg: '#26313d',
  red: '#ff9d92',
  redBg: '#3d1f1d',
  redEdge: '#e5594b',
  orange: '#f7b26a',
  orangeBg: '#3a2814',
  orangeEdge: '#e08a35',
  yellow: '#e7cf62',
  yellowBg: '#343013',
  yellowEdge: '#c9ab1f',
  green: '#8fd096',
  greenBg: '#1b3220',
  greenEdge: '#5c9e63',
  stage1: '#5d7ba1',
  stage2: '#8fbaf0',
  stage3: '#456d9f',
  stage4: '#36485e',
  shadow: '0 6px 24px rgba(0, 0, 0, 0.5)',
};
