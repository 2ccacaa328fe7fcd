interface ImportMetaEnv {
  /** Whether pages let the browser keep the site for readers without a connection. */
  readonly KEPT_OFFLINE: boolean;
}
