import type { CellTable } from './columns/cell-columns.ts';
import { plainHeading } from './schema/match-headings.ts';

/** Headings that name a patient or let one be found, compared as `plainHeading` does. */
const IDENTIFYING = new Set([
  'nhsno', 'nhsnum', 'nhsnumber', 'newnhsno', 'newnhsnumber', 'patientnhsnumber', 'pseudonhsnumber', 'chinumber',
  'dob', 'dateofbirth', 'birthdate', 'patientdob', 'patientdateofbirth', 'birthday', 'personbirthdate',
  'postcode', 'patientpostcode', 'postcodeofusualaddress', 'homepostcode', 'address', 'patientaddress', 'homeaddress',
  'patientname', 'patient', 'forename', 'surname', 'firstname', 'lastname', 'familyname', 'givenname', 'middlename', 'fullname',
  'patientforename', 'patientsurname', 'patientfirstname', 'patientlastname',
  'hospitalnumber', 'hospitalno', 'patientid', 'patientnumber', 'patientno', 'patientidentifier', 'localpatientid',
  'localpatientidentifier', 'mrn', 'medicalrecordnumber', 'pasnumber', 'pasid', 'casenotenumber', 'districtnumber',
  'initials', 'patientinitials', 'patientref', 'patientreference', 'dateofdeath', 'patientdateofdeath', 'dod', 'nextofkin', 'relative', 'relativename',
  'nameofpatient', 'patientfullname', 'affectedperson', 'personaffected', 'personname', 'victim', 'victimname', 'subjectname', 'spellnumber', 'hospitalspellnumber',
  'patientemail', 'patientphone', 'telephonenumber', 'mobilenumber', 'ninumber', 'nationalinsurancenumber',
]);

/**
 * Which headings say that the file is about single patients? Only the headings are given back, never a cell.
 * `postcode` and `address` belong to organisation lists, where they are allowed.
 */
export function patientHeadings(header: readonly string[], aboutOrganisations: boolean): readonly string[] {
  return header.filter((heading) => {
    const plain = plainHeading(heading);
    if (aboutOrganisations && (plain === 'postcode' || plain === 'address')) return false;
    return IDENTIFYING.has(plain);
  });
}

/**
 * Is this cell an NHS number? Ten digits, blanks or hyphens between them allowed, whose last is the check digit
 * (weights 10 to 2, modulus 11; NHS Data Dictionary). `943 476 5919` → true, `943 476 5918` → false.
 */
export function isNhsNumber(cell: string): boolean {
  if (cell.length < 10) return false;
  const digits = cell.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** So many NHS numbers in one column are no accident: one ten-digit number in eleven passes the check by chance. */
const TOO_MANY = 3;

/** Are these the NHS numbers of patients, whatever the heading says? At least three different ones, and most cells. */
export function holdsNhsNumbers(cells: readonly string[]): boolean {
  const found = cells.filter(isNhsNumber);
  if (found.length < TOO_MANY) return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  return new Set(found).size >= TOO_MANY && found.length * 2 > filled.length;
}

/** `NHS no. 943 476 5919` inside a sentence: one is enough, because the words beside it say what it is. */
export function namesNhsNumber(cell: string): boolean {
  const match = /\bnhs\s*(?:no|num|number|#)?\W{0,4}((?:\d[\s-]?){10})/i.exec(cell);
  return match !== null && isNhsNumber((match[1] ?? '').trim());
}

/** Which columns of a table, whatever they are called, hold NHS numbers? */
export function columnsOfNhsNumbers(cells: CellTable): readonly string[] {
  return [...cells.columns].flatMap(([name, column]) => (column.type === 'text' && (holdsNhsNumbers(column.different) || column.different.some(namesNhsNumber)) ? [name] : []));
}
