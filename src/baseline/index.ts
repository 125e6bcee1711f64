/** What a folder's findings were held to be: the recorded state, the decisions, and what is new against them. */
export { applyDecisions, DECISIONS_FILE, type Decided, type Decision, parseDecisions } from './decisions.ts';
export { type Comparison, holdAgainst } from './hold-against.ts';
export { type BaselineRecord, keepUnread, parseRecord, recordText, toRecord } from './record.ts';
export { type ExpectedEntry, RecordError, type RecordFault } from './record-error.ts';
export { DEFAULT_THRESHOLD, FAIL_ON_NAMES, isAtThreshold, type Threshold } from './threshold.ts';
