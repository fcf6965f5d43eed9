import { money } from './format';

/** Integer cents as `¥1,234.56`. */
export function Money({ cents }: { cents: number | null }) {
  return <span className="num nowrap">{cents === null ? '—' : money(cents)}</span>;
}
