import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { LoadFailed } from '../../ui/LoadFailed';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Answer } from './Answer';
import styles from './calculator.module.css';
import type { Due } from './due';
import { MonthView } from './MonthView';
import { QuestionForm } from './QuestionForm';
import { type Question, readQuestion, toDueQuery } from './question';
import { WorkingTable } from './WorkingTable';

/** 时限计算器: any start, any period, the working shown day by day. */
export default function Calculator() {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const [address, setAddress] = useSearchParams();
  const question = readQuestion(address, today);
  const { answer, error, refetch } = useDeskQuery<Due>('/deadlines/due', toDueQuery(question), {
    keep: true,
  });
  const ask = (part: Partial<Question>) => {
    const next = { ...question, ...part };
    setAddress(
      Object.entries(toDueQuery(next)).map(([key, value]) => [key, String(value)]) as [string, string][],
      {
        replace: true,
      },
    );
  };
  return (
    <>
      <PageHeader title={t('app.screens.calculator')} sub={t('calculator.sub')} />
      <div className={styles.grid}>
        <div className={styles.column}>
          <Card title={t('calculator.question')} padded>
            <QuestionForm question={question} onChange={ask} />
          </Card>
          {answer ? (
            <div className={styles.working}>
              <Card title={t('calculator.table')}>
                <WorkingTable due={answer} start={question.start} />
              </Card>
            </div>
          ) : null}
        </div>
        <div className={styles.column}>
          <Card title={t('calculator.answer')} padded>
            {error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
            {!answer && !error ? <SkeletonRows count={2} /> : null}
            {answer && !error ? <Answer due={answer} start={question.start} /> : null}
          </Card>
          {answer && !error ? <MonthView due={answer} start={question.start} /> : null}
        </div>
      </div>
    </>
  );
}
