import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { useFormState } from '../../../ui/form/FormContext';
import type { Drawer } from './drawer';
import styles from './drawers.module.css';
import { Code, Words } from './fields';

/** 当场办结: every record of the way from acceptance to closing is made at once (R31). */
export const settleOnTheSpot: Drawer = {
  grave: true,
  Fields: ({ detail }) => (
    <>
      <Code path="eventType" dictionary="eventType" required />
      <Code path="outcome" dictionary="outcome" required />
      <OpenOutcome />
      <Words path="result" required say="spotResult" />
      <Code path="resolvedBy" dictionary="resolvedBy" required />
      {detail.data.anonymous ? null : (
        <Code path="satisfaction" dictionary="satisfaction" say="satisfaction" />
      )}
    </>
  ),
};

/** What leaves the matter standing cannot be settled at the counter. */
function OpenOutcome() {
  const { t } = useTranslation();
  const { record } = useFormState();
  const { dictionaries } = useCatalogue();
  const outcome = dictionaries.outcome?.find(({ code }) => code === record.outcome);
  if (outcome?.attributes?.standingRequired !== true) return null;
  return (
    <p className={`${styles.whole} ${styles.caution}`} role="status">
      △ {t('deed.help.notOnTheSpot')}
    </p>
  );
}
