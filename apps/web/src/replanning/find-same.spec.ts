import { describe, expect, it } from '@jest/globals';
import type { ProposalFragment } from '../operations/replanning.js';
import { findSame } from './find-same.js';

const proposal = (kind: ProposalFragment['kind'], title: string): ProposalFragment =>
  ({ __typename: 'ReplanProposal', id: kind, kind, worthLost: 1, changes: [], toldAgain: [], segments: [{ __typename: 'ProposedSegment', segmentId: null, title, durationSeconds: 60, speakers: [] }] });

describe('findSame', () => {
  it('names the first that comes to the same show, whatever it is called', () => {
    const three = [proposal('minimal', 'Le prix'), proposal('balanced', 'Le prix'), proposal('free', 'Le prix')];
    expect(three.map((one) => findSame(one, three))).toEqual([null, 'minimal', 'minimal']);
    const two = [proposal('minimal', 'Le prix'), proposal('balanced', 'Le temps'), proposal('free', 'Le temps')];
    expect(two.map((one) => findSame(one, two))).toEqual([null, null, 'balanced']);
  });
});
