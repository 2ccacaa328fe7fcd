declare module "*.json?messages" {
  import type { Messages } from "@lingui/core";

  /** Message id → compiled message: those that every page has. */
  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=checks" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=questions" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=source" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=pages" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=overview" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=budget" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=traffic" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}

declare module "*&group=citation" {
  import type { Messages } from "@lingui/core";

  const catalogue: Messages;
  export default catalogue;
}
