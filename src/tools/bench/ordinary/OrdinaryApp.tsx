import { useEffect, useMemo, useState } from "react";
import { NO_ORDINARY_FILTER, OrdinaryFilters } from "./OrdinaryFilters";
import { OrdinaryCharts } from "./OrdinaryCharts";
import { OrdinaryMap } from "./OrdinaryMap";
import { DATA_FILE, type OrdinaryData } from "./ordinaryData";

/**
 * The coverage screen as an ordinary app shows it, to measure Chancery against: the same posts, filters, list, map,
 * counts and statements, drawn by the browser from data that it fetches. It has one language and one view, no evidence,
 * no addresses of views and nothing without script, all of which would make it slower.
 */
export function OrdinaryApp() {
  const [data, setData] = useState<OrdinaryData>();
  const [filter, setFilter] = useState(NO_ORDINARY_FILTER);
  const [chosenId, setChosenId] = useState<string>();
  useEffect(() => {
    const fetchData = async () => setData((await (await fetch(DATA_FILE)).json()) as OrdinaryData);
    void fetchData();
  }, []);
  const posts = useMemo(
    () =>
      (data?.posts ?? []).filter(
        ({ name, country, region, kind, channels }) =>
          (filter.channels.length === 0 || filter.channels.some((channel) => channels.includes(channel))) &&
          (filter.region === "" || filter.region === region) &&
          (filter.country === "" || filter.country === country) &&
          (filter.kind === "" || filter.kind === kind) &&
          `${name} ${country}`.toLowerCase().includes(filter.text.toLowerCase()),
      ),
    [data, filter],
  );
  if (!data) return <p>Loading…</p>;
  const chosen = data.posts.find(({ id }) => id === chosenId);
  return (
    <main>
      <h1>
        {posts.length} of {data.posts.length} posts
      </h1>
      <OrdinaryFilters data={data} filter={filter} onChange={setFilter} />
      {chosen && (
        <section aria-label={chosen.name}>
          <h2>{chosen.name}</h2>
          <p>
            {chosen.kind}, {chosen.country}: {chosen.channels.join(", ") || "on no list"}
          </p>
        </section>
      )}
      <div id="panes">
        <div id="list">
          <table>
            <thead>
              <tr>
                {["Post", "Country", "Kind", "Channels"].map((header) => (
                  <th key={header}>{header}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {posts.map((post) => (
                <tr key={post.id}>
                  <th>
                    <button type="button" onClick={() => setChosenId(post.id)}>
                      {post.name}
                    </button>
                  </th>
                  <td>{post.country}</td>
                  <td>{post.kind}</td>
                  <td>{post.channels.join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <OrdinaryMap posts={posts} onChoose={setChosenId} />
      </div>
      <OrdinaryCharts data={data} />
      <ul>
        {data.statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </main>
  );
}
