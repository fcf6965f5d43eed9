import {
  Fragment,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Palette.module.css';
import { usePaletteEntries } from './usePaletteEntries';

/**
 * Ctrl/⌘-K: one box for cases, screens and commands, worked by the keyboard alone if one likes. Part of the first
 * load, and focused before it is painted: no letter typed after Ctrl-K is lost to a download.
 */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const settled = useSettled(text);
  const { entries, searching } = usePaletteEntries(settled);
  const ready = settled === text && !searching;
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(false);
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const at = Math.min(chosen, entries.length - 1);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, at]);

  const run = (index: number) => {
    onClose();
    entries[index]?.run();
  };
  // who types fast and presses Enter means what he typed, not what was found for its first letters
  useEffect(() => {
    if (entered && ready) run(at);
  });
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) setChosen((at + move + entries.length) % Math.max(entries.length, 1));
    else if (event.key === 'Enter') setEntered(true);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('app.palette.title')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries.length > 0 ? `${listId}-${at}` : undefined}
        aria-label={t('app.palette.title')}
        placeholder={t('app.palette.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
          setEntered(false);
        }}
        onKeyDown={press}
      />
      <div id={listId} role="listbox" aria-label={t('app.palette.title')} className={styles.options}>
        {entries.map((entry, index) => (
          <Fragment key={`${entry.group}.${entry.id}`}>
            {entry.group === entries[index - 1]?.group ? null : (
              <div className={styles.group} role="presentation">
                {t(`app.palette.${entry.group}`)}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above */}
            <div
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onMouseMove={() => setChosen(index)}
              onClick={() => run(index)}
            >
              {entry.label}
              {entry.note ? <small>{entry.note}</small> : null}
            </div>
          </Fragment>
        ))}
        {entries.length === 0 && !searching ? (
          <div className={styles.nothing}>{t('app.palette.nothing')}</div>
        ) : null}
      </div>
      <div className={styles.hint} role="status">
        {searching ? t('app.palette.searching') : t('app.palette.hint')}
      </div>
    </dialog>
  );
}

/** The text once typing pauses, so that not every letter asks the server. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 180);
    return () => clearTimeout(timer);
  }, [text]);
  return useDeferredValue(settled);
}
