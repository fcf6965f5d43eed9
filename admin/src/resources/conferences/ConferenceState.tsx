import type { ConferenceState as State } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/Tag';

/** How far a conference has come. */
export function ConferenceState({ state }: { state: State }) {
  const { t } = useTranslation();
  const tone = state === 'planned' || state === 'held' ? 'blue' : 'gray';
  return <Tag tone={tone}>{t(`conferences.state.${state}`)}</Tag>;
}
