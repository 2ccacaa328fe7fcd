import { ensureBuilt } from "./build/ensureBuilt";
import { readBase } from "./build/readBase";
import { DIST } from "./root";
import { startServer } from "./serve/serve";

const PORT = 4173;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(0));

const base = readBase();
await ensureBuilt(base);
const { url } = await startServer({ dir: DIST, port: PORT, ...(base === undefined ? {} : { base }) });
console.log(url);
