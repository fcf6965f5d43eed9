import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import styles from './list.module.css';
import type { SavedView } from './listPreferences';

interface Props {
  views: SavedView[];
  onChange(views: SavedView[]): void;
}

/** Saved views: the address's conditions under a name. */
export function ListViews({ views, onChange }: Props) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const here = search.replace(/^\?/, '');
  if (views.length === 0) return null;
  const all = { name: t('ui.list.allRows'), query: '' };
  return (
    <nav className={styles.views} aria-label={t('ui.list.views')}>
      {[all, ...views].map((view) => (
        <span key={view.name} className={styles.view} data-on={view.query === here}>
          <Link to={`${pathname}?${view.query}`} aria-current={view.query === here ? 'true' : undefined}>
            {view.name}
          </Link>
          {view === all ? null : (
            <button
              type="button"
              className={styles.drop}
              aria-label={t('ui.list.removeView', { name: view.name })}
              onClick={() => onChange(views.filter(({ name }) => name !== view.name))}
            >
              ×
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}

/** Gives the present conditions a name. */
export function SaveView({ views, onChange }: Props) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const save = () => {
    const named = name.trim();
    if (!named) return;
    onChange([
      ...views.filter((view) => view.name !== named),
      { name: named, query: search.replace(/^\?/, '') },
    ]);
    setName('');
    setOpen(false);
  };
  const content = (
    <div style={{ display: 'flex', gap: 8 }}>
      <Input
        autoFocus
        aria-label={t('ui.list.viewName')}
        placeholder={t('ui.list.viewNameHint')}
        maxLength={20}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={save}
      />
      <Button type="primary" onClick={save}>
        {t('ui.save')}
      </Button>
    </div>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      open={open}
      onOpenChange={setOpen}
      content={content}
    >
      <Button aria-expanded={open}>{t('ui.list.saveView')}</Button>
    </Popover>
  );
}
