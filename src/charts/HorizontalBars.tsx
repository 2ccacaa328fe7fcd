import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

export interface BarRow {
  readonly label: string;
  /** From zero; in the unit of the chart. */
  readonly value: number;
  /** The value as text, at the end of the bar. */
  readonly text: string;
}

const MARGIN = { top: 4, right: 96, bottom: 4, left: 0 };

/** Bars from zero, one below the other, each with its value at its end. */
export default function HorizontalBars({
  rows,
  labelWidth = 150,
}: {
  rows: readonly BarRow[];
  labelWidth?: number;
}) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart layout="vertical" data={[...rows]} margin={MARGIN} accessibilityLayer={false}>
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis
          type="category"
          dataKey="label"
          width={labelWidth}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <Bar dataKey="value" className="bar" barSize={20} isAnimationActive={false}>
          <LabelList dataKey="text" position="right" className="bar-label" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
