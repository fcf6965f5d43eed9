import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './papers.module.css';

/** A ready text with a button that takes it along (also where plain http denies the clipboard). */
export function CopyBlock({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation();
  const shown = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState(false);
  async function copy() {
    if (navigator.clipboard) await navigator.clipboard.writeText(text);
    else if (shown.current) {
      window.getSelection()?.selectAllChildren(shown.current);
      document.execCommand('copy');
    }
    setCopied(true);
  }
  return (
    <section className={styles.block} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <Button size="small" onClick={() => void copy()}>
          {copied ? t('ui.copied') : t('ui.copy')}
        </Button>
      </header>
      <p ref={shown}>{text}</p>
    </section>
  );
}
