import type { ThemeConfig } from 'antd';

/** Calm, dense, and every text at 4.5:1 or better on the grounds it is used on. The same colours are in `styles/base.css`. */
export const theme: ThemeConfig = {
  cssVar: {},
  token: {
    colorPrimary: '#1c4e80',
    colorLink: '#1c5a99',
    colorLinkHover: '#123f73',
    colorLinkActive: '#123f73',
    colorPrimaryHover: '#27608f',
    colorError: '#b42318',
    colorWarning: '#9a5b00',
    colorSuccess: '#1b6e3c',
    colorInfo: '#1c4e80',
    colorText: '#1f2733',
    colorTextSecondary: '#4a5565',
    colorTextTertiary: '#5b6676',
    colorTextDescription: '#5b6676',
    colorTextPlaceholder: '#6b7686',
    colorTextDisabled: '#667080',
    colorBorder: '#c3cad4',
    colorBorderSecondary: '#e0e4ea',
    colorBgLayout: '#f4f6f8',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    fontFamily:
      "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'SimSun-ExtB', sans-serif",
    /* Nothing moves: quicker on old machines, calmer, and nothing to wait for. */
    motion: false,
  },
  components: {
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 2px' },
    Tabs: { horizontalMargin: '0' },
  },
};
