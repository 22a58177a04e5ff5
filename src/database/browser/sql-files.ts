import addMeasures from '../sql/add-measures.sql?raw';
import annotations from '../sql/annotations.sql?raw';
import askedEvents from '../sql/asked-events.sql?raw';
import breakdownSeries from '../sql/breakdown-series.sql?raw';
import createViews from '../sql/create-views.sql?raw';
import createTables from '../sql/create-tables.sql?raw';
import eventPartsByMonth from '../sql/event-parts-by-month.sql?raw';
import events from '../sql/events.sql?raw';
import eventsByMonth from '../sql/events-by-month.sql?raw';
import eventsChosen from '../sql/events-chosen.sql?raw';
import eventsTally from '../sql/events-tally.sql?raw';
import figuresKnown from '../sql/figures-known.sql?raw';
import knownThen from '../sql/known-then.sql?raw';
import leaningRows from '../sql/leaning-rows.sql?raw';
import loadedExtracts from '../sql/loaded-extracts.sql?raw';
import longerFigures from '../sql/longer-figures.sql?raw';
import measures from '../sql/measures.sql?raw';
import monthlySeries from '../sql/monthly-series.sql?raw';
import olderRows from '../sql/older-rows.sql?raw';
import organisationNames from '../sql/organisation-names.sql?raw';
import organisations from '../sql/organisations.sql?raw';
import removeExtract from '../sql/remove-extract.sql?raw';
import rowsOfAnnotation from '../sql/rows-of-annotation.sql?raw';
import rowsOfEvent from '../sql/rows-of-event.sql?raw';
import rowsOfMeasure from '../sql/rows-of-measure.sql?raw';
import rowsOfObservation from '../sql/rows-of-observation.sql?raw';
import rowsOfOrganisation from '../sql/rows-of-organisation.sql?raw';
import rowsOfOrganisationSuccessor from '../sql/rows-of-organisation-successor.sql?raw';
import rowsOfTarget from '../sql/rows-of-target.sql?raw';
import successors from '../sql/successors.sql?raw';
import tableColumns from '../sql/table-columns.sql?raw';
import thresholds from '../sql/thresholds.sql?raw';
import type { SqlName } from '../database.ts';

/** The text of every file in `database/sql`, bundled with the site; loaders read the same files from disk. */
export const SQL_FILES: Readonly<Record<SqlName, string>> = {
  'add-measures': addMeasures,
  annotations,
  'asked-events': askedEvents,
  'breakdown-series': breakdownSeries,
  'create-tables': createTables,
  'create-views': createViews,
  'event-parts-by-month': eventPartsByMonth,
  events,
  'events-by-month': eventsByMonth,
  'events-chosen': eventsChosen,
  'events-tally': eventsTally,
  'figures-known': figuresKnown,
  'known-then': knownThen,
  'leaning-rows': leaningRows,
  'loaded-extracts': loadedExtracts,
  'longer-figures': longerFigures,
  measures,
  'monthly-series': monthlySeries,
  'older-rows': olderRows,
  'organisation-names': organisationNames,
  organisations,
  'remove-extract': removeExtract,
  'rows-of-annotation': rowsOfAnnotation,
  'rows-of-event': rowsOfEvent,
  'rows-of-measure': rowsOfMeasure,
  'rows-of-observation': rowsOfObservation,
  'rows-of-organisation': rowsOfOrganisation,
  'rows-of-organisation-successor': rowsOfOrganisationSuccessor,
  'rows-of-target': rowsOfTarget,
  successors,
  'table-columns': tableColumns,
  thresholds,
};
