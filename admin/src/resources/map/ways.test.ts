import type { StationEdge } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { waysOf } from './ways';

const edge = (
  action: StationEdge['action'],
  from: StationEdge['from'],
  to: StationEdge['to'],
): StationEdge => ({ action, title: action, from, to, by: [] });

describe('the ways on the map', () => {
  it('are one for each pair of stations, naming every action that goes it', () => {
    const ways = waysOf([
      edge('sign', 'awaitingSignature', 'handling'),
      edge('reassign', 'awaitingSignature', 'handling'),
    ]);
    expect(ways).toEqual([
      { from: 'awaitingSignature', to: 'handling', actions: ['sign', 'reassign'], aside: false },
    ]);
  });

  it('leave out drafts and what comes from outside', () => {
    expect(waysOf([edge('register', null, 'registered'), edge('register', 'draft', 'registered')])).toEqual(
      [],
    );
  });

  it('stand aside where only an action leads that starts from nearly everywhere', () => {
    const everywhere = (
      ['awaitingTransfer', 'awaitingReferral', 'awaitingSignature', 'returnDisputed'] as const
    ).map((from) => edge('reroute', from, 'handling'));
    const ways = waysOf([...everywhere, edge('sign', 'awaitingSignature', 'handling')]);
    expect(ways.filter(({ aside }) => aside).map(({ from }) => from)).toEqual([
      'awaitingTransfer',
      'awaitingReferral',
      'returnDisputed',
    ]);
  });
});
