import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

export interface PeriodRow {
  readonly label: string;
  /** Decimal years: from the start of the first to the end of the last. */
  readonly span: readonly [start: number, end: number];
  readonly text: string;
}

/** recharts writes the colour of texts into the element, where a stylesheet cannot reach it. */
const INK = { fill: "var(--ink)" };
const MARGIN = { top: 4, right: 24, bottom: 4, left: 0 };

/** Periods drawn to scale on an axis of years. */
export default function PeriodBars({
  rows,
  labelWidth = 150,
}: {
  rows: readonly PeriodRow[];
  labelWidth?: number;
}) {
  const first = Math.floor(Math.min(...rows.map(({ span }) => span[0])));
  const last = Math.ceil(Math.max(...rows.map(({ span }) => span[1])));
  const years = Array.from({ length: last - first + 1 }, (_, position) => first + position);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart layout="vertical" data={[...rows]} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} />
        <XAxis
          type="number"
          domain={[first, last]}
          ticks={years}
          tickFormatter={String}
          tick={INK}
          axisLine={false}
          tickLine={false}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={labelWidth}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={INK}
        />
        <Bar dataKey="span" className="bar" barSize={20} isAnimationActive={false}>
          <LabelList dataKey="text" position="inside" className="bar-label-inside" fill="var(--card)" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
