import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { presentLanguage, switchLanguage } from '../../providers/language';
import { useMe } from '../../providers/me';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme/themeMode';
import { logOut } from './logOut';
import styles from './Shell.module.css';

const themes: ThemeChoice[] = ['light', 'dark', 'system'];

/** Who is at the screen, and what is theirs: language, appearance, account, log-out. */
export function UserMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const choice = useThemeChoice();
  const role = me.capabilities.map((one) => t(`terms.capability.${one as 'clerk'}`)).join('、');
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
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button
        type="button"
        className={styles.person}
        aria-label={t('app.user.label', { name: me.name })}
        aria-haspopup="menu"
      >
        <b>{me.name}</b>
        <span className={styles.affiliation}>
          {me.unit ? ` · ${me.unit.shortName}` : ''} · {role}
        </span>
      </button>
    </Dropdown>
  );
}
