// src/spc/months.ts
var MONTHS_A_YEAR = 12;
var MONTH_TEXT = /^(\d{4})-(0[1-9]|1[0-2])$/;
/**
* Which month is this, counted from January of year 0?
*
* `YYYY-MM` text in, a whole number out, so that months can be subtracted. No `Date` takes part: local midnight on
* 1 April is still March in UTC.
* @throws RangeError where the text is not a month.
* @example monthIndex('2024-02') - monthIndex('2023-12') // 2
*/
function monthIndex(period) {
	const parts = MONTH_TEXT.exec(period);
	if (parts === null) throw new RangeError(`A month is written YYYY-MM; found “${period}”.`);
	return Number(parts[1]) * MONTHS_A_YEAR + Number(parts[2]) - 1;
}
/**
* Which month has this number? The inverse of `monthIndex`.
* @throws RangeError outside years 0 to 9999.
* @example monthAt(24289) // '2024-02'
*/
function monthAt(index) {
	const year = Math.floor(index / MONTHS_A_YEAR);
	if (!Number.isInteger(index) || year < 0 || year > 9999) throw new RangeError(`No month has the number ${index}.`);
	const month = index - year * MONTHS_A_YEAR + 1;
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
/**
* Which month comes next?
* @example nextMonth('2023-12') // '2024-01'
*/
function nextMonth(period) {
	return monthAt(monthIndex(period) + 1);
}
/**
* How many months lie from one month to another? Negative when the second is earlier, 0 for the same month.
* @example monthsBetween('2023-11', '2024-02') // 3
*/
function monthsBetween(from, to) {
	return monthIndex(to) - monthIndex(from);
}
/**
* Which months run from one to another, both included? Empty when the second is earlier.
* @example monthsFromTo('2023-12', '2024-01') // ['2023-12', '2024-01']
*/
function monthsFromTo(from, to) {
	const first = monthIndex(from);
	const last = monthIndex(to);
	const months = [];
	for (let index = first; index <= last; index++) months.push(monthAt(index));
	return months;
}
export { nextMonth as a, monthsFromTo as i, monthIndex as n, monthsBetween as r, monthAt as t };
