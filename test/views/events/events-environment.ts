/** A made pack with a register of events: never events, pressure ulcers and concerns at two trusts, one with a site. */
import { csv, handWrittenManifest, madeEnvironment, type MadeEnvironment } from '../../queries/made-environment.ts';

const ORGANISATIONS = csv('organisation.csv', 'org_code,org_name,org_type,parent_code', 'ZZ1,First Trust,provider,', 'ZZ2,Second Trust,provider,', 'ZZ101,North Site,site,ZZ1');

const HEAD = 'event_id,event_type,org_code,site_code,incident_date,category,grade,avoidable,status';
const months = (year: number): readonly string[] => Array.from({ length: 12 }, (_, month) => `${String(year)}-${String(month + 1).padStart(2, '0')}`);

export function eventsEnvironment(): MadeEnvironment {
  const ulcers = [...months(2011), ...months(2012)].flatMap((month, index) => [
    `U${String(index)}a,pressure_ulcer,ZZ1,ZZ101,${month}-05,,3,yes,closed`, `U${String(index)}b,pressure_ulcer,ZZ1,,${month}-15,,3,no,closed`, `U${String(index)}c,pressure_ulcer,ZZ2,,${month}-20,,2,,closed`,
  ]);
  return madeEnvironment([
    handWrittenManifest('organisation.csv', 'event.csv'), ORGANISATIONS,
    csv('event.csv', HEAD, ...ulcers,
      'N0,never_event,ZZ1,,2010-01-10,Wrong site surgery,,,closed', 'N1,never_event,ZZ1,ZZ101,2011-11-17,Wrong site surgery,,,closed', 'N2,never_event,ZZ1,,2012-06-14,Retained foreign object,,,closed', 'N3,never_event,ZZ1,,2012-07-01,Wrong site surgery,,,de_escalated',
      'C1,concern,ZZ2,,2012-05-03,Staffing,,,open', 'C2,concern,ZZ2,,2012-08-03,Staffing,,,open', 'C3,concern,ZZ2,,2012-09-03,Discharge,,,open'),
  ], { today: () => '2013-01-15' });
}
