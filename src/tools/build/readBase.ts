/** Reads `BASE` as given by whoever builds. Throws where it is not an absolute path. */
export function readBase(): string | undefined {
  const given = process.env["BASE"];
  if (given === undefined || given === "") return undefined;
  if (!/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(given)) {
    throw new Error(`BASE is “${given}”; expected an absolute path such as /chancery/`);
  }
  return given.endsWith("/") ? given : `${given}/`;
}
