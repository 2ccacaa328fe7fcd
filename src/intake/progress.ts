/** How far the work is, from 0 to 1. What it throws ends the work. */
export type ReportProgress = (share: number) => void;
