import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../providers/desk';
import type { DisputeRow } from './disputeRow';

interface Option {
  value: string;
  label: string;
}

interface Props {
  id?: string;
  value?: string[];
  onChange?(value: string[]): void;
  /** how those already chosen are called */
  known?: Option[];
  disabled?: boolean;
}

const pause = 250;

/** Chooses disputes by number or employer among those one may see. */
export function DisputeSelect({ id, value = [], onChange, known = [], disabled }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<Option[]>([]);
  const [names, setNames] = useState(known);
  useEffect(() => {
    const search = asked.trim();
    if (search.length < 2) return setFound([]);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const query = { search, pagination: { page: 1, pageSize: 20 } };
      desk<{ data: DisputeRow[] }>('/disputes', { query, signal: abort.signal }).then(
        ({ data }) =>
          setFound(
            data
              .filter(({ number }) => number !== null)
              .map(({ documentId, number, employerName }) => ({
                value: documentId,
                label: [number, employerName].filter(Boolean).join(' '),
              })),
          ),
        // a search that fails can be typed again
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  const offered = [...names.filter((one) => !found.some((other) => other.value === one.value)), ...found];
  return (
    <Select
      {...(id ? { id } : {})}
      mode="multiple"
      value={value}
      options={offered}
      filterOption={false}
      notFoundContent={asked.trim().length < 2 ? null : t('ui.list.empty')}
      {...(disabled === undefined ? {} : { disabled })}
      onSearch={setAsked}
      onChange={(chosen) => {
        setNames(offered.filter((one) => chosen.includes(one.value)));
        onChange?.(chosen);
      }}
    />
  );
}
