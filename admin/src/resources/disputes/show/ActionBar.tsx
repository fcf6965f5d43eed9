import { EllipsisOutlined } from '@ant-design/icons';
import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { grouped } from '../actionGroups';
import { actionBar } from '../actionOrder';
import { useOpenCase } from './CaseContext';
import styles from './show.module.css';

/** What this person may do now: the awaited deed, others beside it, the rest behind ··· with reasons. */
export function ActionBar({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { begin } = useOpenCase();
  const { main, others, more } = actionBar({ dispute: data, ...meta });
  if (!main && others.length === 0 && more.length === 0) return null;
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('dispute.actions')}>
      {others.map((action) => (
        <Button key={action} onClick={() => begin(action)}>
          {t(`terms.action.${action}`)}
        </Button>
      ))}
      {main ? (
        <Button type="primary" onClick={() => begin(main)}>
          {t(`terms.action.${main}`)}
        </Button>
      ) : null}
      {more.length > 0 ? (
        <Dropdown
          trigger={['click']}
          placement="bottomRight"
          menu={{
            items: grouped(more).map(({ group, abilities }) => ({
              key: group,
              type: 'group' as const,
              label: t(`terms.actionGroup.${group}`),
              children: abilities.map(({ action, allowed, reason }) => ({
                key: action,
                disabled: !allowed,
                label: (
                  <>
                    {t(`terms.action.${action}`)}
                    {allowed || !reason ? null : <div className={styles.whyNot}>{reason}</div>}
                  </>
                ),
              })),
            })),
            className: styles.menu ?? '',
            onClick: ({ key }) => begin(key as ActionName),
          }}
        >
          <Button icon={<EllipsisOutlined />} aria-label={t('dispute.moreActions')} />
        </Dropdown>
      ) : null}
    </div>
  );
}
