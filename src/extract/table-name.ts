/** The canonical tables. Column by column they are described in `extract/schema`. */
export type TableName = 'observation' | 'target' | 'measure' | 'organisation' | 'organisation_successor' | 'annotation' | 'event';
