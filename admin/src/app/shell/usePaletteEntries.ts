import type { DisputeAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import { presentLanguage, switchLanguage } from '../../providers/language';
import { useMay, useMe } from '../../providers/me';
import { chooseTheme, useMode } from '../theme/themeMode';
import { menuFor } from './menu';

export interface PaletteEntry {
  id: string;
  group: 'disputes' | 'screens' | 'commands';
  label: string;
  /** beside the label, in small */
  note?: string;
  run(): void;
}

type Row = DisputeAnswer & { employerName: string | null; applicantName: string | null };

/** What the palette offers for the text typed: screens of that name first, then cases, then commands. */
export function usePaletteEntries(text: string): { entries: PaletteEntry[]; searching: boolean } {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { capabilities } = useMe();
  const may = useMay();
  const mode = useMode();
  const typed = text.trim();
  const worth = typed.length >= 2 && may('disputes');
  const query = { search: typed, pagination: { page: 1, pageSize: 6 } };
  const found = useDeskQuery<{ data: Row[] }>('/disputes', query, { enabled: worth, keep: true });

  const disputes: PaletteEntry[] = (worth ? (found.answer?.data ?? []) : []).map((row) => ({
    id: row.documentId,
    group: 'disputes',
    label: [row.number ?? t('terms.status.draft'), row.employerName, row.applicantName]
      .filter(Boolean)
      .join(' · '),
    note: t(`terms.status.${row.status}`),
    run: () => void navigate(`/disputes/${row.documentId}`),
  }));
  if (worth) {
    const all = t('app.palette.allResults', { text: typed });
    const to = `/disputes?search=${encodeURIComponent(typed)}`;
    disputes.push({ id: 'all', group: 'disputes', label: all, run: () => void navigate(to) });
  }
  const screens: PaletteEntry[] = menuFor(capabilities)
    .flatMap(({ entries }) => entries)
    .concat({ screen: 'account', to: '/account' })
    .map(({ screen, to, key }) => ({
      id: to,
      group: 'screens',
      label: t(`app.screens.${screen}`),
      ...(key ? { note: key } : {}),
      run: () => void navigate(to),
    }));
  const commands: PaletteEntry[] = [
    {
      id: 'theme',
      group: 'commands',
      label: t('app.palette.toggleTheme'),
      run: () => chooseTheme(mode === 'dark' ? 'light' : 'dark'),
    },
    {
      id: 'language',
      group: 'commands',
      label: t('app.palette.toggleLanguage'),
      run: () => void switchLanguage(presentLanguage() === 'en' ? 'zh-CN' : 'en'),
    },
  ];
  const matching = (entries: PaletteEntry[]) =>
    entries.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  return {
    entries: [...matching(screens), ...disputes, ...matching(commands)],
    searching: worth && found.fetching,
  };
}
