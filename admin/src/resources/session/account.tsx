import { App, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../../app/theme/themeMode';
import { presentLanguage, switchLanguage } from '../../providers/language';
import { useMe } from '../../providers/me';
import type { Language } from '../../providers/words';
import { Card } from '../../ui/Card';
import { PageHeader } from '../../ui/PageHeader';
import { PasswordForm } from './PasswordForm';
import styles from './session.module.css';

/** The own account: who one is here, how things look, the password. */
export default function Account() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const theme = useThemeChoice();
  return (
    <div className={styles.account}>
      <PageHeader title={t('session.account.title')} />
      <Card title={me.name} padded>
        <dl className={styles.facts}>
          <dt>{t('session.account.username')}</dt>
          <dd>{me.username}</dd>
          <dt>{t('session.account.unit')}</dt>
          <dd>{me.unit?.name ?? t('session.account.noUnit')}</dd>
          <dt>{t('session.account.capabilities')}</dt>
          <dd>{me.capabilities.map((one) => t(`terms.capability.${one as 'clerk'}`)).join('、')}</dd>
        </dl>
      </Card>
      <Card title={t('session.account.appearance')} padded>
        <div className={styles.appearance}>
          <Segmented<Language>
            aria-label={t('app.user.languageNow')}
            value={presentLanguage()}
            options={[
              { value: 'zh-CN', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(language) => void switchLanguage(language)}
          />
          <Segmented<ThemeChoice>
            aria-label={t('app.user.theme')}
            value={theme}
            options={(['light', 'dark', 'system'] as const).map((one) => ({
              value: one,
              label: t(`app.user.${one}`),
            }))}
            onChange={chooseTheme}
          />
        </div>
      </Card>
      <Card title={t('session.change')} padded>
        <PasswordForm username={me.username} onChanged={() => void message.success(t('session.changed'))} />
      </Card>
    </div>
  );
}
