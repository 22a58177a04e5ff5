import { describe, expect, it } from 'vitest';
import { openNativeDatabase } from '../../../data-loaders/database/native-database.ts';
import { readContents } from '../../../src/database/read-contents.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { hasSharedData, NO_SHARED_DATA, OPEN_CONTEXT, readShared, readTextAs, sharedBytes } from './real-files.ts';

const HEADER = 'TeamCode,TeamName,Postcode,NhsHospitalCode,TRUST_Groups,TRUST_Names,SCN_Names';

describe('SSNAP list of teams', () => {
  it('gives teams under the codes of their scores, and trusts; a postcode is no patient’s', async () => {
    const read = await readTextAs('teams.csv', [HEADER, '316,Alpha Hospital HASU,OX14 1AG,RZ1DQ,TRUST_RZ1,Alpha NHS Trust,Here', '9,Bet’s Team,,,TRUST_908,Somewhere,Here', '8,Gamma,,,,,'].join('\n'));
    expect(read.rows('organisation').map(({ org_code, org_name, org_type, parent_code }) => [org_code, org_name, org_type, parent_code])).toEqual([
      ['SSNAP-ALPHA-HOSPITAL-HASU', 'Alpha Hospital HASU, Alpha NHS Trust', 'site', 'RZ1'],
      ['SSNAP-BETS-TEAM', 'Bet’s Team, Somewhere', 'site', null],
      ['SSNAP-GAMMA', 'Gamma', 'site', null],
      ['RZ1', 'Alpha NHS Trust', 'provider', null],
    ]);
    expect(read.report.dropped.map(({ what }) => what)).toEqual(['columns these measures do not use: TeamCode, Postcode, NhsHospitalCode, SCN_Names']);
  });
});

describe.skipIf(!hasSharedData)(`the real list (${NO_SHARED_DATA} when skipped)`, () => {
  it('puts 203 of the 224 teams of October to December 2022 under their trusts, whichever file comes first', async () => {
    for (const order of [['ssnap/ssnap_teamdetails.csv', 'ssnap/OctDec2022.csv'], ['ssnap/OctDec2022.csv', 'ssnap/ssnap_teamdetails.csv']]) {
      const database = await openNativeDatabase();
      for (const path of order) {
        const { tables } = await readExtract({ name: path.slice(6), bytes: sharedBytes(path) }, OPEN_CONTEXT);
        for (const { table, ipc } of tables) await database.insert(table, ipc);
      }
      const teams = new Set((await readShared('ssnap/OctDec2022.csv')).rows('organisation').map(({ org_code }) => org_code));
      const { organisations } = await readContents(database, '');
      const listed = organisations.filter(({ code }) => teams.has(code));
      expect([listed.length, listed.filter(({ parentCode }) => parentCode !== null).length]).toEqual([224, 203]);
      expect(organisations.find(({ code }) => code === 'SSNAP-ROYAL-LONDON-HOSPITAL-HASU')?.parentCode).toBe('R1H');
      await database.close();
    }
  });
});
