import { DatePicker, InputNumber, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './calculator.module.css';
import type { Question } from './question';

/** Start, period, unit; the answer follows every change. */
export function QuestionForm({
  question,
  onChange,
}: {
  question: Question;
  onChange(part: Partial<Question>): void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor={`${id}-start`}>{t('calculator.start')}</label>
        <DatePicker
          id={`${id}-start`}
          allowClear={false}
          value={dayjs(question.start)}
          onChange={(day) => onChange({ start: day.format('YYYY-MM-DD') })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-amount`}>{t('calculator.amount')}</label>
        <InputNumber
          id={`${id}-amount`}
          min={1}
          max={3660}
          precision={0}
          controls={false}
          value={question.amount}
          onChange={(amount) => amount && onChange({ amount })}
        />
      </div>
      <div className={styles.field}>
        <span>{t('calculator.unit')}</span>
        <Segmented<Question['unit']>
          aria-label={t('calculator.unit')}
          value={question.unit}
          options={[
            { value: 'workday', label: t('calculator.workday') },
            { value: 'day', label: t('calculator.day') },
          ]}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      {question.unit === 'day' ? (
        <div className={styles.field}>
          <span>{t('calculator.rollover')}</span>
          <Segmented<Question['rollover']>
            aria-label={t('calculator.rollover')}
            value={question.rollover}
            options={[
              { value: 'nextWorkday', label: t('calculator.nextWorkday') },
              { value: 'none', label: t('calculator.none') },
            ]}
            onChange={(rollover) => onChange({ rollover })}
          />
        </div>
      ) : null}
    </div>
  );
}
