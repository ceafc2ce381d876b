import helmet from 'helmet';

/**
 * The headers of every answer. What needs https follows the scheme of BASE_URL: on plain http, HSTS and upgrades would break an
 * intranet. The referrer keeps the origin only: links of answers are in the path.
 */
export function securityHeaders(baseUrl: string) {
  const isHttps = baseUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'strict-origin' },
    crossOriginOpenerPolicy: isHttps && { policy: 'same-origin' },
    originAgentCluster: isHttps,
    xXssProtection: false,
    xFrameOptions: { action: 'deny' },
  });
}
