import type { BrowserContext } from "playwright-core";

/** Notes in `problems` whatever goes wrong on the pages of a context. */
export async function watch(
  context: BrowserContext,
  siteUrl: string,
  problems: { readonly push: (problem: string) => unknown },
): Promise<void> {
  const { origin } = new URL(siteUrl);
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") problems.push(`console ${type}: ${message.text()}`);
  });
  context.on("weberror", (webError) => problems.push(`exception: ${webError.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "blob:" && url.protocol !== "data:" && url.origin !== origin) {
      problems.push(`request to another origin: ${url.href}`);
    }
  });
  await context.exposeBinding("reportViolation", (_source, violation: string) => {
    problems.push(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}
