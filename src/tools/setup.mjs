// Installs what is missing, before every npm script. Plain Node: it runs before any package is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const stampFile = join(root, "node_modules", ".chancery-setup");

requireNode(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node);

const stamp = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update([process.version, process.platform, process.arch].join(" "))
  .digest("hex");

if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  console.error("Installing packages (once; npm ci) …");
  install();
  writeFileSync(stampFile, stamp);
}

function requireNode(range) {
  const [wantedMajor, wantedMinor] = range.replace(/^\D+/, "").split(".").map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error("Chancery needs Node " + range + "; this is Node " + process.versions.node + ".");
  process.exit(1);
}

function install() {
  // npm tells its scripts where it lives; without npm around us the one on the path has to do.
  const npm = process.env.npm_execpath;
  const parameters = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 };
  const result =
    npm && /npm-cli\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...parameters], options)
      : spawnSync("npm", parameters, { ...options, shell: process.platform === "win32" });
  if (result.status === 0) return;
  process.stderr.write((result.stdout || "") + (result.stderr || ""));
  console.error(
    "Installing failed" + (result.error ? ": " + result.error.message : "") + ". Is there a network?",
  );
  process.exit(1);
}
