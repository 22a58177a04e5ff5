import { describe, expect, it } from 'vitest';
import { wordMeant } from '../../../src/extract/checks/event-words.ts';

describe('wordMeant', () => {
  it.each([
    ['Grade III', '3'], ['grade 3', '3'], ['Cat 3', '3'], ['CATEGORY-4', '4'], ['Stage IV', '4'], ['G2', '2'], ['cat.1', '1'],
    ['3 (unstageable)', 'unstageable'], ['Category 3 - unstageable', 'unstageable'], ['Unstageable (Category 3)', 'unstageable'], ['Ungradeable', 'unstageable'],
    ['Suspected Deep Tissue Injury', 'dti'], ['Low harm', 'low'], ['Severe', 'severe'], ['No harm', 'none'],
  ])('of the grade “%s” is %s', (cell, meant) => {
    expect(wordMeant('grade', cell)).toBe(meant);
  });

  it.each(['3/4', '2-3', '2 to 3', '3 or 4', 'minor', 'major', 'catastrophic', '5', '0', 'grade', '?', 'healing 4', '34'])('of the grade “%s” is nothing: it is never guessed', (cell) => {
    expect(wordMeant('grade', cell)).toBeNull();
  });

  it.each([['Y', 'yes'], ['N', 'no'], ['TBC', 'unknown'], ['Avoidable', 'yes'], ['Unavoidable', 'no'], ['N/K', 'unknown'], ['-', 'unknown']])('of avoidable “%s” is %s', (cell, meant) => {
    expect(wordMeant('avoidable', cell)).toBe(meant);
  });

  it.each([['De-escalated', 'de_escalated'], ['De-logged', 'de_escalated'], ['Under investigation', 'open'], ['Completed', 'closed'], ['rejected', null]])('of the status “%s” is %s', (cell, meant) => {
    expect(wordMeant('status', cell)).toBe(meant);
  });

  it.each([['Never Events', 'never_event'], ['SI', 'serious_incident'], ['MRSA bacteraemia', 'mrsa_case'], ['C. diff', 'c_difficile_case'], ['Concerns', 'concern'], ['Near miss', null]])('of the sort “%s” is %s', (cell, meant) => {
    expect(wordMeant('event_type', cell)).toBe(meant);
  });
});
