declare module "*.json?messages" {
  import type { Messages } from "@lingui/core";

  /** Message id → compiled message. */
  const catalogue: Messages;
  export default catalogue;
}
