import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text to take along, with a button that copies it (also where plain http denies the clipboard). */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation();
  const shown = useRef<HTMLElement>(null);
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
    <div style={{ display: 'flex', alignItems: 'center', gap: 12, margin: '12px 0' }}>
      <code
        ref={shown}
        style={{
          font: '18px/32px var(--mono)',
          padding: '0 12px',
          background: 'var(--gray-bg)',
          borderRadius: 6,
        }}
      >
        {text}
      </code>
      <Button onClick={() => void copy()}>{copied ? t('ui.copied') : t('ui.copy')}</Button>
    </div>
  );
}
