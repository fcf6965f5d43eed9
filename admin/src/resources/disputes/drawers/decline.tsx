import { useCatalogue } from '../../../providers/catalogue';
import { useFormState } from '../../../ui/form/FormContext';
import { Notice } from '../LegalRemedy';
import type { Drawer } from './drawer';
import styles from './drawers.module.css';
import { Code, Words } from './fields';

/** 不予受理: only outside the scope, by a listed ground, with the remedy told (D22). */
export const decline: Drawer = {
  grave: true,
  Fields: () => (
    <>
      <Code path="ground" dictionary="declineGround" width="full" required say="decline" />
      <Guidance />
      <Words path="reason" required />
      <div className={styles.whole}>
        <Notice name="declineRemedy" />
      </div>
    </>
  ),
};

/** Where the applicant may turn instead, as the ground says. */
function Guidance() {
  const { record } = useFormState();
  const { dictionaries } = useCatalogue();
  const ground = dictionaries.declineGround?.find(({ code }) => code === record.ground);
  const guidance = ground?.attributes?.guidance;
  return typeof guidance === 'string' ? <p className={`${styles.whole} mute small`}>{guidance}</p> : null;
}
