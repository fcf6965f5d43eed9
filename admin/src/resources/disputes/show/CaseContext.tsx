import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handed } from '../drawers/drawer';

type Begin = (action: ActionName, handed?: Handed) => void;

interface OpenCase {
  may(action: ActionName): boolean;
  /** opens the drawer of a deed */
  begin: Begin;
}

const CaseContext = createContext<OpenCase | null>(null);

/** The case whose page this is: its parts offer the deeds that belong to them. */
export function CaseProvider({
  detail,
  begin,
  children,
}: {
  detail: DisputeDetail;
  begin: Begin;
  children: React.ReactNode;
}) {
  const { abilities } = detail.meta;
  const value = useMemo<OpenCase>(
    () => ({ begin, may: (action) => abilities.some((one) => one.action === action && one.allowed) }),
    [abilities, begin],
  );
  return <CaseContext.Provider value={value}>{children}</CaseContext.Provider>;
}

/** What may be done in the case around. */
export function useOpenCase(): OpenCase {
  const value = useContext(CaseContext);
  if (!value) throw new Error('a part of a case outside of its page');
  return value;
}

/** A deed beside what it is about; nothing where this person may not do it. */
export function DeedButton({
  action,
  about,
  name,
}: {
  action: ActionName;
  about?: string | undefined;
  /** what a screen reader hears besides, where several stand below each other */
  name?: string | undefined;
}) {
  const { t } = useTranslation();
  const { may, begin } = useOpenCase();
  if (!may(action)) return null;
  const word = t(`terms.action.${action}`);
  return (
    <Button
      size="small"
      {...(name ? { 'aria-label': `${word} ${name}` } : {})}
      onClick={() => begin(action, about ? { about } : {})}
    >
      {word}
    </Button>
  );
}
