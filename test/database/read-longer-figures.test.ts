import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLongerFigures } from '../../src/database/read-longer-figures.ts';
import { createHolding, type Holding } from '../../src/queries/holding.ts';
import { csv, madeEnvironment } from '../queries/made-environment.ts';

describe('readLongerFigures', () => {
  let holding: Holding;
  beforeAll(async () => {
    holding = createHolding(madeEnvironment([]));
    await holding.openPack();
    await holding.startEngine();
  });
  afterAll(() => holding.ask((database) => database.close()));

  it('of nothing and of months alone: an empty list', async () => {
    expect(await holding.ask(readLongerFigures)).toEqual([]);
    await holding.addFiles([csv('months.csv', 'org_code,measure_id,period_start,value', 'ZZ1,c_difficile,2011-04-01,3')], { allowUnlisted: true });
    expect(await holding.ask(readLongerFigures)).toEqual([]);
  });

  it('counts each figure once by measure and length, whichever file brought it, and says of which months', async () => {
    const head = 'org_code,measure_id,period_start,period_type,value,as_of';
    await holding.addFiles([
      csv('quarters.csv', head, 'ZZ1,c_difficile,2011-04-01,quarter,9,', 'ZZ2,c_difficile,2011-07-01,quarter,8,', 'ZZ2,mrsa_bacteraemia,2011-04-01,year,1,', 'ZZ2,c_difficile,2010-04-01,year,30,'),
      csv('newer.csv', head, 'ZZ1,c_difficile,2011-04-01,quarter,10,2012-01-01'),
    ], { allowUnlisted: true });
    expect((await holding.ask(readLongerFigures))?.map(({ measureName: _, ...figures }) => figures)).toEqual([
      { measureId: 'mrsa_bacteraemia', lengths: [{ length: 'year', figures: 1 }], organisations: 1, from: '2011-04', to: '2012-03' },
      { measureId: 'c_difficile', lengths: [{ length: 'quarter', figures: 2 }, { length: 'year', figures: 1 }], organisations: 2, from: '2010-04', to: '2011-09' },
    ]);
  });
});
