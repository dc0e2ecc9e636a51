import type { NextConfig } from 'next';

export default { productionBrowserSourceMaps: true } satisfies NextConfig;
