import { PrinterOutlined } from '@ant-design/icons';
import type { DisputeDetail, PaperAnswer } from '@liandiao/cms/contract';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { type Entry, menuOf, nameOf } from './menuOf';
import { NamingReason } from './NamingReason';
import { useOpenPaper } from './openPaper';
import styles from './papers.module.css';

/** 打印: the papers of a case, one click away; those that cannot be printed now say why. */
export function CasePapers({ detail: { data } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [naming, setNaming] = useState<PaperAnswer | null>(null);
  const open = useOpenPaper();
  const path = `/disputes/${data.documentId}/papers`;
  const { answer, error } = useDeskQuery<{ data: PaperAnswer[] }>(path, {}, { enabled: opened });
  const { now, later } = menuOf(answer?.data ?? [], !data.masked && data.applicant !== null);
  const print = (paper: PaperAnswer, reason?: string) =>
    open(`${path}/${paper.code}.pdf`, {
      title: paper.title,
      query: { ...(paper.record ? { record: paper.record } : {}), ...(reason ? { reason } : {}) },
    });
  const item = ({ key, paper, named }: Entry) => ({
    key,
    disabled: !paper.available,
    label: (
      <>
        {named ? t('papers.named', { name: nameOf(paper) }) : nameOf(paper)}
        {beside(paper, named) ? <div className={styles.beside}>{beside(paper, named)}</div> : null}
      </>
    ),
  });
  const empty = { key: 'state', disabled: true, label: error ? error.message : t('papers.loading') };
  return (
    <>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        open={opened}
        onOpenChange={setOpened}
        menu={{
          className: styles.menu ?? '',
          items: answer
            ? [
                { key: 'now', type: 'group', label: t('papers.now'), children: now.map(item) },
                ...(later.length > 0
                  ? [
                      {
                        key: 'later',
                        type: 'group' as const,
                        label: t('papers.later'),
                        children: later.map(item),
                      },
                    ]
                  : []),
              ]
            : [empty],
          onClick: ({ key }) => {
            const chosen = now.find((entry) => entry.key === key);
            if (!chosen) return;
            setOpened(false);
            if (chosen.named) setNaming(chosen.paper);
            else void print(chosen.paper);
          },
        }}
      >
        <Button size="small" icon={<PrinterOutlined />}>
          {t('papers.print')}
        </Button>
      </Dropdown>
      {naming ? (
        <NamingReason
          name={nameOf(naming)}
          onClose={() => setNaming(null)}
          onGiven={(reason) => {
            setNaming(null);
            void print(naming, reason);
          }}
        />
      ) : null}
    </>
  );
}

const beside = ({ reason, warning }: PaperAnswer, named: boolean): string | null =>
  reason ?? (named ? null : warning);
