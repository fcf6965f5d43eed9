import type { DisputeDetail } from '@liandiao/cms/contract';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Card } from '../../../ui/Card';
import { TimelineList } from '../../../ui/TimelineList';
import disputes from '../disputes.module.css';
import { ArchiveTab } from './ArchiveTab';
import { ContactsTab } from './ContactsTab';
import { HandlingTab } from './HandlingTab';
import { MaterialsTab } from './MaterialsTab';
import { RegistrationTab } from './RegistrationTab';
import styles from './show.module.css';

const recent = 3;

/** The parts of the file, one at a time; which one stands in the address. */
export function CaseTabs({ detail }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { data, meta } = detail;
  const names = ['registration', 'handling', 'materials', 'contacts', 'archive', 'timeline'] as const;
  const counts: Partial<Record<(typeof names)[number], number>> = {
    handling: meta.transfers.length + meta.supplements.length,
    materials: data.materials.length,
    contacts: meta.contacts.length,
  };
  const parts = {
    registration: <RegistrationTab detail={detail} />,
    handling: <HandlingTab detail={detail} />,
    materials: <MaterialsTab detail={detail} />,
    contacts: <ContactsTab detail={detail} />,
    archive: <ArchiveTab archive={meta.archive} />,
    timeline: <TimelineList entries={meta.timeline} />,
  };
  const present = names.filter((name) => name !== 'archive' || meta.archive !== null);
  const asked = names.find((name) => name === search.get('tab'));
  const show = (name: string) =>
    setSearch(
      (before) => {
        before.set('tab', name);
        return before;
      },
      { replace: true },
    );
  return (
    <div className={disputes.stack}>
      <section className={styles.tabs} aria-label={t('dispute.file')}>
        <Tabs
          activeKey={asked && present.includes(asked) ? asked : 'registration'}
          onChange={show}
          items={present.map((name) => ({
            key: name,
            label: counts[name] ? `${t(`dispute.tab.${name}`)} ${counts[name]}` : t(`dispute.tab.${name}`),
            children: parts[name],
          }))}
        />
      </section>
      {asked === 'timeline' ? null : (
        <Card
          title={t('dispute.recent')}
          extra={
            <button type="button" className={disputes.reveal} onClick={() => show('timeline')}>
              {t('dispute.wholeTimeline')}
            </button>
          }
        >
          <TimelineList entries={meta.timeline.slice(0, recent)} withDetails={false} />
        </Card>
      )}
    </div>
  );
}
