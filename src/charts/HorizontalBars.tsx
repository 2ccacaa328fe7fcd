import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

export interface BarRow {
  readonly label: string;
  /** From zero; in the unit of the chart. */
  readonly value: number;
  /** The value as text, at the end of the bar. */
  readonly text: string;
}

/** recharts writes the colour of texts into the element, where a stylesheet cannot reach it. */
const INK = { fill: "var(--ink)" };

/** A generous width of one character of the value, so that no value is broken or cut. */
const CHARACTER_PX = 7.6;

/** Bars from zero, one below the other, each with its value at its end. */
export default function HorizontalBars({
  rows,
  labelWidth = 150,
}: {
  rows: readonly BarRow[];
  labelWidth?: number;
}) {
  const right = 12 + CHARACTER_PX * Math.max(...rows.map(({ text }) => text.length));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={[...rows]}
        margin={{ top: 4, right, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis
          type="category"
          dataKey="label"
          width={labelWidth}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={INK}
        />
        <Bar dataKey="value" className="bar" barSize={20} isAnimationActive={false}>
          <LabelList dataKey="text" position="right" className="bar-label" fill="var(--ink)" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
