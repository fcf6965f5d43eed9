import { PrinterOutlined } from '@ant-design/icons';
import type { FormAnswer } from '@liandiao/cms/contract';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { useOpenPaper } from './openPaper';
import styles from './papers.module.css';

/** 空白文书: every form with nothing filled in, to be written by hand. */
export function BlankForms() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const open = useOpenPaper();
  const { answer, error } = useDeskQuery<{ data: FormAnswer[] }>('/papers', {}, { enabled: opened });
  const forms = answer?.data ?? [];
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      open={opened}
      onOpenChange={setOpened}
      menu={{
        className: styles.menu ?? '',
        items: answer
          ? forms.map(({ code, title }) => ({ key: code, label: title }))
          : [{ key: 'state', disabled: true, label: error ? error.message : t('papers.loading') }],
        onClick: ({ key }) => {
          const form = forms.find(({ code }) => code === key);
          setOpened(false);
          if (form)
            void open(`/papers/${form.code}.pdf`, { title: t('papers.blankOf', { title: form.title }) });
        },
      }}
    >
      <Button icon={<PrinterOutlined />}>{t('papers.blank')}</Button>
    </Dropdown>
  );
}
