/** What this needs of Trusted Types, where the browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/**
 * The one policy that the content security policy of the site allows: it lets scripts of this site be started as
 * workers, and nothing else be made a script or a part of a page from a text.
 */
const policy = trustedTypes?.createPolicy("chancery", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError("not of this site");
    return url;
  },
});

/** Starts a module of this site as a worker. */
export function startWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: "module" });
}

/** Registers a classic script of this site as the service worker of a folder. Rejects where the browser refuses. */
export function registerServiceWorker(url: string, scope: string): Promise<ServiceWorkerRegistration> {
  const trusted = policy?.createScriptURL(url) ?? url;
  return navigator.serviceWorker.register(trusted, { scope, updateViaCache: "none" });
}
