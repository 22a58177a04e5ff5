import { plainHeading } from '../schema/match-headings.ts';

/** Headings that name a patient or let one be found, as a whole, compared as `plainHeading` does. */
const WHOLE = new Set([
  'patient', 'pt', 'client', 'resident', 'serviceuser', 'affectedperson', 'personaffected', 'victim', 'nextofkin', 'relative', 'address', 'dod', 'birthday', 'born', 'initials',
  'personname', 'subjectname', 'relativename', 'telephonenumber', 'mobilenumber', 'dateofdeath', 'unitnumber', 'districtnumber', 'pasid', 'pasnumber',
]);

/** The same where they are part of a longer heading: `Person affected – NHS number (if known)`. */
const WITHIN = new Set([
  'nhsno', 'nhsnum', 'nhsnumber', 'newnhsno', 'newnhsnumber', 'nhsid', 'chinumber', 'chino', 'hospitalnumber', 'hospitalno', 'casenotenumber', 'casenoteno', 'mrn', 'medicalrecordnumber', 'spellnumber',
  'dob', 'dateofbirth', 'birthdate', 'birthday', 'dobirth',
  'forename', 'forenames', 'surname', 'firstname', 'lastname', 'familyname', 'givenname', 'middlename', 'maidenname', 'fullname', 'nameofpatient',
  'postcode', 'homeaddress', 'addressline', 'ninumber', 'nationalinsurancenumber',
]);

/** `Pt name`, `Service user DOB`, `Patient’s hospital no.`: somebody, and something that tells who. */
const SOMEBODY = '(?:patient|pt|client|resident|serviceuser|affectedperson|personaffected|victim|relative|mother|baby)s?';
const TELLS_WHO = '(?:forename|surname|first|last|full|local|hospital|unit|home|nhs|pas|new)?(?:name|names|initials|id|no|number|ref|reference|identifier|dob|postcode|address|email|phone|telephone|mobile|dateofdeath)';
const OF_SOMEBODY = new RegExp(`^${SOMEBODY}${TELLS_WHO}$`);

/** Counts and shares of patients, and what belongs to an organisation: `NHS number completeness (%)`, `Site postcode`. */
const ABOUT_MANY = /%|\b(percent\w*|percentage|proportion|rate|completeness|coverage|compliance|valid\w*|count|total|number of|no of|how many)\b/i;
const OF_ORGANISATION = /\b(site|trust|provider|organisation|organization|org|practice|hospital|ward|service|commissioner)\b.*\b(post ?code|address)\b/i;
/** No name of somebody needs more words than so many. */
const LONGEST = 5;

const wordsOf = (heading: string): readonly string[] =>
  heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/(\p{L})['’]s\b/gu, '$1').replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '').split(/[^\p{L}\p{N}]+/u).map(plainHeading).filter((word) => word !== '');

function namesSomebody(heading: string): boolean {
  if (WHOLE.has(plainHeading(heading)) || WITHIN.has(plainHeading(heading))) return true;
  if (ABOUT_MANY.test(heading) || OF_ORGANISATION.test(heading)) return false;
  const words = wordsOf(heading);
  if (WHOLE.has(words.join(''))) return true;
  for (let from = 0; from < words.length; from++) for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
    const run = words.slice(from, to).join('');
    if (WITHIN.has(run) || OF_SOMEBODY.test(run)) return true;
  }
  return false;
}

/**
 * Which headings say that the file is about single patients? Only the headings are given back, never a cell.
 * `postcode` and `address` belong to organisation lists, where they are allowed.
 *
 * @example patientHeadings(['org_code', 'NHS Number (if known)', 'Pt Name'], false) // ['NHS Number (if known)', 'Pt Name']
 */
export function patientHeadings(header: readonly string[], aboutOrganisations: boolean): readonly string[] {
  return header.filter((heading) => {
    const plain = plainHeading(heading);
    if (aboutOrganisations && /^(postcode|address(line)?\d?)$/.test(plain)) return false;
    return namesSomebody(heading);
  });
}
