import { useMemo } from "react";
import { Bar, BarChart, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { OrdinaryData } from "./ordinaryData";

const INKS = ["steelblue", "darkorange", "seagreen", "purple", "brown"];

export function OrdinaryCharts({ data: { posts, channels } }: { readonly data: OrdinaryData }) {
  const charts = useMemo(
    () =>
      (["region", "kind"] as const).map((group) => {
        const rows = [...new Set(posts.map((post) => post[group]))].map((name) => {
          const members = posts.filter((post) => post[group] === name);
          const counts = channels.map((channel): [string, number] => [
            channel,
            members.filter((post) => post.channels.includes(channel)).length,
          ]);
          return { name, ...Object.fromEntries(counts) };
        });
        return { group, rows };
      }),
    [posts, channels],
  );
  return charts.map(({ group, rows }) => (
    <section key={group} aria-label={`Posts by ${group}`}>
      <h2>Posts by {group}</h2>
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={rows}>
          <XAxis dataKey="name" />
          <YAxis />
          <Tooltip />
          <Legend />
          {channels.map((channel, position) => (
            <Bar key={channel} dataKey={channel} fill={INKS[position % INKS.length] ?? "gray"} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </section>
  ));
}
