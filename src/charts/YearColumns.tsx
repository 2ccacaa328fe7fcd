import { useState, type KeyboardEvent } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { BarLook } from "./AmountHatch";
import { stepAlong } from "../ui/parts/arrowKeys";
import { useEscape } from "../ui/parts/useEscape";
import { seriesFill, SeriesPatterns } from "./SeriesPatterns";
import "./YearColumns.css";

export interface YearColumn {
  readonly label: string;
  /** One for each series, from zero. */
  readonly parts: readonly number[];
  /** What stands in the tooltip and is announced: the column first, then its parts. */
  readonly texts: readonly string[];
}

interface YearColumnsProps {
  readonly columns: readonly YearColumn[];
  /** One for each part of a column, the lowest first. */
  readonly looks: readonly BarLook[];
  /** Accessible name. */
  readonly name: string;
  /** The element with the sentence that states what the columns show. */
  readonly findingId: string;
  readonly formatTick: (value: number) => string;
}

/** recharts writes the colour of texts into the element, where a stylesheet cannot reach it. */
const INK = { fill: "var(--ink)" };
const MARGIN = { top: 12, right: 8, bottom: 4, left: 0 };
const TICK_CHARACTER_PX = 7.6;
/** Columns of stacked parts, from zero, with axes, and a tooltip that mouse and arrow keys open and Escape closes. */
export function YearColumns({ columns, looks, name, findingId, formatTick }: YearColumnsProps) {
  const [focused, setFocused] = useState<number>();
  const [isClosed, setClosed] = useState(false);
  // A tooltip that the mouse has opened must close as well.
  useEscape(() => setClosed(true));
  const move = (event: KeyboardEvent) => {
    const next = stepAlong(event, focused ?? 0, columns.length);
    if (next === undefined) return;
    event.preventDefault();
    setClosed(false);
    setFocused(next);
  };
  const largest = Math.max(...columns.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)));
  const announced = focused === undefined || isClosed ? [] : (columns[focused]?.texts ?? []);
  return (
    <div
      className="year-columns"
      role="application"
      aria-label={name}
      aria-describedby={findingId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys reach its columns from here
      tabIndex={0}
      onKeyDown={move}
      onFocus={() => {
        setClosed(false);
        setFocused((before) => before ?? 0);
      }}
      onBlur={() => setFocused(undefined)}
      onPointerMove={() => setClosed(false)}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={[...columns]} margin={MARGIN} accessibilityLayer={false}>
          <SeriesPatterns />
          <CartesianGrid vertical={false} />
          <XAxis dataKey="label" tick={INK} tickLine={false} axisLine={{ stroke: "var(--ink)" }} />
          <YAxis
            tick={INK}
            tickLine={false}
            axisLine={false}
            tickFormatter={formatTick}
            domain={[0, "auto"]}
            width={12 + TICK_CHARACTER_PX * formatTick(largest).length}
          />
          {looks.map((look, series) => (
            <Bar
              // The series never change places.
              key={series}
              dataKey={({ parts }: YearColumn) => parts[series] ?? 0}
              stackId="year"
              fill={seriesFill(series, look === "exact")}
              stroke="var(--ink)"
              maxBarSize={96}
              isAnimationActive={false}
            />
          ))}
          <Tooltip
            {...(isClosed ? { active: false } : {})}
            {...(focused === undefined ? {} : { defaultIndex: focused })}
            cursor={{ fill: "var(--highlight)" }}
            isAnimationActive={false}
            content={({ activeIndex }) => <Texts texts={columns[Number(activeIndex)]?.texts ?? []} />}
          />
        </BarChart>
      </ResponsiveContainer>
      <p className="visually-hidden" role="status">
        {announced.join(". ")}
      </p>
    </div>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  const [first, ...others] = texts;
  if (first === undefined) return null;
  return (
    <div className="year-tooltip">
      <b>{first}</b>
      {others.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}
