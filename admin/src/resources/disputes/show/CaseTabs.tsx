import type { DisputeDetail } from '@liandiao/cms/contract';
import { Tabs } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Card } from '../../../ui/Card';
import { TimelineList } from '../../../ui/TimelineList';
import disputes from '../disputes.module.css';
import { ArchiveTab } from './ArchiveTab';
import { AssistanceTab } from './AssistanceTab';
import { ConferenceTab } from './ConferenceTab';
import { ContactsTab } from './ContactsTab';
import { caseTabs, type TabName } from './caseTabs';
import { HandlingTab } from './HandlingTab';
import { MaterialsTab } from './MaterialsTab';
import { RecoveryTab } from './RecoveryTab';
import { RegistrationTab } from './RegistrationTab';
import styles from './show.module.css';

const recent = 3;

const parts: Record<TabName, ComponentType<{ detail: DisputeDetail }>> = {
  registration: RegistrationTab,
  handling: HandlingTab,
  assistance: AssistanceTab,
  recovery: RecoveryTab,
  conference: ConferenceTab,
  materials: MaterialsTab,
  contacts: ContactsTab,
  archive: ArchiveTab,
  timeline: ({ detail: { meta } }) => <TimelineList entries={meta.timeline} />,
};

/** The parts of the file, one at a time; which one stands in the address. */
export function CaseTabs({ detail }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const tabs = caseTabs(detail);
  const asked = tabs.find(({ name }) => name === search.get('tab'))?.name;
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
          activeKey={asked ?? 'registration'}
          onChange={show}
          items={tabs.map(({ name, count }) => {
            const Part = parts[name];
            const title = t(`dispute.tab.${name}`);
            return {
              key: name,
              label: count ? `${title} ${count}` : title,
              children: <Part detail={detail} />,
            };
          })}
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
          <TimelineList entries={detail.meta.timeline.slice(0, recent)} withDetails={false} />
        </Card>
      )}
    </div>
  );
}
