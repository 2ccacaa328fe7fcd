const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as a page can carry it in a `<meta>`, where `frame-ancestors` has no effect. */
export const PAGE_POLICY = DIRECTIVES.join("; ");

/** The policy as a server sends it. */
export const SERVER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join("; ");
