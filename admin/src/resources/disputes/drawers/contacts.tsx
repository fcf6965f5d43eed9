import { contactDirections } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import type { Drawer } from './drawer';
import { Code, SideBySide, Words } from './fields';

/** 登记沟通情况: whatever else was told to or heard from the applicant. */
export const recordContact: Drawer = {
  start: () => ({ direction: 'heard' }),
  Fields: () => {
    const { t } = useTranslation();
    return (
      <>
        <SideBySide
          path="direction"
          width="half"
          options={contactDirections.map((value) => ({ value, label: t(`terms.contactDirection.${value}`) }))}
        />
        <Code path="method" dictionary="method" required />
        <Words path="content" required say="recordContact" />
      </>
    );
  },
};
