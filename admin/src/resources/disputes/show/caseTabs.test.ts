import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { caseTabs } from './caseTabs';

const nothing = {
  transfers: [],
  supplements: [],
  extensions: [],
  specialReports: [],
  mediations: [],
  supervisions: [],
  reviews: [],
  assistances: [],
  segments: [],
  agendaItems: [],
  contacts: [],
  archives: [],
  timeline: [],
  abilities: [],
};

const tabsOf = (data: object, meta: object = {}) =>
  caseTabs({
    data: { status: 'handling', tier: 'simple', materials: [], ...data },
    meta: { ...nothing, ...meta },
  } as unknown as DisputeDetail);
const namesOf = (data: object, meta: object = {}) => tabsOf(data, meta).map(({ name }) => name);
const may = (action: ActionName) => ({ abilities: [{ action, allowed: true }] });

describe('the tabs of a case', () => {
  it('are few where nothing else happened', () => {
    expect(namesOf({})).toEqual(['registration', 'handling', 'materials', 'contacts', 'timeline']);
  });

  it('offer assistance and recovery to whom may begin them', () => {
    expect(namesOf({}, may('request-assistance'))).toContain('assistance');
    expect(namesOf({}, may('recover'))).toContain('recovery');
  });

  it('show a recovery that has begun to everybody, a proposed one only to whom may begin it', () => {
    expect(namesOf({}, { segments: [{ documentId: 'a' }] })).toContain('recovery');
    expect(namesOf({}, { segments: [{ documentId: null }] })).not.toContain('recovery');
  });

  it('have a conference for complex cases and those that wait for one', () => {
    expect(namesOf({ tier: 'complex' })).toContain('conference');
    expect(namesOf({ status: 'awaitingReferral' })).toContain('conference');
  });

  it('count who of the assisting units has answered', () => {
    const assistances = [{ resultAt: '2026-10-01T00:00:00Z' }, { resultAt: null }];
    expect(tabsOf({}, { assistances }).find(({ name }) => name === 'assistance')?.count).toBe('1/2');
  });

  it('count the rounds of the archive once there are several', () => {
    expect(tabsOf({}, { archives: [{}] }).find(({ name }) => name === 'archive')?.count).toBeNull();
    expect(tabsOf({}, { archives: [{}, {}] }).find(({ name }) => name === 'archive')?.count).toBe('2');
  });
});
