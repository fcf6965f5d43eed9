import { type ThemeConfig, theme } from 'antd';
import { dark, light, type Palette } from './palette';

export type Mode = 'light' | 'dark';

export const paletteOf = (mode: Mode): Palette => (mode === 'dark' ? dark : light);

/** Whether the computer asks for no motion; asked once, for a change would draw the whole app anew. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
// base.css reads it
document.documentElement.toggleAttribute('data-calm', calm);

/** Ant Design in the desk's colours and measures. */
export function antdTheme(mode: Mode): ThemeConfig {
  const p = paletteOf(mode);
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'desk' },
    hashed: false,
    token: {
      fontFamily: 'var(--font)',
      fontSize: 14,
      borderRadius: 6,
      borderRadiusLG: 8,
      wireframe: false,
      motion: !calm,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
      colorPrimary: p.accentFill,
      colorInfo: p.accentFill,
      colorError: p.red,
      colorWarning: p.orange,
      colorSuccess: p.green,
      colorLink: p.accent,
      colorLinkHover: p.accent,
      colorLinkActive: p.accent,
      colorText: p.ink,
      colorTextHeading: p.ink,
      colorTextSecondary: p.mute,
      colorTextTertiary: p.mute,
      colorTextDescription: p.mute,
      colorTextLabel: p.mute,
      colorTextPlaceholder: p.mute,
      colorIcon: p.mute,
      colorBgLayout: p.ground,
      colorBgContainer: p.field,
      colorBgElevated: p.card,
      colorBorder: p.fieldLine,
      colorBorderSecondary: p.line,
      colorSplit: p.line,
      colorPrimaryBg: p.accentSoft,
      colorPrimaryHover: p.accentFillHover,
      colorPrimaryText: p.accent,
      controlItemBgActive: p.accentSoft,
      controlItemBgActiveHover: p.accentSoft,
      boxShadow: p.shadow,
      boxShadowSecondary: p.shadow,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        contentFontSize: 14,
        defaultBg: p.card,
        defaultHoverColor: p.accent,
        defaultHoverBorderColor: p.accent,
        defaultActiveColor: p.accent,
        defaultActiveBorderColor: p.accent,
        // the dark theme's red is light: white on it is not legible
        dangerColor: mode === 'dark' ? p.ground : p.card,
      },
      Form: {
        labelColor: p.mute,
        itemMarginBottom: 18,
        verticalLabelPadding: '0 0 3px',
        labelRequiredMarkColor: p.red,
      },
      Segmented: {
        itemSelectedColor: p.accent,
        itemSelectedBg: p.card,
        itemColor: p.mute,
        trackBg: p.grayBg,
      },
      Tabs: {
        itemColor: p.mute,
        itemSelectedColor: p.accent,
        inkBarColor: p.accent,
        horizontalItemPadding: '10px 0',
      },
      Drawer: { colorBgElevated: p.card },
      Checkbox: { colorPrimary: p.accentFill },
    },
  };
}
