import { parseArgs } from "node:util";
import { ensureBuilt } from "./build/ensureBuilt";
import { readSiteAddress } from "./build/siteAddress";
import { DIST } from "./root";
import { startServer } from "./serve/serve";

const PORT = 4173;
// Without it the browser keeps nothing of a site that was only tried out.
const { values } = parseArgs({ options: { offline: { type: "boolean", default: false } } });

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(0));

const address = readSiteAddress();
await ensureBuilt(address);
const { base } = address;
const { url } = await startServer({
  dir: DIST,
  port: PORT,
  isKeptOffline: values.offline,
  ...(base === undefined ? {} : { base }),
});
console.log(url);
