/** A watched chart that somebody opened, with all that the core can say of it (`judgeChart` of `spc/judgement`). */
import type { Judgement } from '../spc/judgement/judge-chart.ts';
import type { WatchedChart } from './watch-series.ts';

export type JudgedChart = WatchedChart & Judgement;
