import { Dropdown, type MenuProps } from 'antd';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { presentLanguage, switchLanguage } from '../../providers/language';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme/themeMode';
import { logOut } from './logOut';

const themes: ThemeChoice[] = ['light', 'dark', 'system'];

/** What is a person's own, at their button: language, appearance, account, log-out. Opens as soon as it is there. */
export default function PersonMenu({ children }: { children: ReactElement }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choice = useThemeChoice();
  const [open, setOpen] = useState(true);
  const items: MenuProps['items'] = [
    { key: 'account', label: t('app.user.account'), onClick: () => void navigate('/account') },
    {
      key: 'language',
      label: t('app.user.language'),
      onClick: () => void switchLanguage(presentLanguage() === 'en' ? 'zh-CN' : 'en'),
    },
    {
      type: 'group',
      label: t('app.user.theme'),
      children: themes.map((theme) => ({
        key: theme,
        label: `${theme === choice ? '✓ ' : ''}${t(`app.user.${theme}`)}`,
        onClick: () => chooseTheme(theme),
      })),
    },
    { type: 'divider' },
    { key: 'logOut', label: t('app.user.logOut'), onClick: () => void logOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" open={open} onOpenChange={setOpen}>
      {children}
    </Dropdown>
  );
}
