import type { Same } from '../same';
import type { lessons as zh } from '../zh/lessons';

export const lessons: Same<typeof zh> = {
  sub: 'What a kind of dispute comes from and what is to change: one handled, many settled.',
  add: 'New lesson',
  look: 'Lesson',
  empty: 'No lessons yet',
  emptyWhat: 'When closed cases have something in common, note it with measures, a unit and a day.',
  search: 'Title, problem',
  field: {
    title: 'Title',
    problem: 'Problem',
    problemHint: 'Where this kind of dispute keeps coming from',
    analysis: 'Causes',
    measures: 'Measures and suggestions',
    unit: 'Responsible unit',
    state: 'Progress',
    dueOn: 'Due',
    disputes: 'Disputes it comes from',
    disputesHint: 'Find by number or employer',
  },
  hidden: '{{count}} more your unit takes no part in',
  state: { open: 'Open', inProgress: 'In progress', done: 'Done', dropped: 'Dropped' },
  overdue: 'Overdue',
  count: '{{count}} cases',
  count_one: '{{count}} case',
  columns: {
    title: 'Lesson',
    unit: 'Unit',
    state: 'Progress',
    due: 'Due',
    disputes: 'From',
    updated: 'Updated',
    by: 'Entered by',
  },
};
