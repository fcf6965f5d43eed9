import { useTranslation } from 'react-i18next';
import type { Drawer } from './drawer';
import { Line, Words } from './fields';
import { useStartWith } from './useStartWith';

/** 专题汇报 to the county's leadership, through the Centre (R19, D9). */
export const reportUpward: Drawer = {
  Fields: () => {
    const { t } = useTranslation();
    useStartWith({ to: t('deed.reportTo') });
    return (
      <>
        <Line path="to" label="reportTo" required limits={{ maxLength: 200 }} />
        <Words path="summary" label="report" required say="reportUpward" limits={{ maxLength: 5000 }} />
      </>
    );
  },
};
